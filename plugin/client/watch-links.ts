/** What to do about the links of an area. */
export interface LinkWatcher {
  /** A link is looked at. What takes time must ask in the end whether it still is. */
  readonly show: (link: HTMLAnchorElement, isWanted: () => boolean) => void;
  readonly hide: () => void;
  /** Whether the pointer may rest there, too. */
  readonly keeps: (target: Node) => boolean;
}

const showAfter = 300;
const hideAfter = 250;

/**
 * Watches which link of an area the pointer rests on or the keyboard is on; returns what ends it. A finger
 * shows nothing, since its tap follows the link. Escape hides.
 */
export function watchLinks(area: HTMLElement, {show, hide, keeps}: LinkWatcher): () => void {
  let wanted: HTMLAnchorElement | undefined;
  let showing: number | undefined;
  let leaving: number | undefined;
  const stay = () => window.clearTimeout(leaving);
  const leave = () => {
    stay();
    window.clearTimeout(showing);
    wanted = undefined;
    hide();
  };
  const leaveSoon = () => {
    stay();
    if (wanted) leaving = window.setTimeout(leave, hideAfter);
  };
  const want = (link: HTMLAnchorElement, milliseconds: number) => {
    stay();
    if (wanted === link) return;
    leave();
    wanted = link;
    showing = window.setTimeout(() => show(link, () => wanted === link), milliseconds);
  };
  const controller = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listen: (event: HTMLElementEventMap[Name]) => void,
    target: HTMLElement = area,
  ) => target.addEventListener(name, listen, {signal: controller.signal});
  on('pointerover', ({target, pointerType}) => {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    const link = toLink(target);
    if (link) want(link, showAfter);
    else if (keeps(target)) stay();
    else leaveSoon();
  });
  on('pointerleave', leaveSoon);
  on('focusin', ({target}) => {
    const link = target instanceof Element ? toLink(target) : undefined;
    if (link?.matches(':focus-visible')) want(link, 0);
  });
  on('focusout', leave);
  on('click', leave);
  on('keydown', ({key}) => key === 'Escape' && leave(), document.documentElement);
  return () => {
    controller.abort();
    leave();
  };
}

function toLink(target: Element): HTMLAnchorElement | undefined {
  return target.closest<HTMLAnchorElement>('a[href]') ?? undefined;
}
