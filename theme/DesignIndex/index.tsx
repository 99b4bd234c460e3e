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
}

// `docusaurus start` renders in the browser only, where React warns that the script will not run.
const isRenderedBefore = process.env.NODE_ENV !== 'development';

// If the address has filters, the list is hidden until they apply, so that the page does not jump.
const hideList = `if(/[?&](${addressKeys.concat(myKeys).join('|')})=/.test(location.search))document.documentElement.setAttribute('${pendingAttribute}','pending')`;

/** The designs of a folder with search, filters, order and view. */
export default function DesignIndex({index}: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const my = useMyDesigns(index);
  const model = useDesignIndex(my.index);
  const {state, change, view, shown, groups, isReady} = model;
  useIndexKeys(root, model.keyActions);
  useKeptFocus(root);
  const phases = view.facets.find(({name}) => name === 'phase');
  return (
    <div ref={root} className="theme-design-index">
      {phases !== undefined && (
        <DesignPhaseBar
          phases={phases.options}
          isReady={isReady}
          onToggle={(value) => change(toggle(state, 'phase', value), 'push')}
        />
      )}
      <noscript>
        <DesignIndexNav groups={index.groups} attentionCount={index.attention.length} />
      </noscript>
      <DesignMyDesigns {...my} />
      <DesignIndexTools {...model} />
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
