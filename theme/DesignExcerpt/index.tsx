import DesignLink from '@theme/DesignLink';
import DesignRecordStatus from '@theme/DesignRecordStatus';
import DesignSummary from '@theme/DesignSummary';
import type {DesignRecord} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignRecord;
}

/** A design on another page: title, status, and the summary as plain text. */
export default function DesignExcerpt({design}: Props): ReactNode {
  return (
    <div className={`theme-design-excerpt ${styles.excerpt}`}>
      <p className={styles.title}>
        <DesignLink design={design} /> <DesignRecordStatus design={design} />
      </p>
      <DesignSummary content={undefined} text={design.summary} />
    </div>
  );
}
