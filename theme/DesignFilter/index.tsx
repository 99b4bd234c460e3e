import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/DesignFilter';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Narrows the index by a word. Without JavaScript it is not there, and the whole index is. */
export default function DesignFilter({query, shown, total, onChange}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const label = translate({
    id: 'design.filter.label',
    message: 'Filter by number, title, summary or author',
    description: 'The label of the field that narrows the index of designs',
  });
  return (
    <div className={`theme-design-filter ${styles.filter}`}>
      {isBrowser && (
        <input
          type="search"
          className={styles.input}
          aria-label={label}
          placeholder={translate({
            id: 'design.filter.placeholder',
            message: 'Filter designs',
            description: 'Stands in the field that narrows the index of designs',
          })}
          value={query}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <output className={styles.result}>
        {query !== '' && (
          <Translate
            id="design.filter.result"
            description="How many designs the filter leaves"
            values={{shown, total}}
          >
            {'{shown} of {total}'}
          </Translate>
        )}
      </output>
    </div>
  );
}
