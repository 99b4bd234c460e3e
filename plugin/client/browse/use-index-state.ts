import {useHistory} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {parseLocation} from '../routed-location.ts';
import {pushSearch, replaceSearch} from '../write-address.ts';
import {formatAddress, type KnownValues, parseAddress} from './address.ts';
import {type IndexState, wholeIndex} from './state.ts';

/** Whether a change is a step for the Back button (`push`); typing is not (`replace`). */
export type Step = 'push' | 'replace';

/** Changes what the index shows. */
export type ChangeIndex = (state: IndexState, step: Step) => void;

export interface IndexStateInAddress {
  readonly state: IndexState;
  readonly change: ChangeIndex;
  /** Writes what was typed to the address now, without waiting for a pause. */
  readonly settle: () => void;
}

const typingPause = 300;
// React warns about layout effects on the server.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** The state of the index, kept in the address. The first render matches that of the server. */
export function useIndexState(known: KnownValues): IndexStateInAddress {
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const [state, setState] = useState(() =>
    isBrowser ? parseAddress(history.location.search, known) : wholeIndex,
  );
  const pending = useRef<{timer: number; state: IndexState} | undefined>(undefined);

  const settle = useCallback(() => {
    if (!pending.current) return;
    window.clearTimeout(pending.current.timer);
    replaceSearch(formatAddress(pending.current.state, searchOf(window.location)));
    pending.current = undefined;
  }, []);

  const change = useCallback(
    (next: IndexState, step: Step) => {
      setState(next);
      if (step === 'push') {
        settle();
        pushSearch(formatAddress(next, searchOf(window.location)), history);
        return;
      }
      window.clearTimeout(pending.current?.timer);
      pending.current = {state: next, timer: window.setTimeout(settle, typingPause)};
    },
    [history, settle],
  );

  // Once, after hydration. `known` changes with every edit of a document, and must not undo typing.
  useBrowserLayoutEffect(() => setState(parseAddress(history.location.search, known)), []);

  useEffect(() => {
    const {pathname} = history.location;
    const unlisten = history.listen((location) => {
      if (location.pathname === pathname) setState(parseAddress(location.search, known));
    });
    return () => {
      unlisten();
      window.clearTimeout(pending.current?.timer);
    };
  }, [history, known]);

  return {state, change, settle};
}

function searchOf(address: Location): string {
  return parseLocation(address).search;
}
