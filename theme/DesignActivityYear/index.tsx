import DesignActivityMonth from '@theme/DesignActivityMonth';
import DesignChangeCount from '@theme/DesignChangeCount';
import Heading from '@theme/Heading';
import {type ActivityYearProps, countChanges} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly year: ActivityYearProps;
}

/** The changes of a year. It opens without JavaScript too. */
export default function DesignActivityYear({year: {year, isOpen, months}}: Props): ReactNode {
  const count = countChanges([{months}]);
  return (
    <details className={`theme-design-activity-year ${styles.year}`} open={isOpen}>
      <summary className={styles.summary}>
        <Heading as="h2" id={year} className={styles.heading}>
          {year}
        </Heading>
        <span className={styles.count}>
          <DesignChangeCount count={count} />
        </span>
      </summary>
      {months.map((month) => (
        <DesignActivityMonth key={month.month} month={month} />
      ))}
    </details>
  );
}
