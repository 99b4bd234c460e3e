import {withDefinitions} from '../markdown/definitions.ts';
import {namesOfHeading} from '../markdown/heading-names.ts';
import {toPlainText} from '../markdown/inline.ts';
import type {Block, ParsedFile, References, Section, Summary} from '../types.ts';

const names = [
  ...[
    'summary',
    'simple summary',
    'executive summary',
    'summary of changes',
    'tl dr',
    'tldr',
    'overview',
    'abstract',
    'introduction',
    'why',
    'background',
  ],
  ...[
    'context',
    'context and problem statement',
    'motivation',
    'problem statement',
    'purpose',
    'description',
  ],
];

/**
 * What the release notes say of a design: the section Summary, else the first of its kin that has text,
 * else the text under the title. `isUnwritten` tells the template's own text, None and TODO.
 */
export function readSummary(
  file: Pick<ParsedFile, 'text' | 'lead' | 'sections' | 'references'>,
  isUnwritten: (block: Block) => boolean,
): Summary | undefined {
  const {text, sections, references} = file;
  for (const at of findCandidates(sections)) {
    const section = sections[at];
    const below = sections.slice(at + 1, at + 2).filter(({parent}) => parent === at);
    const own = firstParagraph(section?.blocks ?? [], references, isUnwritten);
    const first = own ?? firstParagraph(below[0]?.blocks ?? [], references, isUnwritten);
    if (!section || first === undefined) continue;
    const end = (own === undefined ? below[0] : section)?.endLine ?? section.endLine;
    const markdown = toMarkdown(text.split('\n'), section.line, end);
    const title = {section: section.title, line: section.line};
    return {text: first, markdown: withDefinitions(markdown, references), ...title};
  }
  return underTitle(file, isUnwritten);
}

/** Whether a section of this name is there to sum the document up, and not for something else beside. */
export function isSummaryName(name: string): boolean {
  return names.indexOf(name) >= 0 && names.indexOf(name) <= names.indexOf('abstract');
}

// Sections by the name they bear, then those of which it is a part: `Summary and Motivation`.
function* findCandidates(sections: readonly Section[]): Iterable<number> {
  const tops = sections.flatMap((section, at) => (section.depth < 4 ? [{section, at}] : []));
  for (const name of names) {
    const found = tops.find(({section}) => section.name === name);
    if (found) yield found.at;
  }
  for (const {section, at} of tops) {
    if (names.some((name) => namesOfHeading(section).includes(name))) yield at;
  }
}

function toMarkdown(lines: readonly string[], from: number, end: number): string {
  const isSetext = /^\s{0,3}(?:=+|-+)\s*$/.test(lines[from] ?? '');
  return lines
    .slice(from + (isSetext ? 1 : 0), end)
    .join('\n')
    .trim();
}

function underTitle(
  {text, lead, sections, references}: Pick<ParsedFile, 'text' | 'lead' | 'sections' | 'references'>,
  isUnwritten: (block: Block) => boolean,
): Summary | undefined {
  const [title] = sections;
  const blocks = title?.depth === 1 ? title.blocks : lead;
  const first = blocks.find((block) => isProse(block) && !isUnwritten(block));
  if (!first) return undefined;
  const markdown = text
    .split('\n')
    .slice(first.line - 1, first.endLine)
    .join('\n');
  return {
    text: toPlainText(first.text, references),
    markdown: withDefinitions(markdown, references),
    line: first.line,
  };
}

function isProse({kind, text, listDepth, cells, isQuoted}: Block): boolean {
  const isField = /^[*_]*[A-Z][\w() -]{1,30}[*_]*:/.test(text) && text.length < 80;
  const isPlain = kind === 'text' && listDepth === 0 && !cells && !isQuoted && !isField;
  return isPlain && toPlainText(text) !== '';
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
