import Translate from '@docusaurus/Translate';
import DesignCount from '@theme/DesignCount';
import DesignFacetName from '@theme/DesignFacetName';
import {
  type Blame,
  type ChangeIndex,
  cleared,
  type IndexState,
  isNarrowed,
  without,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly state: IndexState;
  readonly blame: readonly Blame[];
  readonly onChange: ChangeIndex;
}

/** A note that nothing matches, with buttons that remove the filters responsible. */
export default function DesignNothing({state, blame, onChange}: Props): ReactNode {
  // Where a single filter is chosen, the button that removes it is enough.
  const isOnlyOne = blame.some(({name}) => !isNarrowed(without(state, name)));
  return (
    <div className={`theme-design-nothing ${styles.nothing}`}>
      <p className={styles.title}>
        <Translate id="design.nothing.title" description="Stands where no design is left">
          Nothing matches
        </Translate>
      </p>
      {blame.length > 0 && (
        <ul className={styles.ways}>
          {blame.map(({name, count}) => (
            <li key={name}>
              <button
                type="button"
                className={`button button--secondary button--sm ${styles.way}`}
                onClick={() => onChange(without(state, name), 'push')}
              >
                <Translate
                  id="design.nothing.without"
                  description="Takes away the filter that leaves nothing, and says how much there is without it"
                  values={{
                    filter:
                      name === 'query' ? (
                        `“${state.query.trim()}”`
                      ) : (
                        <DesignFacetName name={name} />
                      ),
                    count: <DesignCount count={count} />,
                  }}
                >
                  {'Without {filter}: {count}'}
                </Translate>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isOnlyOne && (
        <button
          type="button"
          className={`button button--primary button--sm ${styles.way}`}
          onClick={() => onChange(cleared(state), 'push')}
        >
          <Translate id="design.nothing.clear" description="Takes all filters away">
            Clear all filters
          </Translate>
        </button>
      )}
    </div>
  );
}
