import {translate} from '@docusaurus/Translate';
import DesignPhase from '@theme/DesignPhase';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {FacetOption, StatusProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Phase = StatusProps['phase'];

export interface Props {
  readonly phases: readonly FacetOption[];
  readonly isReady: boolean;
  readonly onToggle: (phase: string) => void;
}

/** A bar with the share of each phase, and a button for each phase that filters by it. */
export default function DesignPhaseBar({phases, isReady, onToggle}: Props): ReactNode {
  const label = translate({
    id: 'design.phaseBar.label',
    message: 'Phases',
    description: 'The ARIA label of the buttons that choose designs by phase',
  });
  const isSome = phases.some(({isChosen}) => isChosen);
  return (
    <section className={`theme-design-phase-bar ${styles.phases}`} aria-label={label}>
      <div className={styles.bar} aria-hidden="true">
        {phases.map(({value, count, isChosen}) => (
          <span
            key={value}
            className={`${styles.part} ${styles[value]}`}
            style={{flexGrow: count}}
            data-is-off={isSome && !isChosen}
          />
        ))}
      </div>
      <ul className={styles.list}>
        {phases.map(({value, count, isChosen}) => (
          <li key={value}>
            <button
              type="button"
              className={`theme-design-phase-button ${styles.button}`}
              aria-pressed={isChosen}
              disabled={!isReady}
              onClick={() => onToggle(value)}
            >
              <DesignStatusIcon phase={value as Phase} />
              <DesignPhase phase={value as Phase} /> <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
