import {useEffect, useState} from 'react';

/**
 * The reader's current day, in ISO form; undefined on the server and until hydration, because a
 * built page is read on later days.
 */
export function useToday(): string | undefined {
  const [today, setToday] = useState<string>();
  useEffect(() => setToday(new Date().toISOString().slice(0, 10)), []);
  return today;
}
