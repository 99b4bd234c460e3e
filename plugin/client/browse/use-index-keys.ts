import {type RefObject, useEffect} from 'react';

/** What keys do in the index, apart from moving the focus. */
export interface IndexKeyActions {
  readonly clearQuery: () => void;
  readonly openBest: () => void;
  /** Runs a function once the list shows the results of what was typed. */
  readonly whenShown: (act: () => void) => void;
}

/**
 * Keys of the index: `/` focuses the search field, arrows move through the results, Enter opens the best
 * one, Escape clears the field. The field is marked `data-design-field`, results `data-design-result`.
 */
export function useIndexKeys(root: RefObject<HTMLElement | null>, actions: IndexKeyActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const page = root.current;
      if (!page || event.defaultPrevented || hasModifier(event)) return;
      const field = page.querySelector<HTMLInputElement>('[data-design-field]');
      if (field && handle(event.key, page, field, actions)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [root, actions]);
}

// Returns whether the key was handled.
function handle(
  key: string,
  page: HTMLElement,
  field: HTMLInputElement,
  {clearQuery, openBest, whenShown}: IndexKeyActions,
): boolean {
  const active = document.activeElement;
  if (key === '/' && !isTypedInto(active)) {
    field.focus();
    field.select();
    return true;
  }
  if (active === field && key === 'Enter') {
    openBest();
    return true;
  }
  const isInResults = active?.matches('[data-design-result]') && page.contains(active);
  if (key === 'Escape' && (active === field || isInResults)) {
    clearQuery();
    field.focus();
    return true;
  }
  const isMove = key === 'ArrowDown' || (key === 'ArrowUp' && isInResults);
  if (!isMove || (active !== field && !isInResults)) return false;
  // Moving to a result that is about to be removed would lose the focus.
  whenShown(() => move(key === 'ArrowDown' ? 1 : -1, page, field));
  return true;
}

function move(step: number, page: HTMLElement, field: HTMLInputElement): void {
  const links = Array.from(page.querySelectorAll<HTMLElement>('[data-design-result]')).filter(
    (link) => link.closest('[hidden], details:not([open])') === null,
  );
  // `indexOf` gives -1 for the field, which is not a link.
  const at = links.indexOf(document.activeElement as HTMLElement) + step;
  const target = at < 0 ? field : links[Math.min(at, links.length - 1)];
  target?.focus();
}

function isTypedInto(element: Element | null): boolean {
  return (
    element?.matches('input:not([type=checkbox], [type=radio]), textarea, select') === true ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

function hasModifier({altKey, ctrlKey, metaKey, isComposing}: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || isComposing;
}
