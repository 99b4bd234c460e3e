import {useHistory} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {toRoutedLocation} from '../routed-location.ts';
import {pushSearch, replaceSearch} from '../write-address.ts';
import {type KnownValues, readAddress, toAddress} from './address.ts';
import {type IndexState, wholeIndex} from './state.ts';

/** How a change stands in the browser's history: a choice is a step back, each typed letter is not. */
export type Step = 'push' | 'replace';

/** Changes what the index shows. */
export type ChangeIndex = (state: IndexState, step: Step) => void;

export interface IndexStateInAddress {
  readonly state: IndexState;
  readonly change: ChangeIndex;
  /** Writes to the address at once what was typed. */
  readonly settle: () => void;
}

const typingPause = 300;
// The server renders the whole index, and warns of effects that it does not run.
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** What the reader asked for, kept in the address. The first render is that of the server. */
export function useIndexState(known: KnownValues): IndexStateInAddress {
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const [state, setState] = useState(() =>
    isBrowser ? readAddress(history.location.search, known) : wholeIndex,
  );
  const pending = useRef<{timer: number; state: IndexState} | undefined>(undefined);

  const settle = useCallback(() => {
    if (!pending.current) return;
    window.clearTimeout(pending.current.timer);
    replaceSearch(toAddress(pending.current.state, searchOf(window.location)));
    pending.current = undefined;
  }, []);

  const change = useCallback(
    (next: IndexState, step: Step) => {
      setState(next);
      if (step === 'push') {
        settle();
        pushSearch(toAddress(next, searchOf(window.location)), history);
        return;
      }
      window.clearTimeout(pending.current?.timer);
      pending.current = {state: next, timer: window.setTimeout(settle, typingPause)};
    },
    [history, settle],
  );

  // Only once, when the page is taken over: what is typed outlives an edit of a document.
  useBrowserLayoutEffect(() => setState(readAddress(history.location.search, known)), []);

  useEffect(() => {
    const {pathname} = history.location;
    const unlisten = history.listen((location) => {
      if (location.pathname === pathname) setState(readAddress(location.search, known));
    });
    return () => {
      unlisten();
      window.clearTimeout(pending.current?.timer);
    };
  }, [history, known]);

  return {state, change, settle};
}

function searchOf(address: Location): string {
  return toRoutedLocation(address).search;
}
