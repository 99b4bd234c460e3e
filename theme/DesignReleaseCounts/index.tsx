import type {ReleaseCountProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly counts: readonly ReleaseCountProps[];
}

/** How many designs became what in a release. */
export default function DesignReleaseCounts({counts}: Props): ReactNode {
  if (counts.length === 0) return null;
  return (
    <span className={`theme-design-release-counts ${styles.counts}`}>
      {counts.map(({label, count}) => (
        <span key={label}>
          {label} <b className={styles.count}>{count}</b>
        </span>
      ))}
    </span>
  );
}
