import DesignFacetName from '@theme/DesignFacetName';
import DesignFacetPanel from '@theme/DesignFacetPanel';
import {type FacetView, useDismiss} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useRef, useState} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly facet: FacetView;
  readonly onToggle: (value: string) => void;
}

/** One filter with its values, each with its number of designs. Several can be chosen. */
export default function DesignFacet({facet, onToggle}: Props): ReactNode {
  const {name, options} = facet;
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useDismiss(box);
  const chosen = options.filter(({isChosen}) => isChosen).length;
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
      {isOpen && <DesignFacetPanel facet={facet} onToggle={onToggle} />}
    </details>
  );
}
