import {useHistory} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useDeferredValue, useEffect, useMemo, useRef} from 'react';
import type {DesignIndexProps} from '../../site/props.ts';
import {toKnownValues} from './address.ts';
import {toEntries} from './entries.ts';
import {type IndexState, without} from './state.ts';
import type {IndexKeyActions} from './use-index-keys.ts';
import {type ChangeIndex, useIndexState} from './use-index-state.ts';
import {createView, type IndexView, toGroups} from './view.ts';

export interface DesignIndexModel {
  /** As the reader left it this moment. */
  readonly state: IndexState;
  readonly change: ChangeIndex;
  readonly settle: () => void;
  /** What is shown. It follows the state as soon as there is time. */
  readonly view: IndexView;
  readonly shown: IndexState;
  readonly groups: Pick<DesignIndexProps, 'groups' | 'attention' | 'pages'>;
  readonly keyActions: IndexKeyActions;
  /** Controls do something: the page is in a browser that has taken it over. */
  readonly isReady: boolean;
}

/** The attribute of the root element that hides the list until it is narrowed as the address says. */
export const pendingAttribute = 'data-design-index';

/** All that the index page shows and does. */
export function useDesignIndex(index: DesignIndexProps): DesignIndexModel {
  const history = useHistory();
  const isReady = useIsBrowser();
  const entries = useMemo(() => toEntries(index), [index]);
  const known = useMemo(() => toKnownValues(entries), [entries]);
  const {state, change, settle} = useIndexState(known);
  const shown = useDeferredValue(state);
  const toView = useMemo(() => createView(entries), [entries]);
  const view = useMemo(() => toView(shown), [toView, shown]);
  const {chosen, sort} = shown;
  const groups = useMemo(
    () => toGroups(index, entries, {chosen, sort}),
    [index, entries, chosen, sort],
  );
  const waiting = useRef<(() => void) | undefined>(undefined);
  const keyActions = useMemo(
    () => ({
      whenShown: (act: () => void) => {
        if (state === shown) act();
        else waiting.current = act;
      },
      clearQuery: () => change(without(state, 'query'), 'replace'),
      // The last letters may be typed already and not yet shown.
      openBest: () => {
        const results = state === shown ? view.results : toView(state).results;
        const best = results.find(({entry}) => entry.design.permalink !== null);
        settle();
        if (state.query.trim() !== '' && best?.entry.design.permalink) {
          history.push(best.entry.design.permalink);
        }
      },
    }),
    [change, settle, state, shown, view, toView, history],
  );
  useEffect(() => {
    if (state !== shown) return;
    waiting.current?.();
    waiting.current = undefined;
  }, [state, shown]);
  useEffect(() => {
    if (isReady && state === shown) document.documentElement.removeAttribute(pendingAttribute);
  }, [isReady, state, shown]);
  return {state, change, settle, view, shown, groups, keyActions, isReady};
}
