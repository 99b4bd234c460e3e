import {useHistory, useLocation} from '@docusaurus/router';
import {createStorageSlot} from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import useRouteContext from '@docusaurus/useRouteContext';
import {useEffect, useMemo, useState} from 'react';
import type {DesignIndexProps} from '../../props.ts';
import {parseLocation} from '../routed-location.ts';
import {pushSearch} from '../write-address.ts';
import {
  countMine,
  formatMine,
  type Mine,
  type MyPartCount,
  narrowToMine,
  parseMine,
} from './my-designs.ts';

export interface MyDesigns {
  /** The index, or what of it is the reader's own. */
  readonly index: DesignIndexProps;
  /** The name that the reader entered, while only their designs are shown. */
  readonly mine: Mine | undefined;
  readonly parts: readonly MyPartCount[];
  /** The name that they entered earlier in this browser. */
  readonly remembered: string | undefined;
  readonly show: (mine: Mine | undefined) => void;
  readonly forget: () => void;
}

/** The parameters of an address by which the index shows only one person's designs. */
export const myKeys: readonly string[] = ['me'];

/**
 * Narrows an index to the reader's own designs, where its address says who they are. That is remembered for
 * each instance of the plugin in the storage of the browser, and sent nowhere.
 */
export function useMyDesigns(index: DesignIndexProps): MyDesigns {
  const history = useHistory();
  const {search} = useLocation();
  const isBrowser = useIsBrowser();
  const {id} = useRouteContext().plugin;
  const slot = useMemo(() => createStorageSlot(`design-docs.${id}.me`), [id]);
  const [remembered, setRemembered] = useState<string | undefined>();
  const mine = useMemo(
    () => (isBrowser ? parseMine(search, index) : undefined),
    [isBrowser, search, index],
  );
  const me = mine?.me;
  useEffect(() => {
    if (me !== undefined) slot.set(me);
    const kept = slot.get();
    // Designs may name them no more.
    setRemembered(
      kept === null ? undefined : parseMine(formatMine({me: kept, part: undefined}, ''), index)?.me,
    );
  }, [slot, me, index]);
  return {
    index: useMemo(() => (mine ? narrowToMine(index, mine) : index), [index, mine]),
    mine,
    parts: useMemo(() => (me === undefined ? [] : countMine(index, me)), [index, me]),
    remembered,
    show: (next) => {
      const current = parseLocation(window.location).search;
      pushSearch(formatMine(next, current), history);
    },
    forget: () => {
      slot.del();
      setRemembered(undefined);
    },
  };
}
