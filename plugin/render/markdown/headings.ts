import type {Token} from 'markdown-it';

/**
 * The title leaves the text, since the header of the page shows it. The header is the page's level 1; other
 * such headings become level 2, which has an id and a place in the contents.
 */
export function removeTitle(tokens: readonly Token[], titleLine: number | undefined): Token[] {
  const start = tokens.findIndex(
    ({type, level, map}) =>
      type === 'heading_open' && level === 0 && map !== null && map[0] + 1 === titleLine,
  );
  const kept = start < 0 ? [...tokens] : [...tokens.slice(0, start), ...tokens.slice(start + 3)];
  return kept.map((token) =>
    /^heading_/.test(token.type) && token.tag === 'h1' ? Object.assign(token, {tag: 'h2'}) : token,
  );
}

/**
 * Takes `{#id}` and `<!-- #id -->` out of headings. Every heading is marked with the id that was given to
 * it, or with the text that its id is made from; before the first wall, which removes comments.
 */
export function markHeadings(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const inline = tokens[at + 1];
    if (token.type !== 'heading_open' || !inline?.children) return;
    const id = takeCommentId(inline.children) ?? takeClassicId(inline.children);
    if (id !== undefined) token.attrSet('data-design-id', id);
  });
}

/** After the first filter, which decides which raw HTML is text. */
export function markHeadingTexts(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const children = tokens[at + 1]?.children;
    if (token.type !== 'heading_open' || !children) return;
    token.attrSet('data-design-heading', children.map(readText).join(''));
  });
}

function readText({type, content, children}: Token): string {
  if (type === 'image') return (children ?? []).map(readText).join('');
  if (type === 'softbreak') return '\n';
  return /^(?:text|text_special|code_inline|math_inline|math_display)$/.test(type) ? content : '';
}

function takeCommentId(children: Token[]): string | undefined {
  const last = children.at(-1);
  if (last?.type !== 'html_inline') return undefined;
  const id = /^<!--\s*#(\S+)[\s\S]*-->$/.exec(last.content)?.[1];
  if (id === undefined) return undefined;
  children.pop();
  const text = children.at(-1);
  if (text?.type === 'text') text.content = text.content.trimEnd();
  return id;
}

function takeClassicId(children: Token[]): string | undefined {
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.content.endsWith('}')) return undefined;
  const start = last.content.lastIndexOf('{#');
  const id = start < 0 ? '' : last.content.slice(start + 2, -1);
  if (id === '' || id.includes('}')) return undefined;
  last.content = last.content.slice(0, start).trimEnd();
  if (last.content === '') children.pop();
  return id.trim();
}
