import MarkdownIt, {type Token} from 'markdown-it';
import type {Block, Section} from './types.ts';

/** A document's structure: what stands before the first heading, then every heading in order. */
export interface Structure {
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  /** Link reference definitions, for `toPlainText` and links of the same document. */
  readonly references: References;
}

export type References = Readonly<Record<string, {readonly href: string; readonly title: string}>>;

// Blocks only: inline text is parsed where somebody asks for it, which is for few of the blocks.
const blockParser = new MarkdownIt({html: true});
blockParser.core.ruler.enableOnly(['normalize', 'block']);

const inlineParser = new MarkdownIt({html: true});

/**
 * Reads the structure of a Markdown text: CommonMark with GitHub's tables.
 * Headings inside lists and quotes are quotations, not sections. Never throws.
 */
export function parseMarkdown(text: string): Structure {
  const env: {references?: References} = {};
  const tokens = blockParser.parse(text, env);
  const lineCount = text.split('\n').length;
  return {...toSections(tokens, lineCount), references: env.references ?? {}};
}

/** The tokens of inline Markdown; links are resolved through the document's references. */
export function parseInline(markdown: string, references: References = {}): readonly Token[] {
  return inlineParser.parseInline(markdown, {references: {...references}})[0]?.children ?? [];
}

/** Inline Markdown as a reader hears it: links as their text, no marks, no comments. */
export function toPlainText(markdown: string, references?: References): string {
  if (!/[\\`*_[\]<>&~!]/.test(markdown)) return tidy(markdown);
  return tidy(parseInline(markdown, references).map(toText).join(''));
}

function toText(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  if (token.type === 'image') return token.content;
  if (token.type === 'html_inline') return isPlaceholder(token.content) ? token.content : '';
  return token.content;
}

// `<your name>` is not HTML to its author: GitHub hides it, a reader of the index must not lose it.
const htmlTag =
  /^<\/?(a|abbr|b|br|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|iframe|object|embed|svg|base|form|input|button|video|audio|math)\b/i;

function isPlaceholder(tag: string): boolean {
  return !tag.startsWith('<!') && !htmlTag.test(tag) && /^<[a-z][\w .-]*>$/i.test(tag);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Mutable only while the token stream is walked. */
interface Walk {
  readonly lead: Block[];
  readonly sections: Array<Omit<Section, 'endLine' | 'parent'> & {readonly blocks: Block[]}>;
  listDepth: number;
  quoteDepth: number;
  startsItem: boolean;
  cells: string[] | undefined;
  rowLine: number;
}

function toSections(tokens: readonly Token[], lineCount: number): Omit<Structure, 'references'> {
  const walk: Walk = {
    lead: [],
    sections: [],
    listDepth: 0,
    quoteDepth: 0,
    startsItem: false,
    cells: undefined,
    rowLine: 0,
  };
  for (const [at, token] of tokens.entries()) step(walk, token, tokens[at - 1]);
  return {lead: walk.lead, sections: nest(walk.sections, lineCount)};
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
          title: toPlainText(token.content),
          depth: Number(before.tag.slice(1)),
          line: start + 1,
          blocks: [],
        });
      else if (token.content !== '') add('text', token.content);
      break;
    case 'fence':
      add('code', token.content, {info: token.info.trim()});
      break;
    case 'code_block':
      add('code', token.content);
      break;
    case 'html_block':
      add('html', token.content);
      break;
    case 'hr':
      add('rule', '');
      break;
  }
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
