import {toPlainText} from '../markdown/inline.ts';
import {withoutComments} from '../text/comments.ts';
import type {Field, Person} from '../types.ts';
import {standsForNone} from './stands-for-none.ts';

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
  const onlyMail = (person?: Person) =>
    person?.name || person?.handle ? undefined : person?.email;
  const takesMail = (person?: Person) => person?.name && person.email === undefined;
  return people.flatMap((person, at) => {
    if (onlyMail(person) && takesMail(people[at - 1])) return [];
    const email = onlyMail(people[at + 1]);
    return email && takesMail(person) ? [{...person, email}] : [person];
  });
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
};

function decodeEntities(text: string): string {
  return text
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/&#(\d{2,4});/g, (_, code: string) => String.fromCharCode(Number(code)));
}

// People who are thanked, or whose work this is based on, are no authors.
function withoutThanks(row: string): string {
  return row.replace(thanks, '');
}

const thanks =
  /[\s,;:(–—-]{0,9}\b(?:based (?:up)?on|(?:with|and) (?:input|help|thanks|contributions?|feedback|support|assistance|suggestions)\b|(?:many |special )?thanks to|inspired by|adapted from|helped by|originally by|after (?:a|an|the) [a-z]{1,20} (?:by|of|from))\b.*/i;

/**
 * kpt's bullet `Author(s): <your name>, <your github alias>` holds one person; two capitalised names or
 * several handles are several.
 */
function splitBullet(row: string): readonly string[] {
  const parts = splitList(row);
  const [name = '', alias = '', ...others] = parts;
  const isAlias = /^(?![A-Z])@?[\w-]+$/.test(alias) && /\s|^\p{Lu}/u.test(name);
  if (others.length === 0 && isAlias && !name.startsWith('@')) {
    return [`${name} (@${alias.replace('@', '')})`];
  }
  return parts;
}

// A list item is one person, with a role or a firm after the comma, unless it has several people.
function splitPeople(row: string, isOnly: boolean): readonly string[] {
  const parts = splitList(row);
  const isIdentified = (part: string) => /@|\]\(/.test(part);
  if (parts.filter(isIdentified).length > 1) {
    return parts.filter((part) => isIdentified(part) || fullName.test(part));
  }
  const [first = '', ...others] = parts;
  const isPerson = (part: string) =>
    fullName.test(part) || (isIdentified(part) && /[)>]$/.test(part));
  if (isOnly && parts.every(isPerson)) {
    return [first, ...others.filter((part) => !firm.test(part))];
  }
  return parts.every((part) => /^[\w.-]+$/.test(part)) ? parts : [row];
}

// `Ludwig van Beethoven (@l)`; names in Chinese or Japanese have no blank.
const fullName =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|ibn|ten|ter|zu)(?= )))+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,10})(?: \([^()]*\))?$/u;
const firm =
  /^[^(]*\b(?:inc|ltd|llc|gmbh|corp|corporation|company|team|labs?|foundation|university|hat|sig|wg)\b/i;

// `@ada @grace` are two people, `Ada @ada` is one.
function splitList(row: string): readonly string[] {
  return row
    .split(
      / ?[,;] ?(?:(?:and|&) )?| & | and | und | \+ | \/ | \\?\| |(?<=\)) (?=\[)|(?<=@[\w./-]{1,80}) (?=@)/,
    )
    .filter((part) => part !== '' && part !== '|');
}

const placeholder =
  /^(?:\[?(?:(?:full|first|last|author'?s?) )?names?\]?|@?(?:nobody|you(?:rself)?)|@?(?:your|my)[ _-]?(?:(?:full|first|last|own|real|github)[ _-]?)*(?:(?:names?|github|handle|alias|id|user|username|e?-?mail|account|team|org)\b.*)?|<@[\w-]+>|[^\p{L}\p{N}]*|[<({\\][^@]*[>)}])$/iu;

function isNobody(text: string): boolean {
  return standsForNone(text.replace(/^@/, '')) || placeholder.test(text);
}

/** `Ada Lovelace <ada@x.org>`, `[Ada](url)`, `"@ada"`, `Ada (@ada)`; none for placeholders. */
function readPerson(raw: string): readonly Person[] {
  const text = withoutComments(raw)
    .replace(/\]\[[^\]]*\]/g, ']')
    .replaceAll('`', '')
    .replace(/^[\s*"'-]+(?:by )?|^by /, '')
    .replace(/[\s"';,.*|]{1,20}$/, '');
  if (text.length > 300 || isNobody(text)) return [];
  const url = /https?:\/\/[^\s)>]+/i.exec(text)?.[0];
  const email = /[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(text.replace(url ?? '', ''))?.[0];
  const rest = text
    .replace(/\]\([^)]*\)?/, ']')
    .replace(url ?? '', '')
    .replace(email ?? '', '');
  const written = /(?<![\w.])@([a-z\d][\w-]*(?:[./][\w-]+)*)/i.exec(rest);
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
      ...(url ? {url} : {}),
    },
  ];
}

// `@ada (Ada Byron)`; `@ada (Installer Team)` names the team.
function nameInBrackets(text: string): string | undefined {
  const name = /^@[\w./-]+ \(([^()]{3,60})\)$/.exec(text)?.[1] ?? '';
  return fullName.test(name) && !firm.test(name) ? name : undefined;
}

function profile(url = ''): string | undefined {
  return /\/\/(?:www\.)?git(?:hub|lab)\.com\/([\w-]+)\/?$/i.exec(url)?.[1];
}

// The text without mail and handle. Words after a comma or dash are the role.
function toName(text: string): string | undefined {
  const [name = ''] = toPlainText(text.replace(/\\?<[^<>]*>|\([^()]*\)/g, ' ')).split(
    /[,;:|]| [-–—]+(?: |$)|\bfor\b/,
  );
  const bare = name.replace(/[<>()[\]"]/g, '').trim();
  return /\p{L}/u.test(bare) && !isNobody(bare) ? bare : undefined;
}
