import {type RefObject, useEffect} from 'react';
import {keepFocus} from '../keep-focus.ts';

/** Keeps the focus in an area when a focused button is removed. */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => (area.current === null ? undefined : keepFocus(area.current)), [area]);
}
