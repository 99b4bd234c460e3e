import DesignSearchDialog from '@theme/DesignSearchDialog';
import {
  DesignSearchContext,
  useSearchInstances,
  useSearchKey,
} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useCallback, useState} from 'react';

export interface Props {
  readonly children: ReactNode;
}

/** Pages with a search: its key, and the dialog while it is open. */
export default function DesignSearch({children}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const instances = useSearchInstances();
  const open = useCallback(() => setOpen(true), []);
  const opener = instances.length === 0 ? undefined : open;
  useSearchKey(opener);
  return (
    <DesignSearchContext.Provider value={opener}>
      {children}
      {isOpen && <DesignSearchDialog instances={instances} onClose={() => setOpen(false)} />}
    </DesignSearchContext.Provider>
  );
}
