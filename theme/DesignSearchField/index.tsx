import {translate} from '@docusaurus/Translate';
import type {KeyboardEvent, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly query: string;
  /** The id of the result that Enter opens. */
  readonly active: string | undefined;
  readonly onChange: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

/** The field of the search, with a button that closes it. */
export default function DesignSearchField(props: Props): ReactNode {
  const {query, active, onChange, onKeyDown, onClose} = props;
  return (
    <div className={`theme-design-search-field ${styles.row}`}>
      <input
        type="search"
        role="combobox"
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: the field is what the dialog is opened for
        autoFocus
        autoComplete="off"
        spellCheck={false}
        aria-label={translate({
          id: 'design.search.label',
          message: 'Search titles, numbers, people, statuses, headings and text',
          description: 'The label of the field of the search',
        })}
        placeholder={translate({
          id: 'design.search.placeholder',
          message: 'Title, person or text',
          description: 'Stands in the field of the search',
        })}
        aria-autocomplete="list"
        aria-controls="design-search-results"
        aria-expanded={active !== undefined}
        aria-activedescendant={active}
        value={query}
        onChange={({target}) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles.close} onClick={onClose}>
        {translate({
          id: 'design.search.close',
          message: 'Close',
          description: 'The button that closes the search',
        })}
      </button>
    </div>
  );
}
