/** A piece of raw HTML. `text` is always exactly what the document says. */
export type RawToken =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'hidden'; readonly text: string}
  | {readonly kind: 'element'; readonly name: string; readonly text: string}
  | RawTag;

export interface RawTag {
  readonly kind: 'tag';
  readonly text: string;
  /** Lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  /** Names in lower case, values as written, character references included. */
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

const pattern =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<[!?][^>]*(?:>|$)|<(?<close>\/?)(?<name>[a-z][\w.:-]*)(?<rest>(?:"[^"]*"|'[^']*'|[^"'<>]){0,2000})>/gi;

/**
 * Cuts raw HTML into tags and the text between them. What is not a whole tag by the rules that all
 * parsers share is text. An opaque element with its closing tag is one token.
 */
export function splitTags(html: string, opaque: ReadonlySet<string>): RawToken[] {
  const tokens: RawToken[] = [];
  let end = 0;
  for (const match of html.matchAll(pattern)) {
    // Inside an opaque element that was taken as a whole.
    if (match.index < end) continue;
    if (match.index > end) tokens.push({kind: 'text', text: html.slice(end, match.index)});
    const token = toToken(match);
    const whole =
      token.kind === 'tag' && opaque.has(token.name) ? readWhole(html, match, token) : token;
    tokens.push(whole);
    end = match.index + whole.text.length;
  }
  if (end < html.length) tokens.push({kind: 'text', text: html.slice(end)});
  return tokens;
}

function toToken(match: RegExpExecArray): RawTag | {kind: 'hidden'; text: string} {
  const [text] = match;
  const {close, name, rest} = match.groups ?? {};
  if (name === undefined || rest === undefined) return {kind: 'hidden', text};
  return {
    kind: 'tag',
    text,
    name: name.toLowerCase(),
    isClosing: close === '/',
    isSelfClosing: rest.endsWith('/'),
    attributes: readAttributes(rest),
  };
}

function readAttributes(rest: string): RawTag['attributes'] {
  const found = rest.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g);
  return [...found].map(([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    double ?? single ?? bare,
  ]);
}

function readWhole(html: string, {index}: RegExpExecArray, tag: RawTag): RawToken {
  const closing = new RegExp(`</${tag.name}\\s*>`, 'gi');
  closing.lastIndex = index + tag.text.length;
  const match = tag.isClosing ? null : closing.exec(html);
  if (match === null) return tag;
  return {kind: 'element', name: tag.name, text: html.slice(index, closing.lastIndex)};
}
