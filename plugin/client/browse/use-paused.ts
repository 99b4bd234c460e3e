import {useEffect, useState} from 'react';

/** A value once it has stopped changing, so that a screen reader does not announce every letter. */
export function usePaused<T>(value: T, milliseconds: number): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return paused;
}
