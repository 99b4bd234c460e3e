import {type RefObject, useEffect} from 'react';

/** What the keys of the index do besides moving. */
export interface IndexKeyActions {
  readonly clearQuery: () => void;
  readonly openBest: () => void;
  /** Does something once the list shows what was typed. */
  readonly whenShown: (act: () => void) => void;
}

/**
 * `/` leads to the field, the arrows through the results and back, Enter opens the best one, Escape empties
 * the field. `root` holds one `input[type=search]` marked as the field and links marked as results.
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

// Whether the key meant something here.
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
  // A result that is about to go would take the focus with it.
  whenShown(() => move(key === 'ArrowDown' ? 1 : -1, page, field));
  return true;
}

function move(step: number, page: HTMLElement, field: HTMLInputElement): void {
  const links = Array.from(page.querySelectorAll<HTMLElement>('[data-design-result]')).filter(
    (link) => link.closest('[hidden]') === null,
  );
  // An element that is no link is not in the list.
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
