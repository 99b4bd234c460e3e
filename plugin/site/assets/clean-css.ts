const address = /url\(\s*("[^"]*"|'[^']*'|[^)]*)\)?/gi;
const pixels = /^data:image\/(?:png|gif|jpe?g|webp|avif)[;,]/i;
const fonts =
  /^data:(?:font\/[\w-]+|application\/(?:x-)?font[\w-]*|application\/octet-stream)[;,]/i;

/** Styles of a picture that load nothing from elsewhere. What would is replaced by nothing. */
export function cleanCss(css: string): string {
  return (
    css
      // Names may contain escapes: `u\72l(`.
      .replaceAll('\\', '')
      .replace(/@import[^;]*;?/gi, '')
      .replace(address, (all, inner: string) => (isLocal(inner) ? all : 'url(#)'))
      .replace(
        /(?:-webkit-)?\b(?:image-set|cross-fade|image|src|element|paint|expression)\s*\(/gi,
        'none(',
      )
  );
}

/** Whether it is a picture of pixels, held in its address. */
export function isPixels(url: string): boolean {
  return pixels.test(url);
}

function isLocal(written: string): boolean {
  const url = written
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
  return url.startsWith('#') || pixels.test(url) || fonts.test(url);
}
