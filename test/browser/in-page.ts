// Functions that run in the page: each stands alone, and what it returns is plain.

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
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const culprits = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 1 &&
      !scrolls(element.parentElement) &&
      element.children.length === 0,
  );
  const names = culprits.slice(0, 3).map((element) => {
    const text = element.textContent?.trim().slice(0, 60) ?? '';
    return `<${element.tagName.toLowerCase()} class="${element.className}"> ${text}`;
  });
  return [`page is ${scrollWidth}px wide, ${names.join('; ') || 'no single element'}`];
}
