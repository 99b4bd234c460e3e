import EditMetaRow from '@theme/EditMetaRow';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Props = Pick<DesignProps, 'editUrl' | 'lastUpdatedAt' | 'lastUpdatedBy'>;

/** The edit link of a document, and who changed it last. */
export default function DesignFooter({editUrl, lastUpdatedAt, lastUpdatedBy}: Props): ReactNode {
  if (editUrl === null && lastUpdatedAt === null && lastUpdatedBy === null) return null;
  return (
    <footer className="theme-design-footer docusaurus-mt-lg">
      <EditMetaRow
        className="margin-top--sm"
        editUrl={editUrl}
        lastUpdatedAt={lastUpdatedAt}
        lastUpdatedBy={lastUpdatedBy}
      />
    </footer>
  );
}
