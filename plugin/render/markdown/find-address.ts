/** An address in a text, with the link that it means. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

const hostCharacter = /[^\s\p{P}\p{S}]/u;

/** Where an address that begins at `start` ends, with `://` at `colon`; undefined where it is none. */
export function findUrlEnd(text: string, start: number, colon: number): number | undefined {
  const host = colon + 3;
  if (!isHost(text, host)) return undefined;
  const domain = readDomain(text, host, true);
  return domain === 0 ? undefined : trimEnd(text, start, skipToSpace(text, host + domain));
}

/** Addresses that begin with `www.`, where a word may begin. */
export function findWww(text: string): readonly FoundAddress[] {
  return [...text.matchAll(/(?<![^\s*_~(])www\./g)].flatMap(({index: start}) => {
    const domain = readDomain(text, start, false);
    if (domain === 0) return [];
    const end = trimEnd(text, start, skipToSpace(text, start + domain));
    return [{start, end, url: `http://${text.slice(start, end)}`}];
  });
}

// The part before the sign has a limit, or a row of letters without one would be read again and again.
const mail =
  /(?<![A-Za-z0-9.+\-_])(?:mailto:|xmpp:)?[A-Za-z0-9.+\-_]{1,200}@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+/g;

/** Mail addresses; the last letter of one is no digit, dash or underscore. */
export function findMail(text: string): readonly FoundAddress[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(mail)].flatMap(({0: found, index: start}) => {
    const end = start + found.length;
    if (!/[A-Za-z]$/.test(found) || text.charAt(end) === '@') return [];
    return [{start, end, url: /^(?:mailto|xmpp):/.test(found) ? found : `mailto:${found}`}];
  });
}

function isHost(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && hostCharacter.test(String.fromCodePoint(point));
}

// The length of the host's name, 0 where it is none: its last two parts have no underscore.
function readDomain(text: string, start: number, isShortAllowed: boolean): number {
  let at = start + 1;
  let dots = 0;
  let before = 0;
  let underscores = 0;
  for (; at < text.length - 1; at += 1) {
    const character = text.charAt(at);
    if (character === '_') underscores += 1;
    else if (character === '.') {
      before = underscores;
      underscores = 0;
      dots += 1;
    } else if (character !== '-' && !isHost(text, at)) break;
  }
  if ((before > 0 || underscores > 0) && dots <= 10) return 0;
  return isShortAllowed || dots > 0 ? at - start : 0;
}

function skipToSpace(text: string, from: number): number {
  const space = /\s/g;
  space.lastIndex = from;
  return space.exec(text)?.index ?? text.length;
}

// Punctuation of the sentence after an address is not part of it.
function trimEnd(text: string, start: number, limit: number): number {
  const tag = text.indexOf('<', start);
  let end = tag >= 0 && tag < limit ? tag : limit;
  let open = 0;
  let closed = 0;
  for (const character of text.slice(start, end)) {
    if (character === '(') open += 1;
    if (character === ')') closed += 1;
  }
  while (end > start) {
    const last = text.charAt(end - 1);
    if (last === ')') {
      if (closed <= open) break;
      closed -= 1;
      end -= 1;
    } else if (/[?!.,:*_~'"]/.test(last)) end -= 1;
    else if (last === ';')
      end -= /&[A-Za-z]+;$/.exec(text.slice(Math.max(start, end - 40), end))?.[0].length ?? 1;
    else break;
  }
  return end;
}
