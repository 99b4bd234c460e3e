import {translate} from '@docusaurus/Translate';
import DesignCount from '@theme/DesignCount';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {FacetOption} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** How many designs there are. */
  readonly designs: number;
  readonly statuses: readonly FacetOption[];
  readonly isReady: boolean;
  readonly onToggle: (status: string) => void;
}

/** One line with the number of designs, and a button for each status. */
export default function DesignIndexCounts(props: Props): ReactNode {
  const {designs, statuses, isReady, onToggle} = props;
  return (
    <ul
      className={`theme-design-index-counts ${styles.list}`}
      aria-label={translate({
        id: 'design.indexCounts.label',
        message: 'Designs by status',
        description: 'The ARIA label of the buttons that choose designs by status',
      })}
    >
      <li className={styles.all}>
        <DesignCount count={designs} />
      </li>
      {statuses.map(({value, label, phase = 'unknown', count, isChosen}) => (
        <li key={value}>
          <button
            type="button"
            className={`theme-design-index-count ${styles.button}`}
            aria-pressed={isChosen}
            disabled={!isReady}
            onClick={() => onToggle(value)}
          >
            <DesignStatusIcon phase={phase} />
            <span className={styles.count}>{count}</span> {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
