import Translate from '@docusaurus/Translate';
import DesignFacet from '@theme/DesignFacet';
import {
  type ChangeIndex,
  type FacetView,
  type IndexState,
  toggle,
} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useId, useState} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly facets: readonly FacetView[];
  readonly state: IndexState;
  readonly onChange: ChangeIndex;
  /** What is beside them. */
  readonly children?: ReactNode;
}

/** The filters of the index, folded on small screens. */
export default function DesignFacets({facets, state, onChange, children}: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  if (facets.length === 0) return children;
  const chosen = Object.values(state.chosen).flat().length;
  return (
    <div className={`theme-design-facets ${styles.facets}`}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Translate id="design.facets.unfold" description="Shows the filters on small screens">
          Filters
        </Translate>
        {chosen > 0 && ` · ${chosen}`}
      </button>

      <div id={id} className={styles.list} data-is-open={isOpen}>
        {facets.map((facet) => (
          <DesignFacet
            key={facet.name}
            facet={facet}
            onToggle={(value) => onChange(toggle(state, facet.name, value), 'push')}
          />
        ))}
      </div>
      <div className={styles.beside} data-is-open={isOpen}>
        {children}
      </div>
    </div>
  );
}
