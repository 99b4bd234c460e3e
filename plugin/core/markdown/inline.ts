import MarkdownIt, {type Token} from 'markdown-it';
import type {References} from '../types.ts';

const parser = new MarkdownIt({html: true});

// A paragraph of a hundred pages is no prose: the rest of it would take minutes to parse.
const longest = 200_000;

/** The tokens of inline Markdown; links are resolved through the document's references. */
export function parseInline(markdown: string, references: References = {}): readonly Token[] {
  const start = markdown.slice(0, longest);
  const text = hasManyOpenTags(start) ? start.replaceAll('<', '&lt;') : start;
  return parser.parseInline(text, {references})[0]?.children ?? [];
}

// The end of every `<!--` and `<?` is looked for up to the end of the text: thousands in one
// paragraph would take quadratic time.
function hasManyOpenTags(text: string): boolean {
  return text.length > 10_000 && (text.match(/<[!?]/g)?.length ?? 0) > 200;
}

/** The label of a reference as the keys of `References` have it. */
export function toLabel(written: string): string {
  return parser.utils.normalizeReference(written);
}

/** Inline Markdown as plain text: links as their text, no marks, no comments. */
export function toPlainText(markdown: string, references?: References): string {
  if (!/[\\`*_[\]<>&~!]/.test(markdown)) return tidy(markdown);
  const text = markdown.replace(footnote, '');
  return tidy(parseInline(text, references).map(toText).join(''));
}

// The mark of a footnote: `Dormant[^1]`.
const footnote = /(?<=\S)\[\^[^\]\s]{1,60}\](?!\()/g;

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
