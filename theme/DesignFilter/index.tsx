import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly query: string;
  /** Whether the page is hydrated, so that it works. */
  readonly isReady: boolean;
  readonly onChange: (query: string) => void;
  /** Called when the field loses the focus. */
  readonly onLeave: () => void;
}

/** The search field of the index. */
export default function DesignFilter({query, isReady, onChange, onLeave}: Props): ReactNode {
  const label = translate({
    id: 'design.filter.label',
    message: 'Find by number, title, summary or person',
    description: 'The label of the field that narrows the index of designs',
  });
  return (
    <search className={`theme-design-filter ${styles.filter} ${isReady ? '' : styles.waiting}`}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14" />
      </svg>
      <input
        type="search"
        className={styles.input}
        data-design-field=""
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={translate({
          id: 'design.filter.placeholder',
          message: 'Find title, number, person or summary',
          description: 'Stands in the field that narrows the index of designs',
        })}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      <span className={styles.key} aria-hidden="true">
        {query === '' ? '/' : '↵'}
      </span>
    </search>
  );
}
