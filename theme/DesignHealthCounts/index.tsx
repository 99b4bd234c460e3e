import DesignFold from '@theme/DesignFold';
import DesignHealthCountsTable from '@theme/DesignHealthCountsTable';
import type {DesignHealthProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly of: 'status' | 'folder';
  readonly counts: DesignHealthProps['statuses'];
}

const shown = 12;

/** A table of statuses or folders; the rest of a long one unfolds. */
export default function DesignHealthCounts({of, counts}: Props): ReactNode {
  return (
    <div className="theme-design-health-counts">
      <DesignHealthCountsTable of={of} counts={counts.slice(0, shown)} />
      <DesignFold count={Math.max(0, counts.length - shown)}>
        <DesignHealthCountsTable of={of} counts={counts.slice(shown)} />
      </DesignFold>
    </div>
  );
}
