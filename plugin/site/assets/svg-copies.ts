import {mkdir, readFile, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {docuHash} from '@docusaurus/utils';
import {toPlainName} from '../../load/files/plain-path.ts';
import {readRealFile} from '../../load/files/real-file.ts';
import type {SiteContent} from '../content/content.ts';
import {cleanSvg} from './clean-svg.ts';

/** Cleaned copies of pictures, by the absolute paths of the pictures. */
export type SvgCopies = ReadonlyMap<string, string>;

// Replaces files that are named `.svg` but cannot be read as SVG: an empty picture.
const nothing = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';

/**
 * Makes what writes a cleaned copy of every SVG file beside the documents; one that did not change since the
 * last call is not read again. `warn` gets a sentence for each that cannot be cleaned.
 */
export function createSvgCopier(dataDir: string, warn: (sentence: string) => void) {
  const stamps = new Map<string, string>();
  return async ({folder, translated}: SiteContent): Promise<SvgCopies> => {
    const roots = [folder, ...(translated ? [translated] : [])];
    const pictures = roots.flatMap(({path: root, assets}) =>
      [...assets]
        .filter((name) => /\.svg$/i.test(name))
        .map((name) => ({name, root, file: path.join(root, ...name.split('/'))})),
    );
    const copies = await Promise.all(
      pictures.map(async ({name, root, file}) => {
        // By the same name, which the published file has too.
        const copy = path.join(dataDir, 'assets', docuHash(file), toPlainName(path.basename(file)));
        const stamp = await toStamp(file);
        if (stamp !== undefined && stamp !== stamps.get(file)) {
          await write(copy, file, root, () =>
            warn(`${name} is no well-formed SVG, so an empty picture is published in its place.`),
          );
          stamps.set(file, stamp);
        }
        return [file, copy] as const;
      }),
    );
    return new Map(copies);
  };
}

async function toStamp(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && `${found.mtimeMs}:${found.size}`;
}

async function write(copy: string, file: string, root: string, warn: () => void): Promise<void> {
  const read = await readRealFile(file, [root]);
  const clean = 'damage' in read ? undefined : cleanSvg(decode(read.bytes));
  if (clean === undefined) warn();
  await mkdir(path.dirname(copy), {recursive: true});
  const before = await readFile(copy, 'utf8').catch(() => undefined);
  // The bundler takes a file that was written for one that changed.
  if (before !== (clean ?? nothing)) await writeFile(copy, clean ?? nothing);
}

// XML says in its first line how it is written, if it is not UTF-8 and has no byte order mark.
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.-]+)["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
