import {toPlainText} from '../markdown/inline.ts';
import type {Field, Person} from '../types.ts';

/** The people that the fields of one role name; each once. */
export function readPeople(fields: readonly Field[], role: string): readonly Person[] {
  const field = fields.find(({key, values}) => key === role && values.length > 0);
  if (!field) return [];
  const isBullet = field.source === 'list' || field.source === 'table';
  const rows = field.values.flatMap((value) =>
    value.replace(/[^\S\n]+/g, ' ').split(/\n|<br ?\/?>/i),
  );
  const people = rows
    .flatMap((row) => (isBullet ? splitBullet(row) : splitPeople(row, rows.length === 1)))
    .flatMap(readPerson);
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}

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

// One list item is one person with a role after the comma, except where several people stand in it.
function splitPeople(row: string, isOnly: boolean): readonly string[] {
  const parts = splitList(
    row.replace(/ (?=@)/g, (_, at: number) => (isAfterHandle(row, at) ? ', ' : ' ')),
  );
  const isIdentified = (part: string) => /@|\]\(/.test(part);
  if (parts.filter(isIdentified).length > 1) {
    return parts.filter((part) => isIdentified(part) || fullName.test(part));
  }
  const areHandles = parts.every((part) => /^[\w.-]+$/.test(part));
  const areNames = isOnly && parts.every((part) => fullName.test(part));
  return areHandles || areNames ? parts : [row];
}

function splitList(row: string): readonly string[] {
  return row.split(/ ?[,;] ?| & | and |(?<=\)) (?=\[)/).filter((part) => part !== '');
}

// `@ada @grace` are two people, `Ada @ada` is one.
function isAfterHandle(row: string, at: number): boolean {
  return /@[\w./-]+$/.test(row.slice(Math.max(0, at - 80), at));
}

const fullName = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)+$/u;
const nobody =
  /^(?:tbd|tba|todo|none|n\/?a|n\.a|null|unknown|nobody|@?(?:your|my)[ -]?(?:name|github)?.*|[^\p{L}\p{N}]*|[<({\\][^@]*[>)}])$/iu;

/** `Ada Lovelace <ada@x.org>`, `[Ada](url)`, `"@ada"`, `Ada (@ada)`; nobody for placeholders. */
function readPerson(raw: string): readonly Person[] {
  const text = raw
    .replace(/<!--.*?(?:-->|$)/g, '')
    .replace(/\]\[[^\]]*\]/g, ']')
    .replace(/^[\s*"'`-]+/, '')
    .replace(/[\s"'`;,.*]{1,20}$/, '');
  if (text.length > 300 || nobody.test(text)) return [];
  const link = /\[([^\]]*)\]\(([^)\s]*)\)?/.exec(text);
  const url = link?.[2] || /https?:\/\/[^\s)>]+/.exec(text)?.[0];
  const bare = link ? text.replace(link[0], link[1] ?? '') : text.replace(url ?? '', '');
  const email = /[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(bare)?.[0] ?? /mailto:([^\s)>]+)/.exec(text)?.[1];
  const rest = email ? bare.replace(email, '') : bare;
  const written = /(?<![\w.])@([\w-]+(?:[./][\w-]+)*)/.exec(rest);
  const handle = written?.[1] ?? profile(url);
  // What stands behind a handle is a role or a team.
  const name = toName(written ? rest.slice(0, written.index) : rest);
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

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

function profile(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/([\w-]+)\/?$/.exec(url ?? '')?.[1];
}

// What is left when mail and handle are gone; words after a comma or dash tell the role.
function toName(text: string): string | undefined {
  const [name = ''] = toPlainText(text.replace(/\\?<[^<>]*>|\([^()]*\)/g, ' ')).split(
    /,|;|:| - | – |\bfor\b/,
  );
  const bare = name.replace(/[<>()[\]"]/g, '').trim();
  return /\p{L}/u.test(bare) && !nobody.test(bare) ? bare : undefined;
}
