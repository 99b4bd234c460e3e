import {createSlugger} from '@docusaurus/utils';
import {fold} from '../../client/browse/fold.ts';
import type {SearchSection} from '../../client/search/search-data.ts';
import {splitWords} from '../../client/search/words.ts';
import type {Block, ParsedFile, References, Section} from '../../core/index.ts';
import {toPlainText} from '../../core/markdown/inline.ts';
import {withoutComments} from '../../core/text/comments.ts';

/** The text of a document as the search has it. */
export interface SearchText {
  readonly sections: readonly SearchSection[];
  /** Its words, separated by spaces; `+` marks those of many sections. */
  readonly words: string;
}

export interface SearchTextSettings {
  /** Line of the heading that the page shows as its title. */
  readonly titleLine: number | undefined;
  /** Whether anchors keep capital letters, as the config of a site may say. */
  readonly keepsCase: boolean;
}

/** A document as parsed; `text` is without its front matter. */
export type SearchedDocument = Pick<
  ParsedFile,
  'text' | 'lead' | 'sections' | 'headings' | 'references'
>;

/** Reads the sections and words of a document. */
export function readSearchText(
  {text, lead, sections, headings, references}: SearchedDocument,
  settings: SearchTextSettings,
): SearchText {
  const lines = text.split('\n');
  const anchorAt = toAnchorAt(sections, headings, lines, settings);
  const all = [
    {title: '', anchor: '', blocks: lead},
    ...sections.map((section, at) =>
      section.line === settings.titleLine
        ? {title: '', anchor: '', blocks: section.blocks}
        : {title: withoutId(section.title), anchor: anchorAt(at), blocks: section.blocks},
    ),
  ].map(({title, anchor, blocks}): SearchSection => [title, anchor, writeText(blocks, references)]);
  const kept = all.filter(([title, , text]) => title !== '' || text !== '');
  return {sections: kept, words: collectWords(kept)};
}

// Ids as the page has them. Headings in lists and quotes have one too, but are not sections: they are
// skipped by comparing titles.
function toAnchorAt(
  sections: readonly Section[],
  headings: readonly string[],
  lines: readonly string[],
  {titleLine, keepsCase}: SearchTextSettings,
): (at: number) => string {
  const slugger = createSlugger();
  const anchors: string[] = [];
  let next = 0;
  for (const section of sections) {
    while (next < headings.length && headings[next] !== section.title) {
      slugger.slug(headings[next] ?? '', {maintainCase: keepsCase});
      next += 1;
    }
    next += 1;
    if (section.line === titleLine) anchors.push('');
    else {
      const written = writtenId.exec(lines[section.line - 1] ?? '');
      anchors.push(
        written?.[1] ?? written?.[2] ?? slugger.slug(section.title, {maintainCase: keepsCase}),
      );
    }
  }
  return (at) => anchors[at] ?? '';
}

const writtenId = /(?:\{#([^{}\s]+)\}|<!--\s{0,9}#(\S+?)\s{0,9}-->)\s*$/;

function withoutId(title: string): string {
  return title.replace(/\s?\{#[^{}\s]+\}$/, '');
}

function writeText(blocks: readonly Block[], references: References): string {
  return blocks
    .map(({kind, text}) => {
      if (kind === 'text') return toPlainText(text, references);
      if (kind === 'html') return withoutComments(text).replace(/<[^<>]{0,500}>/g, ' ');
      return kind === 'code' ? text : '';
    })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

const many = 4;

function collectWords(sections: readonly SearchSection[]): string {
  const counts = new Map<string, number>();
  for (const [title, , text] of sections) {
    for (const word of new Set(splitWords(fold(`${title} ${text}`)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].map(([word, count]) => (count < many ? word : `${word}+`)).join(' ');
}
