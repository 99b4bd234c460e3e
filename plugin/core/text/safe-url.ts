/** How an address is used: as a link, or as an image. */
export type UrlKind = 'link' | 'image';

// GitHub's, and some more that only name a place.
const protocols = new Set(
  'http https mailto xmpp irc ircs tel news matrix ftp ftps sftp ssh git'.split(' '),
);

// Limit for nested encodings; real addresses have none or one.
const mostLayers = 8;

/**
 * Whether an address that a document gives may be published: it names a place and runs nothing,
 * however it is disguised. Every output calls this last, and does not change the address
 * afterwards.
 */
export function isSafeUrl(url: string, kind: UrlKind): boolean {
  let bare = strip(url);
  for (let layer = 0; layer < mostLayers; layer += 1) {
    if (!isSafeAsItStands(bare, kind)) return false;
    const unwrapped = unwrap(bare);
    if (unwrapped === bare) return true;
    bare = unwrapped;
  }
  return false;
}

/** Whether it is a whole address on the web. */
export function isWebUrl(url: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(url);
}

/** The address without Docusaurus' mark for one that is no page of the site. */
export function withoutPathname(url: string): string {
  return url.trim().replace(/^(?:pathname:\/\/)+/i, '');
}

function isSafeAsItStands(bare: string, kind: UrlKind): boolean {
  const protocol = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase();
  if (protocol === undefined) return true;
  if (protocol === 'pathname') return /^[^:]*:\/\//.test(bare);
  if (kind === 'image' && /^data:image\/(?:png|gif|jpe?g|webp|avif)[;,]/i.test(bare)) return true;
  return protocols.has(protocol);
}

// Browsers ignore control characters and spaces anywhere (`java&#10;script:` is a script), and
// readers do not see the others.
function strip(url: string): string {
  return url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
}

// What the next reader may see in it: Docusaurus takes its mark off, HTML and Markdown read references.
function unwrap(bare: string): string {
  return strip(
    withoutPathname(bare).replace(/&(?:#x([\da-f]{1,8})|#(\d{1,8})|(\w{1,8}));?/gi, decode),
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  bsol: '\\',
  colon: ':',
  newline: '\n',
  nbsp: ' ',
  num: '#',
  semi: ';',
  sol: '/',
  tab: '\t',
};

function decode(all: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? all;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
