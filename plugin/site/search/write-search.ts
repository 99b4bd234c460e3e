import {createHash} from 'node:crypto';
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {DocusaurusConfig, LoadContext} from '@docusaurus/types';
import {type SearchDesign, type SearchStart, startFile} from '../../client/search/search-data.ts';
import type {Design, SourceFile} from '../../core/index.ts';
import {parseMarkdown} from '../../core/markdown/markdown.ts';
import {largestShown, readText} from '../../load/files/read-text.ts';
import {type SiteContent, toAbsolute} from '../content/content.ts';
import {toBody} from '../documents/body.ts';
import {applyTrailingSlash} from '../links/trailing-slash.ts';
import {createHeadingTable, listSearched, toSearchDesign} from './search-designs.ts';
import {readSearchText, type SearchedDocument, type SearchText} from './search-text.ts';
import {createWordIndex} from './word-index.ts';

export type SearchSite = Pick<DocusaurusConfig, 'trailingSlash' | 'baseUrl'> & {
  readonly keepsCase: boolean;
};

export function toSearchSite({siteConfig, baseUrl}: LoadContext): SearchSite {
  const {trailingSlash, markdown} = siteConfig;
  return {trailingSlash, baseUrl, keepsCase: markdown.anchors.maintainCase};
}

/** What is kept of a document from one writing to the next. */
interface Written extends Omit<SearchText, 'sections'> {
  /** Changes with its text. */
  readonly digest: string;
  readonly file: string;
  readonly headings: SearchText['sections'];
}

/** Writes the files of the search into a folder. */
export type WriteSearch = (content: SiteContent, folder: string) => Promise<void>;

/**
 * Creates a writer. Documents are written one after the other, and their texts are not kept. With `isLive`,
 * only changed documents are written again, and files that are no longer needed are removed.
 */
export function createSearchWriter(site: SearchSite, isLive: boolean): WriteSearch {
  let known = new Map<string, Written>();
  return async (content, folder) => {
    await mkdir(folder, {recursive: true});
    const index = createWordIndex();
    const table = createHeadingTable();
    const designs: SearchDesign[] = [];
    const kept = new Map<string, Written>();
    const files = new Map(content.folder.files.map((file) => [file.path, file]));
    for (const design of listSearched(content)) {
      const address = applyTrailingSlash(content.permalinks.get(design.sourcePath) ?? '', site);
      // Every section of the template is in the documents that were written from it.
      const isSearched = design.kind !== 'template';
      const before = known.get(design.sourcePath);
      const written = isSearched
        ? await writeText(design, await readDocument(design, content, files), {
            site,
            folder,
            before,
          })
        : undefined;
      if (written && isLive) kept.set(design.sourcePath, written);
      index.add(designs.length, written?.words ?? '');
      const headings = table.placesOf(written?.headings ?? []);
      const text = written?.file ?? null;
      designs.push(toSearchDesign(design, content, {permalink: address, headings, text}));
    }
    known = kept;
    const words: SearchStart['words'][number][] = [];
    for (const {firstWord, lines} of index.pages()) {
      words.push([firstWord, await write(folder, 'words', lines)]);
    }
    const start: SearchStart = {designs, headings: table.headings(), words};
    await writeFile(path.join(folder, startFile), JSON.stringify(start));
    if (isLive) await removeOthers(folder, start);
  };
}

interface TextTarget {
  readonly site: SearchSite;
  readonly folder: string;
  readonly before: Written | undefined;
}

async function writeText(
  {titleLine}: Design,
  {text, parse}: DocumentText,
  {site: {keepsCase}, folder, before}: TextTarget,
): Promise<Written> {
  const digest = toDigest(`${titleLine} ${text}`);
  if (before?.digest === digest) return before;
  const {sections, words} = readSearchText(parse(), {titleLine, keepsCase});
  return {
    digest,
    words,
    file: await write(folder, 'text', sections),
    headings: sections.map(([title, anchor]) => [title, anchor, '']),
  };
}

interface DocumentText {
  readonly text: string;
  /** Called only if the text changed. */
  readonly parse: () => SearchedDocument;
}

// As it was parsed when the folder was loaded. A translation, and a document of which only a part is
// shown, are read again.
async function readDocument(
  design: Design,
  content: SiteContent,
  files: ReadonlyMap<string, SourceFile>,
): Promise<DocumentText> {
  const {folder, translated} = content;
  const file = files.get(design.sourcePath);
  const parsed =
    file && !translated?.documents.has(design.sourcePath) ? content.parse?.(file) : undefined;
  if (parsed && parsed.text.length <= largestShown) return {text: parsed.text, parse: () => parsed};
  const roots = [folder.path, ...(translated ? [translated.path] : [])];
  const read = await readText(toAbsolute(content, design), roots);
  const text = toBody(read.text, content.texts['document.cut']);
  return {text, parse: () => ({text, ...parseMarkdown(text)})};
}

// Its name changes with what is in it, so that no browser mixes files of two builds.
async function write(folder: string, kind: string, data: object): Promise<string> {
  const text = JSON.stringify(data);
  const name = `${kind}-${toDigest(text).slice(0, 10)}.json`;
  await writeFile(path.join(folder, name), text);
  return name;
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function removeOthers(folder: string, {designs, words}: SearchStart): Promise<void> {
  const needed = new Set([
    startFile,
    ...designs.map(({text}) => text),
    ...words.map(([, file]) => file),
  ]);
  const others = (await readdir(folder)).filter((name) => !needed.has(name));
  await Promise.all(others.map((name) => rm(path.join(folder, name), {force: true})));
}
