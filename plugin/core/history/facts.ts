import {toHeadingName} from '../markdown/heading-names.ts';
import {toPlainText} from '../markdown/inline.ts';
import {parseMarkdown} from '../markdown/markdown.ts';
import {splitFrontMatter} from '../metadata/front-matter.ts';
import {readMetadata} from '../metadata/metadata.ts';
import {readTitle} from '../sections/title.ts';
import {normalizeLines} from '../text/lines.ts';
import type {Field} from '../types.ts';
import {digestText, digestWords} from './digest.ts';
import {type ScannedHeading, scanHeadings} from './scan-headings.ts';
import type {BlobFacts, SectionFacts} from './types.ts';

/** Reads the facts of one text. */
export interface FactsReader {
  readonly document: (text: string) => BlobFacts;
  readonly sidecar: (text: string) => BlobFacts;
}

// What status, release and dates are read from.
const kept = new Set([
  ...['status', 'created', 'release', 'latest-milestone', 'milestone', 'since', 'version'],
]);

/**
 * Makes a reader of the versions of documents. Most versions differ from the one before far below their
 * top, so the same top is parsed once.
 */
export function createFactsReader(): FactsReader {
  const heads = new Map<string, Omit<BlobFacts, 'sections'>>();
  const titles = new Map<string, string>();
  const toTitle = (written: string) => {
    const before = titles.get(written);
    if (before !== undefined) return before;
    const title = copy(/[[\]`*_\\<&!]/.test(written) ? toPlainText(written) : written);
    titles.set(copy(written), title);
    return title;
  };
  let last: ReadText = {body: '', headings: [], sections: []};
  return {
    document: (raw) => {
      const text = isNormal(raw) ? raw : normalizeLines(raw);
      const {yaml, body} = mayHaveFrontMatter(text) ? splitFrontMatter(text) : {body: text};
      const headings = scanHeadings(body);
      const ranges = findHead(body, headings);
      const key = [yaml?.text ?? '', ...ranges.map((range) => digestRange(body, range))].join(' ');
      const known = heads.get(key) ?? readHead(yaml?.text, joinRanges(body, ranges));
      if (!heads.has(key)) heads.set(copy(key), known);
      const sections = readSections(body, headings, toTitle, last);
      last = {body, headings, sections};
      return {...known, sections};
    },
    sidecar: (text) => ({
      fields: readMetadata(undefined, {path: '', text}, [], []).fields.filter(isKept),
      sections: [],
    }),
  };
}

/** The text that was read before: mostly an earlier version of the same document. */
interface ReadText {
  readonly body: string;
  readonly headings: readonly ScannedHeading[];
  readonly sections: readonly SectionFacts[];
}

// To compare two texts is faster than to count all their letters, and most sections are as they were.
function readSections(
  body: string,
  headings: readonly ScannedHeading[],
  toTitle: (written: string) => string,
  last: ReadText,
): readonly SectionFacts[] {
  const places = new Map(last.sections.map(({title}, at) => [title, at]));
  return headings.map(({written, depth, textStart}, at) => {
    const title = toTitle(written);
    const text = body.slice(textStart, headings[at + 1]?.start ?? body.length);
    const place = places.get(title) ?? -1;
    const start = last.headings[place]?.textStart;
    const end = last.headings[place + 1]?.start ?? last.body.length;
    const isSame = start !== undefined && text === last.body.slice(start, end);
    const known = isSame ? last.sections[place]?.digest : undefined;
    return {title, depth, digest: known ?? digestWords(text, 0, text.length)};
  });
}

function isNormal(text: string): boolean {
  return !text.includes('\r') && !text.includes('\0') && !text.startsWith('\uFEFF');
}

// To take a text apart costs a copy of it.
function mayHaveFrontMatter(text: string): boolean {
  return /^\s*(?:---|<!--)/.test(text);
}

/** The top of a text: up to the end of its second section, and every section that tells the status. */
export function cutHead(text: string, headings: readonly ScannedHeading[]): string {
  return joinRanges(text, findHead(text, headings));
}

type Range = readonly [start: number, end: number];

function findHead(text: string, headings: readonly ScannedHeading[]): readonly Range[] {
  const hasTitle = headings[0]?.depth === 1;
  const end = headings[hasTitle ? 3 : 2]?.start ?? text.length;
  const rest = headings.flatMap((heading, at): readonly Range[] => {
    if (heading.start < end || !tellsStatus(heading) || isBelow(headings, at)) return [];
    return [[heading.start, headings[at + 1]?.start ?? text.length]];
  });
  return [[0, end], ...rest];
}

function joinRanges(text: string, ranges: readonly Range[]): string {
  return ranges.map(([start, end]) => text.slice(start, end)).join('\n');
}

function digestRange(text: string, [start, end]: Range): string {
  return `${digestText(text, start, end)}.${end - start}`;
}

function tellsStatus({written}: ScannedHeading): boolean {
  if (!/status|super[sc]ed|replace/i.test(written)) return false;
  const title = toPlainText(written);
  return /^(?:current )?status\s*:/i.test(title) || statusSection.test(toHeadingName(title));
}

const statusSection =
  /^(?:(?:current |document |proposal )?status|super[sc]edes|super[sc]eded by|replaces|replaced by)$/;

// A status further down is that of something else.
function isBelow(headings: readonly ScannedHeading[], at: number): boolean {
  const depth = headings[at]?.depth ?? 0;
  const above = headings.slice(0, at).findLast((other) => other.depth < depth);
  return above !== undefined && above.depth > 1;
}

function readHead(yaml: string | undefined, body: string): Omit<BlobFacts, 'sections'> {
  const {lead, sections, references} = parseMarkdown(body);
  const front = yaml === undefined ? undefined : {text: yaml, line: 2};
  const {fields} = readMetadata(front, undefined, lead, sections);
  const {text, source} = readTitle('', sections, fields, references);
  return copy({
    fields: fields.filter(isKept),
    ...(source === 'name' ? {} : {title: text}),
  });
}

function isKept({key}: Field): boolean {
  return kept.has(key);
}

// A part of a string keeps all of it in memory.
function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
