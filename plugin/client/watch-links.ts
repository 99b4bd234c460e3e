/** Callbacks for the links of an area. */
export interface LinkWatcher {
  /** Called for a hovered or focused link. `isWanted` says whether it still is after a wait. */
  readonly show: (link: HTMLAnchorElement, isWanted: () => boolean) => void;
  readonly hide: () => void;
  /** Whether the pointer may move to this node without hiding the preview. */
  readonly keeps: (target: Node) => boolean;
}

const showAfter = 300;
const hideAfter = 250;

/**
 * Watches which link of an area is hovered or focused; returns a function that stops it. Touch is ignored,
 * since a tap follows the link. Escape hides.
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
    const link = linkAround(target);
    if (link) want(link, showAfter);
    else if (keeps(target)) stay();
    else leaveSoon();
  });
  on('pointerleave', leaveSoon);
  on('focusin', ({target}) => {
    const link = target instanceof Element ? linkAround(target) : undefined;
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

function linkAround(target: Element): HTMLAnchorElement | undefined {
  return target.closest<HTMLAnchorElement>('a[href]') ?? undefined;
}
