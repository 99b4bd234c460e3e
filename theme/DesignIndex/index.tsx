import DesignFilter from '@theme/DesignFilter';
import DesignIndexChanges from '@theme/DesignIndexChanges';
import DesignIndexCounts from '@theme/DesignIndexCounts';
import DesignIndexList from '@theme/DesignIndexList';
import DesignIndexNav from '@theme/DesignIndexNav';
import DesignIndexTools from '@theme/DesignIndexTools';
import DesignMyDesigns from '@theme/DesignMyDesigns';
import DesignPhaseBar from '@theme/DesignPhaseBar';
import {
  addressKeys,
  type DesignIndexProps,
  myKeys,
  pendingAttribute,
  toggle,
  useDesignIndex,
  useIndexKeys,
  useKeptFocus,
  useMyDesigns,
} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useRef} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly index: DesignIndexProps;
  /** The title of the page, and what is beside it. */
  readonly children?: ReactNode;
}

// `docusaurus start` renders in the browser only, where React warns that the script will not run.
const isRenderedBefore = process.env.NODE_ENV !== 'development';

// If the address has filters, the list is hidden until they apply, so that the page does not jump.
const hideList = `if(/[?&](${addressKeys.concat(myKeys).join('|')})=/.test(location.search))document.documentElement.setAttribute('${pendingAttribute}','pending')`;

/** The designs of a folder: counts, changes, search, filters, order, view, and the list. */
export default function DesignIndex({index, children}: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const my = useMyDesigns(index);
  const model = useDesignIndex(my.index);
  const {state, change, settle, view, shown, groups, isReady} = model;
  useIndexKeys(root, model.keyActions);
  useKeptFocus(root);
  const statuses = view.facets.find(({name}) => name === 'status')?.options ?? [];
  return (
    <div ref={root} className="theme-design-index">
      <div className={styles.top} data-has-changes={index.changes.length > 0}>
        {children}
        <DesignIndexCounts
          designs={view.designs}
          statuses={statuses.filter(({value}) => model.unfolded.has(value))}
          isReady={isReady}
          onToggle={(value) => change(toggle(state, 'status', value), 'push')}
        />
        {statuses.length > 0 && <DesignPhaseBar statuses={statuses} />}
        <noscript>
          <DesignIndexNav groups={index.groups} attentionCount={index.attention.length} />
        </noscript>
        <DesignMyDesigns {...my} />
        <div className={styles.field}>
          <DesignFilter
            query={state.query}
            isReady={isReady}
            onChange={(query) => change({...state, query}, 'replace')}
            onLeave={settle}
          />
        </div>
        <div className={styles.tools}>
          <DesignIndexTools {...model} order={index.order} />
        </div>
        {index.changes.length > 0 && !view.isNarrowed && (
          <div className={styles.changes}>
            <DesignIndexChanges changes={index.changes} activity={index.activity} />
          </div>
        )}
      </div>
      {isRenderedBefore && !isReady && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
        <script dangerouslySetInnerHTML={{__html: hideList}} />
      )}
      <div className={styles.list}>
        <DesignIndexList view={view} shown={shown} groups={groups} onChange={change} />
      </div>
    </div>
  );
}
