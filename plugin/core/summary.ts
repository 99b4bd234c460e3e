import {toHeadingName} from './heading-names.ts';
import {toPlainText} from './markdown.ts';
import type {Block, Section, Summary} from './types.ts';

const names = [
  'summary',
  'tl dr',
  'tldr',
  'overview',
  'abstract',
  'introduction',
  'why',
  'background',
  'context',
  'context and problem statement',
  'motivation',
];

/**
 * What the release notes say of a design: the section Summary, else the first of its kin that has text,
 * else the text under the title.
 */
export function readSummary(
  text: string,
  lead: readonly Block[],
  sections: readonly Section[],
  isStanding: (block: Block) => boolean,
): Summary | undefined {
  const lines = text.split('\n');
  for (const name of names) {
    const at = sections.findIndex(({title, depth}) => depth < 4 && toHeadingName(title) === name);
    const section = sections[at];
    const blocks = section && withChildren(sections, at);
    const first = blocks && firstParagraph(blocks, isStanding);
    if (section && first !== undefined) {
      const markdown = toMarkdown(lines, section.line, section, sections[at + 1]);
      return {text: first, markdown, section: section.title, line: section.line};
    }
  }
  return underTitle(lines, lead, sections, isStanding);
}

// A summary that is only sub-headings has its text below them.
function withChildren(sections: readonly Section[], at: number): readonly Block[] {
  const own = sections[at]?.blocks ?? [];
  if (own.length > 0) return own;
  return sections.find(({parent}) => parent === at)?.blocks ?? [];
}

function toMarkdown(
  lines: readonly string[],
  from: number,
  section: Section,
  next: Section | undefined,
): string {
  const end = section.blocks.length > 0 ? section.endLine : (next?.endLine ?? section.endLine);
  const isSetext = /^\s{0,3}(?:=+|-+)\s*$/.test(lines[from] ?? '');
  return lines
    .slice(from + (isSetext ? 1 : 0), end)
    .join('\n')
    .trim();
}

function underTitle(
  lines: readonly string[],
  lead: readonly Block[],
  sections: readonly Section[],
  isStanding: (block: Block) => boolean,
): Summary | undefined {
  const [title] = sections;
  const blocks = title?.depth === 1 ? title.blocks : lead;
  const prose = blocks.filter((block) => isProse(block) && !isStanding(block));
  const [first] = prose;
  if (!first) return undefined;
  return {
    text: toPlainText(first.text),
    markdown: lines.slice(first.line - 1, first.endLine).join('\n'),
    line: first.line,
  };
}

function isProse({kind, text, listDepth, cells, isQuoted}: Block): boolean {
  const isField = /^[*_]*[A-Z][\w() -]{1,30}[*_]*:/.test(text) && text.length < 80;
  return (
    kind === 'text' &&
    listDepth === 0 &&
    !cells &&
    !isQuoted &&
    !isField &&
    toPlainText(text) !== ''
  );
}

/** The first paragraph that says something: no comment, no template text, not None. */
function firstParagraph(
  blocks: readonly Block[],
  isStanding: (block: Block) => boolean,
): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'text' || isStanding(block)) continue;
    const text = toPlainText(block.text);
    if (text !== '' && !/^(?:none|n\/a|tbd|todo)\.?$/i.test(text)) return text;
  }
  return undefined;
}
