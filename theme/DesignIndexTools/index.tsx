import DesignChosen from '@theme/DesignChosen';
import DesignFacets from '@theme/DesignFacets';
import DesignResultCount from '@theme/DesignResultCount';
import DesignSort from '@theme/DesignSort';
import DesignViewSwitch from '@theme/DesignViewSwitch';
import type {
  ChangeIndex,
  DesignIndexProps,
  IndexState,
  IndexView,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly state: IndexState;
  readonly change: ChangeIndex;
  readonly view: IndexView;
  readonly order: DesignIndexProps['order'];
  readonly isReady: boolean;
}

/** Filters, order and view of the index in one line, and what they leave. Its space is reserved until hydration. */
export default function DesignIndexTools(props: Props): ReactNode {
  const {state, change, view, order, isReady} = props;
  return (
    <div className={`theme-design-index-tools ${styles.tools} ${isReady ? '' : styles.waiting}`}>
      <div className={styles.row}>
        <DesignFacets
          facets={view.facets.filter(({name}) => name !== 'lens')}
          state={state}
          onChange={change}
        >
          <DesignSort
            keys={view.sortKeys}
            order={state.query.trim() === '' ? order : 'match'}
            sort={state.sort}
            onChange={(sort) => change({...state, sort}, 'push')}
          />
        </DesignFacets>
        <DesignViewSwitch
          view={state.view}
          onChange={(next) => change({...state, view: next}, 'push')}
        />
      </div>
      <div className={styles.outcome} data-is-narrowed={view.isNarrowed}>
        <DesignResultCount count={view.results.length} isNarrowed={view.isNarrowed} />
        {view.isNarrowed && <DesignChosen state={state} facets={view.facets} onChange={change} />}
      </div>
    </div>
  );
}
