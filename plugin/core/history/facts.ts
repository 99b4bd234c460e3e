import {toHeadingName} from '../markdown/heading-names.ts';
import {toPlainText} from '../markdown/inline.ts';
import {parseMarkdown} from '../markdown/markdown.ts';
import {splitFrontMatter} from '../metadata/front-matter.ts';
import {readMetadata} from '../metadata/metadata.ts';
import {readTitle} from '../sections/title.ts';
import {normalizeLines} from '../text/lines.ts';
import type {Field} from '../types.ts';
import {digestWords} from './digest.ts';
import {type ScannedHeading, scanHeadings} from './scan-headings.ts';
import type {BlobFacts, SectionFacts} from './types.ts';

/** Reads the facts of one text. */
export interface FactsReader {
  readonly document: (text: string) => BlobFacts;
  readonly sidecar: (text: string) => BlobFacts;
}

// What status, release and dates are read from.
const kept = new Set([
  ...['status', 'created', 'release', 'latest-milestone', 'milestone'],
  ...['python-version', 'since', 'version'],
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
      const head = cutHead(body, headings);
      const key = `${yaml?.text ?? ''}\0${head}`;
      const known = heads.get(key) ?? readHead(yaml?.text, head);
      heads.set(key, known);
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

// Most sections are as they were: to compare them is faster than to count all their letters.
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
    const same = last.sections[place];
    const isSame = start !== undefined && text === last.body.slice(start, end);
    if (isSame && same?.depth === depth) return same;
    return {title, depth, digest: digestWords(text, 0, text.length)};
  });
}

function isNormal(text: string): boolean {
  return !text.includes('\r') && !text.includes('\0') && !text.startsWith('\uFEFF');
}

// Splitting a text costs a copy of it.
function mayHaveFrontMatter(text: string): boolean {
  return /^\s*(?:---|<!--)/.test(text);
}

/**
 * The facts of a text: the text at its top, sections of metadata, and all headings.
 * Other sections are skipped: they are most of the text and have no status, title or dates.
 */
export function cutHead(text: string, headings: readonly ScannedHeading[]): string {
  const parts = headings.map((heading, at) => {
    const {written, depth, textStart} = heading;
    const line = `${'#'.repeat(depth)} ${written}\n`;
    const isRead = at === 0 || isNamedField(heading) || (at === 1 && isMetadata(heading));
    return isRead ? line + text.slice(textStart, headings[at + 1]?.start ?? text.length) : line;
  });
  return text.slice(0, headings[0]?.start ?? text.length) + parts.join('\n');
}

function isMetadata({written}: ScannedHeading): boolean {
  return /\b(?:metadata|information|info)\b/i.test(written);
}

function isNamedField({written}: ScannedHeading): boolean {
  if (!/status|state|date|super[sc]ed|replace/i.test(written)) return false;
  const title = toPlainText(written);
  return (
    /^(?:current )?(?:status|state)\s*:/i.test(title) || namedFields.test(toHeadingName(title))
  );
}

const namedFields =
  /^(?:(?:current |document |proposal )?status|date|super[sc]edes|super[sc]eded by|replaces|replaced by)$/;

function readHead(yaml: string | undefined, body: string): Omit<BlobFacts, 'sections'> {
  const {lead, sections, references} = parseMarkdown(body);
  const front = yaml === undefined ? undefined : {text: yaml, line: 2};
  const {fields} = readMetadata(front, undefined, lead, sections);
  const {text, source} = readTitle({path: '', lead, sections, fields, references});
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
