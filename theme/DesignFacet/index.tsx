import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/DesignFacet';
import DesignFacetName from '@theme/DesignFacetName';
import DesignFacetValue from '@theme/DesignFacetValue';
import {fold, useDismiss} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useRef, useState} from 'react';
import styles from './styles.module.css';

const long = 10;

/** One filter: its values with how many designs each would leave. Several may be chosen. */
export default function DesignFacet({facet, onToggle}: Props): ReactNode {
  const {name, options} = facet;
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  useDismiss(box);
  const chosen = options.filter(({isChosen}) => isChosen).length;
  const listed = options.filter(
    ({label, count, isChosen}) =>
      (count > 0 || isChosen) && fold(label).includes(fold(wanted.trim())),
  );
  return (
    <details
      ref={box}
      name="design-facet"
      className={`theme-design-facet ${styles.facet}`}
      onToggle={({currentTarget}) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.name} data-is-chosen={chosen > 0}>
        <DesignFacetName name={name} />
        {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
      </summary>
      {isOpen && (
        <div className={styles.panel}>
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
      )}
    </details>
  );
}
