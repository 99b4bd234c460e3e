import {useEffect, useState} from 'react';
import {flushSync} from 'react-dom';

const first = 30;

export interface Shown<T> {
  readonly items: readonly T[];
  readonly showAll: () => void;
}

/** The first items of a long list; all of them on request and when the page is printed. */
export function useShown<T>(all: readonly T[]): Shown<T> {
  const [whole, setWhole] = useState<readonly T[] | undefined>();
  useEffect(() => {
    const showAll = () => flushSync(() => setWhole(all));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, [all]);
  return {
    items: whole === all ? all : all.slice(0, first),
    showAll: () => setWhole(all),
  };
}
