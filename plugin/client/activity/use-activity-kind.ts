import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useCallback} from 'react';
import type {ActivityKind} from '../../props.ts';
import {pushSearch} from '../write-address.ts';
import {formatActivityKind, parseActivityKind} from './narrow.ts';

/** The kind of changes that the address asks for. */
export interface ChosenKind {
  /** Undefined for all, and on the server. */
  readonly kind: ActivityKind | undefined;
  readonly choose: (kind: ActivityKind | undefined) => void;
  /** Whether the page is hydrated, so that its controls work. */
  readonly isReady: boolean;
}

/** Reads it from the address, and writes it there as a step that the Back button undoes. */
export function useActivityKind(): ChosenKind {
  const history = useHistory();
  const {search} = useLocation();
  const isReady = useIsBrowser();
  const choose = useCallback(
    (next: ActivityKind | undefined) => pushSearch(formatActivityKind(next, search), history),
    [history, search],
  );
  return {kind: isReady ? parseActivityKind(search) : undefined, choose, isReady};
}
