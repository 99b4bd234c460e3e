import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect} from 'react';

/**
 * Calls `open` when `/` is pressed outside of fields. On the index its own field takes the key, and where
 * a site uses Algolia, which has the same key, the button opens the search.
 */
export function useSearchKey(open: (() => void) | undefined): void {
  const {themeConfig} = useDocusaurusContext().siteConfig;
  const isTaken = 'algolia' in themeConfig;
  useEffect(() => {
    if (!open || isTaken) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const {key, altKey, ctrlKey, metaKey, isComposing, defaultPrevented} = event;
      if (key !== '/' || altKey || ctrlKey || metaKey || isComposing || defaultPrevented) return;
      if (isTypedInto(document.activeElement)) return;
      event.preventDefault();
      open();
    };
    // The window comes after the document, where pages listen.
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, isTaken]);
}

function isTypedInto(element: Element | null): boolean {
  return (
    element?.matches('input:not([type=checkbox], [type=radio]), textarea, select') === true ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
