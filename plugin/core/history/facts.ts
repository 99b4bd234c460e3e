import {toPlainText} from '../markdown/inline.ts';
import {splitFrontMatter} from '../metadata/front-matter.ts';
import {parseFile} from '../parse-file.ts';
import {toHeadingName} from '../sections/heading-names.ts';
import {readTitle} from '../sections/title.ts';
import {normalizeLines} from '../text/lines.ts';
import type {Field} from '../types.ts';
import {digestWords} from './digest.ts';
import {type ScannedHeading, scanHeadings} from './scan-headings.ts';
import type {BlobFacts} from './types.ts';

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
    const title = detach(/[[\]`*_\\<&!]/.test(written) ? toPlainText(written) : written);
    titles.set(detach(written), title);
    return title;
  };
  return {
    document: (raw) => {
      const text = normalizeLines(raw);
      const {yaml, body} = splitFrontMatter(text);
      const headings = scanHeadings(body);
      const top = yaml ? `---\n${yaml.text}\n---\n` : '';
      const head = top + cutHead(body, headings);
      const key = `${head.length} ${digestWords(head, 0, head.length)} ${checksum(head)}`;
      const known = heads.get(key) ?? readHead(head);
      heads.set(key, known);
      const sections = headings.map(({written, depth, textStart}, at) => ({
        title: toTitle(written),
        depth,
        digest: digestWords(body, textStart, headings[at + 1]?.start ?? body.length),
      }));
      return {...known, sections};
    },
    sidecar: (text) => ({
      fields: parseFile({path: '', text: '', sidecar: {path: '', text}}).fields.filter(isKept),
      sections: [],
    }),
  };
}

/** The top of a text: up to the end of its second section, and every section called Status. */
export function cutHead(text: string, headings: readonly ScannedHeading[]): string {
  const hasTitle = headings[0]?.depth === 1;
  const end = headings[hasTitle ? 3 : 2]?.start ?? text.length;
  const rest = headings.flatMap((heading, at) => {
    if (heading.start < end || !tellsStatus(heading) || isBelow(headings, at)) return [];
    return [text.slice(heading.start, headings[at + 1]?.start ?? text.length)];
  });
  return [text.slice(0, end), ...rest].join('\n');
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

function readHead(head: string): Omit<BlobFacts, 'sections'> {
  const file = parseFile({path: '', text: head});
  const {text, source} = readTitle('', file.sections, file.fields, file.references);
  const facts = {
    fields: file.fields.filter(isKept),
    ...(source === 'name' ? {} : {title: text}),
  };
  return JSON.parse(JSON.stringify(facts)); // copies, so that the text is not kept for its parts
}

function isKept({key}: Field): boolean {
  return kept.has(key);
}

// A part of a string keeps all of it in memory.
function detach(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

function checksum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}
