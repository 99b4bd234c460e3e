import type {StateCore, StateInline, Token} from 'markdown-it';
import {findMail, findUrlEnd, findWww} from './find-address.ts';

/**
 * Inline rule: `https://…` in a text is a link (GFM, "Autolinks (extension)"). It takes the place of
 * linkify-it, which ends addresses elsewhere than GitHub.
 */
export function urlAutolink(state: StateInline, isSilent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (state.linkLevel > 0 || !src.startsWith('://', pos)) return false;
  // The scheme has been read as text.
  const scheme = /(?:https?|ftp)$/i.exec(state.pending.slice(-5))?.[0];
  if (scheme === undefined || isInBracket(state)) return false;
  const start = pos - scheme.length;
  const end = findUrlEnd(src.slice(0, posMax), start, pos);
  if (end === undefined) return false;
  if (!isSilent) {
    state.pending = state.pending.slice(0, -scheme.length);
    const url = src.slice(start, end);
    state.push('link_open', 'a', 1).attrs = [['href', url]];
    state.push('text', '', 0).content = url;
    state.push('link_close', 'a', -1);
  }
  state.pos = end;
  return true;
}

/** How far the brackets of a text were counted. */
interface Counted {
  readonly tokens: number;
  readonly pending: number;
  readonly depth: number;
}

const counted = new WeakMap<StateInline, Counted>();

// GitHub makes no link while a bracket is open. Each piece of the text is counted once, not again for
// every address in it.
function isInBracket(state: StateInline): boolean {
  const {tokens, pending} = state;
  const {
    tokens: seen,
    pending: read,
    depth,
  } = counted.get(state) ?? {tokens: 0, pending: 0, depth: 0};
  let now = depth;
  const isSameText = seen === tokens.length;
  for (const [at, token] of tokens.slice(seen).entries()) {
    // What was pending has become the first of the new tokens.
    if (token.type === 'text') now = countOpen(token.content.slice(at === 0 ? read : 0), now);
  }
  now = countOpen(isSameText ? pending.slice(read) : pending, now);
  counted.set(state, {tokens: tokens.length, pending: pending.length, depth: now});
  return now > 0;
}

/** Core rule: `www.…` and mail addresses in what is left of the text. */
export function findLooseAutolinks({tokens, Token}: StateCore): void {
  for (const inline of tokens) {
    if (inline.type !== 'inline' || !inline.children) continue;
    if (!/www\.|@/.test(inline.content)) continue;
    inline.children = linkChildren(inline.children, Token);
  }
}

function linkChildren(children: readonly Token[], TokenOf: typeof Token): Token[] {
  let linkDepth = 0;
  let brackets = 0;
  return children.flatMap((token) => {
    if (token.type === 'link_open') linkDepth += 1;
    if (token.type === 'link_close') linkDepth -= 1;
    if (token.type !== 'text' || linkDepth > 0) return [token];
    const pieces: Token[] = [];
    let end = 0;
    for (const {start, end: linkEnd, url, isBare} of findLoose(token.content)) {
      const between = token.content.slice(end, start);
      brackets = countOpen(between, brackets);
      if (start < end || (isBare && brackets > 0)) continue;
      pieces.push(
        ...toText(between, TokenOf),
        ...toLink(url, token.content.slice(start, linkEnd), TokenOf),
      );
      end = linkEnd;
    }
    const rest = token.content.slice(end);
    brackets = countOpen(rest, brackets);
    return [...pieces, ...toText(rest, TokenOf)];
  });
}

function countOpen(text: string, depth: number): number {
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
  }
  return depth;
}

function findLoose(text: string) {
  const www = findWww(text).map((found) => ({...found, isBare: true}));
  const mail = findMail(text).map((found) => ({...found, isBare: false}));
  return [...www, ...mail].sort((a, b) => a.start - b.start);
}

function toText(content: string, TokenOf: typeof Token): Token[] {
  if (content === '') return [];
  return [Object.assign(new TokenOf('text', '', 0), {content})];
}

function toLink(url: string, text: string, TokenOf: typeof Token): Token[] {
  const open = new TokenOf('link_open', 'a', 1);
  open.attrs = [['href', url]];
  return [open, ...toText(text, TokenOf), new TokenOf('link_close', 'a', -1)];
}
