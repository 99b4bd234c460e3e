import {translate} from '@docusaurus/Translate';
import DesignFacetValue from '@theme/DesignFacetValue';
import {type FacetView, fold} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly facet: FacetView;
  readonly onToggle: (value: string) => void;
}

const long = 10;

/** The values of an open filter, with a search field if there are many. */
export default function DesignFacetPanel({facet, onToggle}: Props): ReactNode {
  const {name, options} = facet;
  const [wanted, setWanted] = useState('');
  const listed = options.filter(
    ({label, count, isChosen}) =>
      (count > 0 || isChosen) && fold(label).includes(fold(wanted.trim())),
  );
  return (
    <div className={`theme-design-facet-panel ${styles.panel}`}>
      {options.length > long && (
        <input
          type="text"
          className={styles.search}
          value={wanted}
          onChange={({target}) => setWanted(target.value)}
          aria-label={translate({
            id: 'design.facet.search',
            message: 'Find in this list',
            description: 'The label of the field that searches the values of a filter',
          })}
          placeholder={translate({
            id: 'design.facet.search',
            message: 'Find in this list',
            description: 'The label of the field that searches the values of a filter',
          })}
        />
      )}
      <ul className={styles.options}>
        {listed.map((option) => (
          <li key={option.value}>
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={option.isChosen}
                onChange={() => onToggle(option.value)}
              />
              <span className={styles.label}>
                <DesignFacetValue name={name} option={option} />
              </span>
              <span className={styles.count}>{option.count}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
