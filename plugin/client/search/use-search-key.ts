import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect} from 'react';

/**
 * Calls `open` when `/` is pressed outside of fields. On the index its own field takes the key, and opens
 * the search for a second one. Where a site uses Algolia, which has the same key, only the button does.
 */
export function useSearchKey(open: (() => void) | undefined): void {
  const {themeConfig} = useDocusaurusContext().siteConfig;
  const isTaken = 'algolia' in themeConfig;
  useEffect(() => {
    if (!open || isTaken) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const {key, altKey, ctrlKey, metaKey, isComposing, defaultPrevented} = event;
      if (key !== '/' || altKey || ctrlKey || metaKey || isComposing || defaultPrevented) return;
      const {activeElement} = document;
      if (isTypedInto(activeElement) && !isEmptyIndexField(activeElement)) return;
      event.preventDefault();
      open();
    };
    // The window comes after the document, where pages listen.
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, isTaken]);
}

function isEmptyIndexField(element: Element | null): boolean {
  return (
    element instanceof HTMLInputElement &&
    element.matches('[data-design-field]') &&
    element.value === ''
  );
}

function isTypedInto(element: Element | null): boolean {
  return (
    element?.matches('input:not([type=checkbox], [type=radio]), textarea, select') === true ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
