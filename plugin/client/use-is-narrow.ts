import {useSyncExternalStore} from 'react';

// A table needs more width than a phone has.
const narrow = '(max-width: 599.98px)';

/** Whether the window is too narrow for a table. The server renders for wide windows. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(narrow).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
