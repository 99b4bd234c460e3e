import DesignActivityChange from '@theme/DesignActivityChange';
import DesignChangeCount from '@theme/DesignChangeCount';
import Heading from '@theme/Heading';
import type {ActivityMonthProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly month: ActivityMonthProps;
}

/** The changes of a month. */
export default function DesignActivityMonth({month: {month, label, changes}}: Props): ReactNode {
  return (
    <section className={`theme-design-activity-month ${styles.month}`}>
      <div className={styles.header}>
        <Heading as="h3" id={month} className={styles.heading}>
          {label}
        </Heading>
        <span className={styles.count}>
          <DesignChangeCount count={changes.length} />
        </span>
      </div>
      <ul className={styles.list}>
        {changes.map((change) => (
          <DesignActivityChange key={change.id} change={change} />
        ))}
      </ul>
    </section>
  );
}
