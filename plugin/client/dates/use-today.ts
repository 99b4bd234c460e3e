import {useEffect, useState} from 'react';

/**
 * The day that it is for the reader, in ISO form; undefined on the server and until the page is alive: a
 * page that was built once is read on other days.
 */
export function useToday(): string | undefined {
  const [today, setToday] = useState<string>();
  useEffect(() => setToday(new Date().toISOString().slice(0, 10)), []);
  return today;
}
