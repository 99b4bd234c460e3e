const controls = 'button, summary, select, input, a[href]';

/**
 * Keeps the keyboard's place in an area of a page. A button that goes away when it is used, such as one that
 * removes a filter, hands the focus to its neighbour in the same list, or else to the control before it.
 * Without that browsers begin again at the top of the page. Returns what ends it.
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

// Where the focus goes, the best place first. Asked while the button still has a place.
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
