import DesignChosen from '@theme/DesignChosen';
import DesignFacets from '@theme/DesignFacets';
import DesignFilter from '@theme/DesignFilter';
import DesignResultCount from '@theme/DesignResultCount';
import DesignSort from '@theme/DesignSort';
import DesignViewSwitch from '@theme/DesignViewSwitch';
import type {ChangeIndex, IndexState, IndexView} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly state: IndexState;
  readonly change: ChangeIndex;
  /** Writes what was typed to the address now. */
  readonly settle: () => void;
  readonly view: IndexView;
  readonly isReady: boolean;
}

/** The search field, filters, order and view of the index. Its space is reserved until hydration. */
export default function DesignIndexTools(props: Props): ReactNode {
  const {state, change, settle, view, isReady} = props;
  return (
    <search className={`theme-design-index-tools ${styles.tools} ${isReady ? '' : styles.waiting}`}>
      <div className={styles.row}>
        <DesignFilter
          query={state.query}
          onChange={(query) => change({...state, query}, 'replace')}
          onLeave={settle}
        />
        <DesignSort
          keys={view.sortKeys}
          sort={state.sort}
          onChange={(sort) => change({...state, sort}, 'push')}
        />
        <DesignViewSwitch
          view={state.view}
          onChange={(next) => change({...state, view: next}, 'push')}
        />
        <DesignFacets
          facets={view.facets.filter(({name}) => name !== 'phase')}
          state={state}
          onChange={change}
        />
      </div>
      <div className={styles.outcome}>
        <DesignResultCount
          shown={view.results.length}
          total={view.total}
          isNarrowed={view.isNarrowed}
        />
        {view.isNarrowed && <DesignChosen state={state} facets={view.facets} onChange={change} />}
      </div>
    </search>
  );
}
