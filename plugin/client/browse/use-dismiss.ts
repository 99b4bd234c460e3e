import {type RefObject, useEffect} from 'react';

/**
 * Closes an open `details` on Escape, and on a click elsewhere. Escape also counts when nothing has the
 * focus, because Safari does not focus a checkbox that is clicked.
 */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const onPointer = ({target}: Event) => {
      const box = details.current;
      if (box?.open && target instanceof Node && !box.contains(target)) box.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      const box = details.current;
      if (event.key !== 'Escape' || !box?.open || !isTurnedTo(box)) return;
      event.preventDefault();
      box.open = false;
      box.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey, {capture: true});
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey, {capture: true});
    };
  }, [details]);
}

function isTurnedTo(box: HTMLElement): boolean {
  const {activeElement} = document;
  return activeElement === document.body || box.contains(activeElement);
}
