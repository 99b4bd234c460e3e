import Link from '@docusaurus/Link';
import DesignLink from '@theme/DesignLink';
import DesignRecordStatus from '@theme/DesignRecordStatus';
import type {DesignRecord} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignRecord;
  /** Number and title if absent. */
  readonly children?: ReactNode;
}

/** A link to a design within a sentence, with its status. */
export default function DesignReference({design, children}: Props): ReactNode {
  return (
    <span className="theme-design-reference">
      {children ? <Link to={design.permalink}>{children}</Link> : <DesignLink design={design} />}{' '}
      <span className={styles.status}>
        <DesignRecordStatus design={design} />
      </span>
    </span>
  );
}
