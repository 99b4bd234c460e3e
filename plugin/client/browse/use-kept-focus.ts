import {type RefObject, useEffect} from 'react';
import {keepFocus} from '../keep-focus.ts';

/** Keeps the keyboard's place in an area whose buttons may go away when they are used. */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => (area.current === null ? undefined : keepFocus(area.current)), [area]);
}
