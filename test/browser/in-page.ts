// Functions that run in the page: each stands alone, what it returns is plain, and it names no function
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
