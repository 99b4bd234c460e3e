import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly count: number;
  readonly onClick: () => void;
}

/** A button that shows the rest of a long list. */
export default function DesignMore({count, onClick}: Props): ReactNode {
  return (
    <p className={`theme-design-more ${styles.more}`}>
      <button
        type="button"
        className={`button button--secondary ${styles.button}`}
        onClick={onClick}
      >
        {translate(
          {
            id: 'design.more',
            message: 'Show all {count}',
            description: 'Shows the rest of a long list of designs',
          },
          {count},
        )}
      </button>
    </p>
  );
}
