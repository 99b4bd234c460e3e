import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly content: ReactNode;
    readonly isChosen: boolean;
    readonly onChoose: () => void;
  }[];
  /** Whether scripts can answer a click; without them nothing can be chosen. */
  readonly isReady?: boolean;
}

/** Buttons in one frame, of which one is pressed. */
export default function DesignChoice({label, options, isReady = true}: Props): ReactNode {
  return (
    <fieldset className={`theme-design-choice ${styles.choice}`}>
      <legend className={styles.legend}>{label}</legend>
      {options.map(({key, content, isChosen, onChoose}) => (
        <button
          key={key}
          type="button"
          className={styles.button}
          aria-pressed={isChosen}
          disabled={!isReady}
          onClick={onChoose}
        >
          {content}
        </button>
      ))}
    </fieldset>
  );
}
