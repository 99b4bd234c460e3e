import type {Token} from 'markdown-it';
import {opaqueElements} from '../allow-list.ts';
import {createTagFilter, findClosings, type TagFilter} from './filter-tags.ts';

/** Passes the raw HTML of a document through the first wall, in place: the tokens are our own. */
export function filterTokens(tokens: readonly Token[], isSafe: boolean): void {
  const raw = tokens.flatMap((token) => [
    ...(token.type === 'html_block' ? [token] : []),
    ...(token.children?.filter(({type}) => type === 'html_inline') ?? []),
  ]);
  if (raw.length === 0) return;
  const pieces = raw.map(({content}) => content);
  const filter = createTagFilter(findClosings(pieces), isSafe);
  let offset = 0;
  const written = new Map<Token, readonly string[]>();
  for (const token of raw) {
    written.set(token, filter(token.content, offset));
    offset += token.content.length;
  }
  for (const token of tokens) {
    if (token.type === 'html_block') writeBlock(token, written.get(token) ?? []);
    if (token.children) token.children = writeInline(token.children, written, isSafe);
  }
}

function writeBlock(token: Token, pieces: readonly string[]): void {
  const content = pieces.join('');
  const isText = content.trim() !== '' && pieces.every((piece) => !piece.startsWith('<'));
  token.content = isText ? `<p>${content.trim()}</p>\n` : content;
}

function writeInline(
  children: readonly Token[],
  written: ReadonlyMap<Token, ReturnType<TagFilter>>,
  isSafe: boolean,
): Token[] {
  if (!children.some(({type}) => type === 'html_inline')) return [...children];
  const inside = findInsideOpaque(children);
  // A parser does not decode references in a script. In untrusted documents scripts are removed.
  const kept = isSafe
    ? children.filter((token) => !inside.has(token))
    : children.map((token) =>
        inside.has(token) && token.type === 'text'
          ? Object.assign(token, {type: 'html_inline'})
          : token,
      );
  return kept.map((token) => {
    const pieces = written.get(token);
    if (pieces === undefined) return token;
    const content = pieces.join('');
    // An inline token is one tag. If it becomes text, it is part of a heading's text and id.
    if (content === '' || content.startsWith('<')) return Object.assign(token, {content});
    return Object.assign(token, {type: 'text'});
  });
}

// `<script>` and what follows up to `</script>`.
function findInsideOpaque(children: readonly Token[]): ReadonlySet<Token> {
  const lastClosings = new Map<string, number>();
  children.forEach((token, at) => {
    const name = readName(token, /^<\/([a-z]+)\s*>$/i);
    if (name !== undefined) lastClosings.set(name, at);
  });
  const inside = new Set<Token>();
  let open: string | undefined;
  children.forEach((token, at) => {
    if (open !== undefined) {
      inside.add(token);
      if (readName(token, /^<\/([a-z]+)\s*>$/i) === open) open = undefined;
      return;
    }
    const name = readName(token, /^<([a-z]+)(?=[\s/>])/i);
    if (name === undefined || !opaqueElements.has(name)) return;
    if ((lastClosings.get(name) ?? -1) < at) return;
    inside.add(token);
    open = name;
  });
  return inside;
}

function readName({type, content}: Token, pattern: RegExp): string | undefined {
  return type === 'html_inline' ? pattern.exec(content)?.[1]?.toLowerCase() : undefined;
}
