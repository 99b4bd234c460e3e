import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DesignActivityMonth from '@theme/DesignActivityMonth';
import DesignChangeCount from '@theme/DesignChangeCount';
import {type ActivityYearProps, countChanges} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly year: ActivityYearProps;
}

/** The changes of a year. It opens without JavaScript too. */
export default function DesignActivityYear({year: {year, isOpen, months}}: Props): ReactNode {
  const count = countChanges([{months}]);
  useBrokenLinks().collectAnchor(year);
  return (
    <details id={year} className={`theme-design-activity-year ${styles.year}`} open={isOpen}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{year}</h2>
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
