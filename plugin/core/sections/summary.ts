import {withDefinitions} from '../markdown/definitions.ts';
import {namesOfHeading} from '../markdown/heading-names.ts';
import {toPlainText} from '../markdown/inline.ts';
import {textBelow} from '../markdown/text-below.ts';
import {isUsualSection} from '../markdown/usual-sections.ts';
import type {Block, ParsedFile, References, Section, Summary} from '../types.ts';

const summaries = [
  'summary',
  'simple summary',
  'executive summary',
  'summary of changes',
  'tl dr',
  'tldr',
  'overview',
  'abstract',
];
const names = [...summaries, 'introduction'];

// These sections say why rather than what, so a sentence under the title takes precedence.
const reasons = [
  ...['why', 'background', 'context', 'context and problem statement', 'motivation'],
  ...['problem statement', 'purpose', 'description'],
];

/**
 * What the release notes say of a design: the section Summary, else the first of its kin that has
 * text, else the text under the title, else the section that says why. `isUnwritten` recognises the
 * template's own text, None and TODO.
 */
export function readSummary(
  file: SummedFile,
  isUnwritten: (block: Block) => boolean,
): Summary | undefined {
  return (
    readFirst(file, names, isUnwritten) ??
    underTitle(file, isUnwritten) ??
    readFirst(file, reasons, isUnwritten)
  );
}

type SummedFile = Pick<ParsedFile, 'text' | 'lead' | 'sections' | 'references' | 'fields'>;

function readFirst(
  {text, sections, references}: SummedFile,
  wanted: readonly string[],
  isUnwritten: (block: Block) => boolean,
): Summary | undefined {
  for (const at of findCandidates(sections, wanted)) {
    const section = sections[at];
    const below = sections.slice(at + 1, at + 2).filter(({parent}) => parent === at);
    const own = firstParagraph(section?.blocks ?? [], references, isUnwritten);
    const first = own ?? firstParagraph(below[0]?.blocks ?? [], references, isUnwritten);
    if (!section || first === undefined) continue;
    const end = (own === undefined ? below[0] : section)?.endLine ?? section.endLine;
    const markdown = textBelow(text.split('\n'), section.line, end);
    const title = {section: section.title, line: section.line};
    return {text: first, markdown: withDefinitions(markdown, references), ...title};
  }
  return undefined;
}

/** Whether a section of this name is there to sum the document up, and not for something else beside. */
export function isSummaryName(name: string): boolean {
  return summaries.includes(name);
}

// Sections with this name first, then those whose name contains it: `Summary and Motivation`.
function* findCandidates(
  sections: readonly Section[],
  wanted: readonly string[],
): Iterable<number> {
  const tops = sections.flatMap((section, at) => (section.depth < 4 ? [{section, at}] : []));
  for (const name of wanted) {
    const found = tops.find(({section}) => section.name === name);
    if (found) yield found.at;
  }
  for (const {section, at} of tops) {
    // `Histogram and Summary` is about something else.
    if (wanted.includes(namesOfHeading(section)[1] ?? '')) yield at;
  }
}

function underTitle(
  {text, lead, sections, references, fields}: SummedFile,
  isUnwritten: (block: Block) => boolean,
): Summary | undefined {
  const [title] = sections;
  const blocks = title && isTitle(title, sections) ? [...lead, ...title.blocks] : lead;
  const taken = new Set(fields.map(({line}) => line));
  const first =
    blocks.find(({kind, text: written}) => kind === 'text' && labelled.test(written)) ??
    [findAbstract(blocks, taken)].find((block) => block && !isUnwritten(block)) ??
    blocks.find((block) => isProse(block, taken, references) && !isUnwritten(block));
  if (!first) return undefined;
  const markdown = text
    .split('\n')
    .slice(first.line - 1, first.endLine)
    .join('\n');
  return {
    text: toPlainText(first.text.replace(labelled, ''), references),
    markdown: withDefinitions(markdown, references),
    line: first.line,
  };
}

// Below a list of metadata, a quoted sentence right above the first section is the abstract: prometheus'
// template has one. What is marked as a note is something else.
function findAbstract(blocks: readonly Block[], taken: ReadonlySet<number>): Block | undefined {
  const last = blocks.findLast(({kind}) => kind !== 'html');
  const isQuote = last?.kind === 'text' && last.isQuoted && last.listDepth === 0;
  if (!isQuote || taken.size === 0) return undefined;
  const isLabel = /^(?:\[!|[*_]*(?:note|warning|important|tip|status|update|edit)\b)/i.test(
    last.text,
  );
  return isLabel || last.text.split(/\s+/, 8).length < 8 ? undefined : last;
}

// `> TL;DR: Ovens stay warm.`
const labelled = /^[*_]{0,3}(?:TL;?DR|Summary|Abstract)[*_]{0,3}\s?[:–—-][*_]{0,3}\s+(?=\S)/i;

function isTitle({depth, name}: Section, sections: readonly Section[]): boolean {
  if (depth === 1) return true;
  return depth === 2 && !isUsualSection(name) && sections.every((section) => section.depth > 1);
}

// A sentence or more: no metadata, however many lines of it, no list, no row of links or pictures.
function isProse(
  {kind, text, line, endLine, listDepth, cells, isQuoted}: Block,
  taken: ReadonlySet<number>,
  references: References,
): boolean {
  if (kind !== 'text' || listDepth > 0 || cells || isQuoted || tocMark.test(text.trim()))
    return false;
  for (let at = line; at <= endLine; at += 1) if (taken.has(at)) return false;
  const rows = text.split('\n');
  if (rows.every((row) => isLabelled(row) || isLinks(row))) return false;
  // `**DRAFT**` is a label, not a summary.
  return (
    toPlainText(text, references) !== '' && !/^(\*\*|__)[^*_\n]{1,30}\1[.!]?$/.test(text.trim())
  );
}

// Where other renderers put a table of contents.
const tocMark = /^(?:\[{1,2}_?TOC_?\]{1,2}|@\[toc\].*|\{:\s?toc\})$/i;

// `**Owner** [A](…) | [B](…)` and `Tracking issue: #12` are labels with their values.
function isLabelled(row: string): boolean {
  const isField = /^[*_]*[A-Z][\w() /-]{1,30}[*_]*:/.test(row) && row.length < 80;
  return (
    isField ||
    /^(?:\*\*|__)[^*_]{1,40}(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*:|(?:\*\*|__)[ \t]+(?=\[|@|<|\d|#|https?:))/.test(
      row,
    )
  );
}

// The second half of `[text][label]` passes for a link of its own: two ways to read it would double the
// time with each link.
function isLinks(row: string): boolean {
  return /^(?:!?\[[^\]]*\](?:\([^)]*\))?[\s|,·•-]*)+$/.test(row.trim());
}

/** The first paragraph that says something: no comment, no template text, not None. */
function firstParagraph(
  blocks: readonly Block[],
  references: References,
  isUnwritten: (block: Block) => boolean,
): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'text' || block.cells || isUnwritten(block)) continue;
    if (block.isQuoted && /^\[!\w+\]/.test(block.text)) continue;
    if (/^(?:!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\s*)+$/.test(block.text.trim())) continue; // pictures
    const text = toPlainText(block.text, references);
    if (text !== '') return text;
  }
  return undefined;
}
