import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {JSDOM} from 'jsdom';

/** How the site is served. */
export interface Served {
  readonly outDir: string;
  readonly url: string;
  readonly baseUrl: string;
  readonly trailingSlash?: boolean;
}

/**
 * Every address of the same site, in pages and in files for machines, that leads to no file or no anchor:
 * `page: address`.
 */
export function findDeadAddresses(served: Served): readonly string[] {
  const files = readdirSync(served.outDir, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => statSync(path.join(served.outDir, file)).isFile());
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html') && !/^(?:404|__server)/.test(file))
      .map((file) => [file, readPage(path.join(served.outDir, file))]),
  );
  const dead = new Set<string>();
  const follow = (from: string, address: string) => {
    const here = new URL(served.baseUrl + from.replace(/(?:index)?\.html$/, ''), served.url);
    if (!URL.canParse(address, here)) return;
    const target = new URL(address, here);
    if (target.origin !== here.origin) return;
    const file = toFile(decodeURI(target.pathname), served);
    const anchor = decodeURIComponent(target.hash.slice(1));
    const page = file === undefined ? undefined : pages.get(file);
    const isFound = file !== undefined && (anchor === '' || !page || page.anchors.has(anchor));
    if (!isFound) dead.add(`${from}: ${address}`);
  };
  for (const [file, {addresses}] of pages) for (const address of addresses) follow(file, address);
  for (const file of files.filter((name) => /\.(?:xml|json|md)$/.test(name))) {
    for (const address of readAddresses(path.join(served.outDir, file), served))
      follow(file, address);
  }
  return [...dead].sort();
}

function readPage(file: string) {
  const {document} = new JSDOM(readFileSync(file, 'utf8')).window;
  const anchors = new Set([...document.querySelectorAll('[id]')].map(({id}) => id));
  const elements = [...document.querySelectorAll('[href], [src], meta[property="og:url"]')];
  const addresses = elements.map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('content'),
  );
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(({textContent}) => [...(textContent ?? '').matchAll(/"(?:url|@id)":"([^"]*)"/g)])
    .map(([, address = '']) => address);
  return {anchors, addresses: [...new Set([...addresses.map((one) => one ?? ''), ...data])]};
}

// Whole addresses, and the permalinks of designs.json.
function readAddresses(file: string, {url}: Served): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const whole = text.split(url).slice(1);
  return [
    ...whole.map((rest) => url + (/^[^"'<>)\]\s\\]*/.exec(rest)?.[0] ?? '')),
    ...[...text.matchAll(/"permalink":"([^"]*)"/g)].map(([, permalink = '']) => permalink),
  ];
}

// As a server gives it out that redirects nothing.
function toFile(pathname: string, {outDir, baseUrl, trailingSlash}: Served): string | undefined {
  if (!pathname.startsWith(baseUrl) && `${pathname}/` !== baseUrl) return undefined;
  const name = pathname.slice(baseUrl.length);
  const bare = name.replace(/\/$/, '');
  const candidates =
    name === '' || name.endsWith('/')
      ? [trailingSlash === false && name !== '' ? '' : `${bare}/index.html`.replace(/^\//, '')]
      : [
          name,
          ...(trailingSlash === true ? [] : [`${name}.html`]),
          ...(trailingSlash === undefined ? [`${name}/index.html`] : []),
        ];
  return candidates.find((one) => {
    const file = path.join(outDir, one);
    return one !== '' && existsSync(file) && statSync(file).isFile();
  });
}
