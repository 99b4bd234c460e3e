import {useHistory} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useDeferredValue, useEffect, useMemo, useRef} from 'react';
import type {DesignIndexProps} from '../../props.ts';
import {collectValues} from './address.ts';
import {collectEntries} from './entries.ts';
import {type IndexState, without} from './state.ts';
import type {IndexKeyActions} from './use-index-keys.ts';
import {type ChangeIndex, useIndexState} from './use-index-state.ts';
import {createView, type IndexView, narrowGroups} from './view.ts';

export interface DesignIndexModel {
  /** The state of the controls. */
  readonly state: IndexState;
  readonly change: ChangeIndex;
  readonly settle: () => void;
  /** What is listed. React renders it after the controls, so that typing stays fast. */
  readonly view: IndexView;
  readonly shown: IndexState;
  readonly groups: Pick<DesignIndexProps, 'groups' | 'attention' | 'pages'>;
  readonly keyActions: IndexKeyActions;
  /** Statuses whose groups are not closed from the start. */
  readonly unfolded: ReadonlySet<string>;
  /** Whether the page is hydrated, so that its controls work. */
  readonly isReady: boolean;
}

/** Attribute of the root element that hides the list until the filters of the address apply. */
export const pendingAttribute = 'data-design-index';

/** The state and behaviour of the index page. */
export function useDesignIndex(index: DesignIndexProps): DesignIndexModel {
  const history = useHistory();
  const isReady = useIsBrowser();
  const entries = useMemo(() => collectEntries(index), [index]);
  const known = useMemo(() => collectValues(entries), [entries]);
  const {state, change, settle} = useIndexState(known);
  const shown = useDeferredValue(state);
  const computeView = useMemo(() => createView(entries), [entries]);
  const view = useMemo(() => computeView(shown), [computeView, shown]);
  const {chosen, sort} = shown;
  const groups = useMemo(
    () => narrowGroups(index, entries, {chosen, sort}),
    [index, entries, chosen, sort],
  );
  const unfolded = useMemo(() => collectUnfolded(index), [index]);
  const waiting = useRef<(() => void) | undefined>(undefined);
  const keyActions = useMemo(
    () => ({
      whenShown: (act: () => void) => {
        if (state === shown) act();
        else waiting.current = act;
      },
      clearQuery: () => change(without(state, 'query'), 'replace'),
      // The list may lag behind what was typed, so the results are computed here if needed.
      openBest: () => {
        const results = state === shown ? view.results : computeView(state).results;
        const best = results.find(({entry}) => entry.design.permalink !== null);
        settle();
        if (state.query.trim() !== '' && best?.entry.design.permalink) {
          history.push(best.entry.design.permalink);
        }
      },
    }),
    [change, settle, state, shown, view, computeView, history],
  );
  useEffect(() => {
    if (state !== shown) return;
    waiting.current?.();
    waiting.current = undefined;
  }, [state, shown]);
  useEffect(() => {
    if (isReady && state === shown) document.documentElement.removeAttribute(pendingAttribute);
  }, [isReady, state, shown]);
  return {state, change, settle, view, shown, groups, keyActions, unfolded, isReady};
}

function collectUnfolded({groups}: Pick<DesignIndexProps, 'groups'>): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({status, isFolded}) => (isFolded === true ? [] : (status?.id ?? []))),
  );
}
