import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {normalizeUrl} from '@docusaurus/utils';
import {toAddressKey} from '../../core/names/unique-ids.ts';
import {readText} from '../../load/files/read-text.ts';
import {pagesOf, type SiteContent, toAbsolute} from '../content/content.ts';
import {releaseNotesFile} from './release-notes-file.ts';

type Published = Pick<SiteContent, 'set' | 'unlisted' | 'permalinks' | 'folder' | 'translated'>;

/**
 * Names of the Markdown files that are beside the pages of documents, from the root of the designs,
 * by source path. Drafts and unlisted documents have none: nothing keeps search engines away from
 * such a file. Neither has a document whose file would take the place of a page or of another file.
 */
export function toMarkdownNames(
  {set, unlisted, permalinks}: Pick<Published, 'set' | 'unlisted' | 'permalinks'>,
  root: string,
): ReadonlyMap<string, string> {
  const prefix = root.replace(/\/$/, '').length + 1;
  const nameOf = (permalink: string) => permalink.slice(prefix);
  const pages = Array.from(permalinks.values(), nameOf);
  const taken = new Set([...pages, releaseNotesFile].map(toAddressKey));
  return new Map(
    pagesOf({set, ...(unlisted ? {unlisted} : {})}).flatMap(({sourcePath, visibility}) => {
      const permalink = permalinks.get(sourcePath);
      if (permalink === undefined || visibility !== undefined) return [];
      const name = `${nameOf(permalink)}.md`;
      return taken.has(toAddressKey(name)) ? [] : [[sourcePath, name] as const];
    }),
  );
}

/** Their addresses, by source path. */
export function toMarkdownAddresses(
  content: Parameters<typeof toMarkdownNames>[0],
  root: string,
): ReadonlyMap<string, string> {
  const names = toMarkdownNames(content, root);
  return new Map(Array.from(names, ([path, name]) => [path, normalizeUrl([root, name])]));
}

/** Writes every document as its author wrote it, or the translation that its page shows, below `folder`. */
export async function writeMarkdownFiles(
  content: Published,
  root: string,
  folder: string,
): Promise<void> {
  const names = toMarkdownNames(content, root);
  const originals = new Map(content.folder.files.map((file) => [file.path, file.text]));
  for (const design of pagesOf(content)) {
    const name = names.get(design.sourcePath);
    if (name === undefined) continue;
    const file = path.join(folder, ...name.split('/'));
    const isTranslated = content.translated?.documents.has(design.sourcePath);
    const text = isTranslated
      ? await readTranslation(content, toAbsolute(content, design))
      : originals.get(design.sourcePath);
    if (text === undefined) continue;
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  }
}

async function readTranslation({translated}: Published, file: string): Promise<string | undefined> {
  const {text, damage} = await readText(file, translated ? [translated.path] : []);
  return damage?.isLost ? undefined : text;
}
