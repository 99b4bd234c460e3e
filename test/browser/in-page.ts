// Functions that run in the page: each is alone, what it returns is plain, and it names no function
// inside, since tsx would mark that with a helper that the page lacks.

/** Whether Docusaurus has hydrated the page. */
export function readState(): boolean {
  return document.documentElement.dataset.hasHydrated === 'true';
}

/** Absolute addresses of all links. */
export function readLinks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({href}) => href);
}

/** Pictures of this site that do not show, also those that are loaded only when scrolled to. */
export async function findBrokenPictures(origin: string): Promise<string[]> {
  const images = [...document.images].filter(({src}) => src.startsWith(origin));
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const broken = images.filter(({naturalWidth}) => naturalWidth === 0);
  return broken.map(({src}) => src.slice(origin.length));
}

/** What stands out of the window to the right, if the page scrolls sideways. */
export function findOverflow(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const elements = [...document.body.querySelectorAll('*')];
  const clipped = new Set<Element>([document.body]);
  for (const element of elements) {
    const {parentElement: parent} = element;
    if (parent === null || parent === document.body) continue;
    const isClipping = getComputedStyle(parent).overflowX !== 'visible';
    if (isClipping || clipped.has(parent)) clipped.add(element);
  }
  const culprits = elements.filter(
    (element) =>
      element.children.length === 0 &&
      !clipped.has(element) &&
      element.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = culprits.slice(0, 3).map(({tagName, className, textContent}) => {
    return `<${tagName.toLowerCase()} class="${className}"> ${textContent?.trim().slice(0, 60)}`;
  });
  return [`page is ${scrollWidth}px wide because of ${names.join('; ') || 'no single element'}`];
}

/** Elements that a page moves or sizes by and by. */
export function findMoving(): string[] {
  const moves = /\b(?:all|transform|rotate|flex-grow|height|width|inset|top|left|margin)\b/;
  const elements = [...document.querySelectorAll('main *')].filter((element) => {
    const {animationName, transitionProperty, transitionDuration} = getComputedStyle(element);
    const isLasting = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
    return animationName !== 'none' || (isLasting && moves.test(transitionProperty));
  });
  return [...new Set(elements.map(({tagName, className}) => `${tagName} ${className}`))];
}

/** Elements that hide a part of what is in them, or hold more than they let scroll on paper. */
export function findCut(): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
    const {overflowX, overflowY, clipPath} = getComputedStyle(element);
    if (clipPath !== 'none' || !element.checkVisibility() || element.clientHeight <= 1)
      return false;
    return (
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2) ||
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2)
    );
  });
  return elements.map((element) => element.outerHTML.slice(0, 160));
}
