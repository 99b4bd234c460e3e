const controls = 'button, summary, select, input, a[href]';

/**
 * Keeps the focus in an area when the focused button is removed, as the buttons are that remove a filter.
 * The focus moves to the next button of the same list, or else to the control before it. Otherwise the
 * Tab key would start at the top of the page. Returns a function that stops it.
 */
export function keepFocus(area: HTMLElement): () => void {
  let neighbours: readonly HTMLElement[] = [];
  const observer = new MutationObserver(() => {
    const [button] = neighbours;
    if (button === undefined || button.isConnected) return;
    observer.disconnect();
    if (document.activeElement !== document.body) return;
    neighbours.find(isShown)?.focus();
  });
  const onFocus = ({target}: FocusEvent) => {
    observer.disconnect();
    if (!(target instanceof HTMLButtonElement)) return;
    neighbours = [target, ...findNeighbours(target, area)];
    observer.observe(area, {childList: true, subtree: true});
  };
  area.addEventListener('focusin', onFocus);
  return () => {
    observer.disconnect();
    area.removeEventListener('focusin', onFocus);
  };
}

// Candidates for the focus, best first. Collected while the button is still in the page.
function findNeighbours(button: HTMLElement, area: HTMLElement): readonly HTMLElement[] {
  const all = Array.from(area.querySelectorAll<HTMLElement>(controls));
  const place = all.indexOf(button);
  const list = button.closest('ul, ol');
  const after = all.slice(place + 1);
  return [
    ...after.filter((control) => list?.contains(control)),
    ...all.slice(0, place).reverse(),
    ...after,
  ];
}

function isShown(control: HTMLElement): boolean {
  return control.isConnected && control.getClientRects().length > 0;
}
