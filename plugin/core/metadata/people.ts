import {toPlainText} from '../markdown/inline.ts';
import {withoutComments} from '../text/comments.ts';
import type {Field, Person} from '../types.ts';

/** The people that the fields of one role name; each once. */
export function readPeople(fields: readonly Field[], role: string): readonly Person[] {
  const field = fields.find(({key, values}) => key === role && values.length > 0);
  if (!field) return [];
  const isBullet = field.source === 'list' || field.source === 'table';
  const rows = field.values.flatMap((value) =>
    decodeEntities(value)
      .replace(/[^\S\n]+/g, ' ')
      .split(/\n|<br ?\/?>/i)
      .map(withoutThanks),
  );
  const people = rows
    .map((row) => (isBullet ? splitBullet(row) : splitPeople(row, rows.length === 1)))
    .flatMap((parts) => withMail(parts.flatMap(readPerson)));
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}

// `Ada Byron (@ada), ada@example.org` is one person.
function withMail(people: readonly Person[]): readonly Person[] {
  const [first, second] = people;
  const isMail = second?.email !== undefined && !second.name && !second.handle;
  if (!first?.name || first.email !== undefined || !isMail || people.length > 2) return people;
  return [{...first, email: second.email}];
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
};

function decodeEntities(text: string): string {
  return text
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/&#(\d{2,4});/g, (_, code: string) => String.fromCharCode(Number(code)));
}

// People who are thanked, or whose work this is based on, are no authors.
function withoutThanks(row: string): string {
  const at = thanks.exec(row)?.index;
  return at === undefined ? row : row.slice(0, at).replace(/[\s,;:(–—-]{1,9}$/, '');
}

const thanks =
  /\b(?:based (?:up)?on|(?:with|and) (?:input|help|thanks|contributions?|feedback|support|assistance|suggestions)\b|(?:many |special )?thanks to|inspired by|adapted from|helped by|originally by|after (?:a|an|the) [a-z]{1,20} (?:by|of|from))\b/i;

/**
 * kpt's bullet `Author(s): <your name>, <your github alias>` holds one person; two capitalised names or
 * several handles are several.
 */
function splitBullet(row: string): readonly string[] {
  const parts = splitList(
    row.replace(/ (?=@)/g, (_, at: number) => (isAfterHandle(row, at) ? ', ' : ' ')),
  );
  const [name = '', alias = ''] = parts;
  const isAlias = /^@?[\w-]+$/.test(alias) && !/^\p{Lu}/u.test(alias) && /\s|^\p{Lu}/u.test(name);
  if (parts.length === 2 && isAlias && !name.startsWith('@')) {
    return [`${name} (@${alias.replace(/^@/, '')})`];
  }
  return parts;
}

// A list item is one person, with a role after the comma, unless it has several people.
function splitPeople(row: string, isOnly: boolean): readonly string[] {
  const parts = splitList(
    row.replace(/ (?=@)/g, (_, at: number) => (isAfterHandle(row, at) ? ', ' : ' ')),
  );
  const isIdentified = (part: string) => /@|\]\(/.test(part);
  if (parts.filter(isIdentified).length > 1) {
    return parts.filter((part) => isIdentified(part) || fullName.test(part));
  }
  const [first = '', ...others] = parts;
  // `Ada Byron (@ada), Bob Cole` are two people, but a company may follow the comma as well.
  const isPerson = (part: string) => /[)>]$/.test(part) || fullName.test(part);
  const isMarked = parts.some((part) => isIdentified(part) || /\w \([\w-]+\)$/.test(part));
  const areBoth = isOnly && others.length > 0 && isMarked && isPerson(first);
  if (areBoth && others.every((part) => isPerson(part) && !isFirm(part))) return parts;
  const areHandles = parts.every((part) => /^[\w.-]+$/.test(part));
  const areNames = isOnly && parts.every((part) => fullName.test(part));
  return areHandles || areNames ? parts : [row];
}

function isFirm(part: string): boolean {
  return /\b(?:inc|ltd|llc|gmbh|corp|corporation|company|team|labs?|foundation|university|hat|sig|wg)\b/i.test(
    part,
  );
}

function splitList(row: string): readonly string[] {
  return row
    .split(/ ?[,;] ?| & | and | und | \+ | \/ | \\?\| |(?<=\)) (?=\[)/)
    .map((part) => part.replace(/^(?:and|&) /, ''))
    .filter((part) => part !== '' && part !== '|');
}

// `@ada @grace` are two people, `Ada @ada` is one.
function isAfterHandle(row: string, at: number): boolean {
  return /@[\w./-]+$/.test(row.slice(Math.max(0, at - 80), at));
}

// `Ludwig van Beethoven`; names in Chinese or Japanese have no blank.
const fullName =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|ibn|ten|ter|zu)(?= )))+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,10})$/u;
const nobody =
  /^(?:\[?(?:(?:full|first|last|author'?s?) )?names?\]?|tbd|tba|todo|none|n\/?a|n\.a|null|unknown|nobody|@?you(?:rself)?|@?(?:your|my)[ _-]?(?:(?:full|first|last|own|real|github)[ _-]?)*(?:(?:names?|github|handle|alias|id|user|username|e?-?mail|account|team|org)\b.*)?|<@[\w-]+>|[^\p{L}\p{N}]*|[<({\\][^@]*[>)}])$/iu;

/** `Ada Lovelace <ada@x.org>`, `[Ada](url)`, `"@ada"`, `Ada (@ada)`; undefined for placeholders. */
function readPerson(raw: string): readonly Person[] {
  const text = withoutComments(raw)
    .replace(/\]\[[^\]]*\]/g, ']')
    .replaceAll('`', '')
    .replace(/^[\s*"'-]+(?:by )?|^by /, '')
    .replace(/[\s"';,.*|]{1,20}$/, '');
  if (text.length > 300 || nobody.test(text)) return [];
  const link = /\[([^\]]*)\]\(([^)\s]*)\)?/.exec(text);
  const url = link?.[2] || /https?:\/\/[^\s)>]+/.exec(text)?.[0];
  const bare = link ? text.replace(link[0], link[1] ?? '') : text.replace(url ?? '', '');
  const email = /[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(bare)?.[0] ?? /mailto:([^\s)>]+)/.exec(text)?.[1];
  const rest = email ? bare.replace(email, '') : bare;
  const written = /(?<![\w.])@([\w-]+(?:[./][\w-]+)*)/.exec(rest);
  const handle = written?.[1] ?? profile(url);
  // What follows a handle is a role or a team.
  const before = toName(written ? rest.slice(0, written.index) : rest);
  const name = before ?? (written && nameInBrackets(rest.slice(written.index)));
  if (!name && !handle && !email) return [];
  return [
    {
      ...(name ? {name} : {}),
      ...(handle ? {handle} : {}),
      ...(email ? {email} : {}),
      ...(isWebAddress(url) ? {url} : {}),
    },
  ];
}

// `@ada (Ada Byron)`; `@ada (Installer Team)` names the team.
function nameInBrackets(text: string): string | undefined {
  const name = /^@[\w./-]+ \(([^()]{3,60})\)$/.exec(text)?.[1];
  return name !== undefined && fullName.test(name) && !isFirm(name) ? name : undefined;
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

function profile(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/([\w-]+)\/?$/.exec(url ?? '')?.[1];
}

// The text without mail and handle. Words after a comma or dash are the role.
function toName(text: string): string | undefined {
  const [name = ''] = toPlainText(text.replace(/\\?<[^<>]*>|\([^()]*\)/g, ' ')).split(
    /,|;|:| - | – |\bfor\b/,
  );
  const bare = name
    .replace(/[<>()[\]"]/g, '')
    .replace(/\s[-–—:|]+\s*$/, '')
    .trim();
  return /\p{L}/u.test(bare) && !nobody.test(bare) ? bare : undefined;
}
