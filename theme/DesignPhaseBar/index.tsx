import type {FacetOption} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly statuses: readonly FacetOption[];
}

/** A thin bar with the share of each status, in the colour of its phase. The counts above it say the same. */
export default function DesignPhaseBar({statuses}: Props): ReactNode {
  const isSome = statuses.some(({isChosen}) => isChosen);
  return (
    <div className={`theme-design-phase-bar ${styles.bar}`} aria-hidden="true">
      {statuses.map(({value, phase = 'unknown', count, isChosen}) => (
        <span
          key={value}
          className={`${styles.part} ${styles[phase]}`}
          style={{flexGrow: count}}
          data-is-off={isSome && !isChosen}
        />
      ))}
    </div>
  );
}
