import {translate} from '@docusaurus/Translate';
import {useOpenSearch} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The button at the top of a page that opens the search. */
export default function DesignSearchButton(): ReactNode {
  const open = useOpenSearch();
  if (!open) return null;
  const label = translate({
    id: 'design.search.open',
    message: 'Search in all designs',
    description: 'The label of the button that opens the search',
  });
  return (
    <div className={`theme-design-search-button ${styles.bar}`}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        title={label}
        onClick={open}
      >
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14" />
        </svg>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
    </div>
  );
}
