import type {StateCore, StateInline, Token} from 'markdown-it';
import {findMail, findUrlEnd, findWww} from './find-address.ts';

/**
 * Inline rule: `https://…` in a text is a link (GFM, "Autolinks (extension)"). It takes the place of
 * linkify-it, which ends addresses elsewhere than GitHub.
 */
export function urlAutolink(state: StateInline, isSilent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (state.linkLevel > 0 || !src.startsWith('://', pos)) return false;
  const scheme = /(?:https?|ftp)$/i.exec(src.slice(Math.max(0, pos - 5), pos))?.[0];
  // The scheme has been read as text.
  if (scheme === undefined || state.pending.length < scheme.length) return false;
  if (isInBracket(state)) return false;
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

/** How many brackets were open at a place of a text. */
interface Counted {
  readonly at: number;
  readonly depth: number;
}

const counted = new WeakMap<StateInline, Counted>();

// GitHub makes no link while a bracket is open. Each piece of the text is counted once, not again for
// every address in it.
function isInBracket(state: StateInline): boolean {
  const known = counted.get(state);
  const from = known !== undefined && known.at <= state.pos ? known : {at: 0, depth: 0};
  const depth = countOpen(state.src.slice(from.at, state.pos), from.depth);
  counted.set(state, {at: state.pos, depth});
  return depth > 0;
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
  let open = 0;
  return children.flatMap((token) => {
    if (token.type === 'link_open') linkDepth += 1;
    if (token.type === 'link_close') linkDepth -= 1;
    if (token.type !== 'text' || linkDepth > 0) return [token];
    const pieces: Token[] = [];
    let end = 0;
    for (const {start, end: linkEnd, url, isBare} of findLoose(token.content)) {
      const between = token.content.slice(end, start);
      open = countOpen(between, open);
      if (start < end || (isBare && open > 0)) continue;
      pieces.push(
        ...toText(between, TokenOf),
        ...toLink(url, token.content.slice(start, linkEnd), TokenOf),
      );
      end = linkEnd;
    }
    const rest = token.content.slice(end);
    open = countOpen(rest, open);
    return [...pieces, ...toText(rest, TokenOf)];
  });
}

// Escaped brackets and those in code are none. Nobody writes longer code into a sentence.
const brackets = /\\[\s\S]|(?<!`)(`+)(?!`)[^`]{0,1000}(?<!`)\1(?!`)|[[\]]/g;

function countOpen(text: string, depth: number): number {
  let now = depth;
  for (const [found] of text.matchAll(brackets)) {
    if (found === '[') now += 1;
    if (found === ']') now = Math.max(0, now - 1);
  }
  return now;
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
