import Translate, {translate} from '@docusaurus/Translate';
import DesignFacetName from '@theme/DesignFacetName';
import DesignFacetValue from '@theme/DesignFacetValue';
import {
  type ChangeIndex,
  cleared,
  type FacetView,
  type IndexState,
  toggle,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly state: IndexState;
  readonly facets: readonly FacetView[];
  readonly onChange: ChangeIndex;
}

/** The active filters of the index, each with a button that removes it, and one that clears all. */
export default function DesignChosen({state, facets, onChange}: Props): ReactNode {
  const chosen = facets.flatMap(({name, options}) =>
    options.filter(({isChosen}) => isChosen).map((option) => ({name, option})),
  );
  const title = translate({
    id: 'design.chosen.remove',
    message: 'Remove this filter',
    description: 'The tooltip of a chosen value of a filter',
  });
  return (
    <ul className={`theme-design-chosen ${styles.list}`}>
      {chosen.map(({name, option}) => (
        <li key={`${name} ${option.value}`}>
          <button
            type="button"
            className={styles.value}
            title={title}
            onClick={() => onChange(toggle(state, name, option.value), 'push')}
          >
            <span className={styles.name}>
              <DesignFacetName name={name} />:
            </span>{' '}
            <DesignFacetValue name={name} option={option} />
            <span className={styles.cross} aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.clear}
          onClick={() => onChange(cleared(state), 'push')}
        >
          <Translate id="design.chosen.clear" description="Takes all filters of the index away">
            Clear all
          </Translate>
        </button>
      </li>
    </ul>
  );
}
