import {useEffect, useState} from 'react';

/** A value once it has not changed for a while: what is read aloud must not chatter. */
export function usePaused<T>(value: T, milliseconds: number): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return paused;
}
