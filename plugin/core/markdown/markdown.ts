import MarkdownIt, {type Token} from 'markdown-it';
import type {Block, References, Section} from '../types.ts';
import {footnoteDefinition} from './footnote-definitions.ts';
import {toHeadingName} from './heading-names.ts';
import {toPlainText} from './inline.ts';

/** The structure of a document: the text before the first heading, then every heading in order. */
export interface Structure {
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly references: References;
  /** Titles of all headings, those in lists and quotes too: each has an anchor. */
  readonly headings: readonly string[];
}

// Blocks only: inline text is parsed on demand, which few of the blocks need.
const parser = new MarkdownIt({html: true});
parser.core.ruler.enableOnly(['normalize', 'block']);
parser.block.ruler.before('reference', 'footnote_definition', footnoteDefinition);

/**
 * Reads the structure of a Markdown text: CommonMark with GitHub's tables.
 * Headings inside lists and quotes are quotations, not sections. Never throws.
 */
export function parseMarkdown(text: string): Structure {
  const env: {references?: References} = {};
  const tokens = parser.parse(text, env);
  const references = env.references ?? {};
  return {...toSections(tokens, references, text.split('\n').length), references};
}

/** Mutable only while the token stream is walked. */
interface Walk {
  readonly lead: Block[];
  readonly sections: Array<Omit<Section, 'endLine' | 'parent'> & {readonly blocks: Block[]}>;
  readonly references: References;
  readonly headings: string[];
  listDepth: number;
  quoteDepth: number;
  startsItem: boolean;
  cells: string[] | undefined;
  rowLine: number;
}

function toSections(
  tokens: readonly Token[],
  references: References,
  lineCount: number,
): Omit<Structure, 'references'> {
  const walk: Walk = {
    lead: [],
    sections: [],
    references,
    headings: [],
    listDepth: 0,
    quoteDepth: 0,
    startsItem: false,
    cells: undefined,
    rowLine: 0,
  };
  for (const [at, token] of tokens.entries()) step(walk, token, tokens[at - 1]);
  const {lead, sections, headings} = walk;
  return {lead, sections: nest(sections, lineCount), headings};
}

function step(walk: Walk, token: Token, before: Token | undefined): void {
  const [start, end] = token.map ?? [0, 0];
  const add = (kind: Block['kind'], text: string, extra: Partial<Block> = {}) => {
    const block: Block = {
      kind,
      text,
      line: start + 1,
      endLine: Math.max(start + 1, end),
      listDepth: walk.listDepth,
      startsItem: walk.startsItem,
      isQuoted: walk.quoteDepth > 0,
      ...extra,
    };
    (walk.sections.at(-1)?.blocks ?? walk.lead).push(block);
    walk.startsItem = false;
  };
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      walk.listDepth += 1;
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      walk.listDepth -= 1;
      break;
    case 'list_item_open':
      walk.startsItem = true;
      break;
    case 'blockquote_open':
      walk.quoteDepth += 1;
      break;
    case 'blockquote_close':
      walk.quoteDepth -= 1;
      break;
    case 'tr_open':
      walk.cells = [];
      walk.rowLine = start + 1;
      break;
    case 'tr_close':
      add('text', (walk.cells ?? []).join(' | '), {
        cells: walk.cells ?? [],
        line: walk.rowLine,
        endLine: walk.rowLine,
      });
      walk.cells = undefined;
      break;
    case 'inline':
      if (walk.cells !== undefined) walk.cells.push(token.content);
      else if (before?.type === 'heading_open' && walk.listDepth + walk.quoteDepth === 0)
        walk.sections.push({
          ...toHeading(walk, token.content),
          depth: Number(before.tag.slice(1)),
          line: start + 1,
          blocks: [],
        });
      else if (token.content !== '') {
        if (before?.type === 'heading_open') toHeading(walk, token.content);
        add('text', token.content);
      }
      break;
    case 'fence':
      add('code', token.content, {info: token.info.trim()});
      break;
    case 'code_block':
      add('code', token.content);
      break;
    case 'html_block': {
      // `<h1 align="center">` is the title of many a README.
      const title = walk.sections.length === 0 ? readHtmlTitle(token.content) : undefined;
      if (title === undefined) add('html', token.content);
      else {
        const line = start + title.row + 1;
        walk.sections.push({...toHeading(walk, title.text), depth: 1, line, blocks: []});
      }
      break;
    }
    case 'hr':
      add('rule', '');
      break;
  }
}

const htmlTitle = /<h1\b[^>]{0,200}>([\s\S]{1,400}?)<\/h1\s{0,9}>/i;

function readHtmlTitle(html: string): {readonly text: string; readonly row: number} | undefined {
  if (html.trimStart().startsWith('<!--') || html.length > 4000) return undefined;
  const found = htmlTitle.exec(html);
  const text = found?.[1]?.replace(/\s+/g, ' ').trim();
  if (!found || !text || toPlainText(text) === '') return undefined;
  return {text, row: html.slice(0, found.index).split('\n').length - 1};
}

// Counts every heading, also those inside of quotes and lists.
function toHeading({references, headings}: Walk, content: string) {
  // `{#id}` at its end is the id that the page gives to it.
  const title = toPlainText(content, references).replace(/\s?\{#[^{}\s]+\}$/, '');
  headings.push(title);
  return {title, name: toHeadingName(title)};
}

// A section belongs to the nearest earlier one of a lower level.
function nest(flat: Walk['sections'], lineCount: number): Section[] {
  const open: number[] = [];
  return flat.map((section, at) => {
    while (open.length > 0 && (flat[open.at(-1) ?? 0]?.depth ?? 0) >= section.depth) open.pop();
    const parent = open.at(-1);
    open.push(at);
    const endLine = Math.max(section.line, (flat[at + 1]?.line ?? lineCount + 1) - 1);
    return {...section, endLine, ...(parent === undefined ? {} : {parent})};
  });
}
