import {toPlainText} from './markdown.ts';
import type {Field, Person} from './types.ts';

/** The people that the fields of one role name; each once. */
export function readPeople(fields: readonly Field[], role: string): readonly Person[] {
  const field = fields.find(({key, values}) => key === role && values.length > 0);
  if (!field) return [];
  const isBullet = field.source === 'list' || field.source === 'table';
  const people = field.values
    .flatMap((value) => value.split(/\n|<br ?\/?>/i))
    .flatMap((value) => (isBullet ? splitBullet(value) : splitPeople(value)))
    .flatMap(readPerson);
  return people.filter((person, at) => people.findIndex((other) => isSame(person, other)) === at);
}

function isSame(a: Person, b: Person): boolean {
  return a.handle === b.handle && a.name === b.name && a.email === b.email;
}

const nobody =
  /^(tbd|tba|todo|none|n\/?a|null|unknown|nobody|\?+|-+|\.+|@?(your|my)[ -]?(name|github)?.*|@|[<(\\].*[>)])$/i;

/** `Ada Lovelace <ada@x.org>`, `[Ada](url)`, `"@ada"`, `Ada (@ada)`; nobody for placeholders. */
function readPerson(raw: string): readonly Person[] {
  const text = raw
    .replace(/<!--.*?-->/g, '')
    .replace(/^[\s*"'`-]+|[\s"'`;,.]+$/g, '')
    .trim();
  if (text === '' || nobody.test(text)) return [];
  const link = /\[([^\]]*)\]\(([^)\s]*)\)?/.exec(text);
  const url = link?.[2] || /https?:\/\/[^\s)>]+/.exec(text)?.[0];
  const bare = link ? text.replace(link[0], link[1] ?? '') : text.replace(url ?? '', '');
  const email = /[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(bare)?.[0] ?? /mailto:([^\s)>]+)/.exec(text)?.[1];
  const rest = email ? bare.replace(email, '') : bare;
  const handle = /(?<![\w.])@([\w-]+(?:\/[\w-]+)?)/.exec(rest)?.[1] ?? profile(url);
  const name = toName(rest);
  if (!name && !handle && !email) return [];
  return [
    {
      ...(name ? {name} : {}),
      ...(handle ? {handle} : {}),
      ...(email ? {email} : {}),
      ...(url && !url.startsWith('mailto:') ? {url} : {}),
    },
  ];
}

function profile(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/([\w-]+)\/?$/.exec(url ?? '')?.[1];
}

// What is left when mail and handle are gone; words after a comma or dash tell the role.
function toName(text: string): string | undefined {
  const name = toPlainText(
    text.replace(/\\?<[^>]*>|\([^)]*\)/g, ' ').replace(/(?<![\w.])@[\w/-]+/g, ' '),
  )
    .split(/,|;|:| - | – |\bfor\b/)[0]
    ?.replace(/[<>()[\]"]/g, '')
    .trim();
  return name && /\p{L}/u.test(name) && !nobody.test(name) ? name : undefined;
}

// One list item is one person, except where several handles or names stand in it.
function splitPeople(value: string): readonly string[] {
  const handles = value.match(/(?<![\w.])@[\w-]+/g) ?? [];
  if (handles.length > 1) return value.split(/\s*[,;&]\s*|\s+and\s+|\s+(?=@)/);
  if (/,/.test(value) && /^[\w.-]+(\s*,\s*[\w.-]+)+$/.test(value)) return value.split(/\s*,\s*/);
  return [value];
}

/**
 * kpt's bullet `Author(s): <your name>, <your github alias>` holds one person; two capitalised names or
 * several handles are several.
 */
function splitBullet(value: string): readonly string[] {
  const parts = value.split(/\s*,\s*|\s*;\s*|\s+&\s+|\s+and\s+/).filter((part) => part !== '');
  const [name = '', alias = ''] = parts;
  const isAlias = /^@?[\w-]+$/.test(alias) && !/^\p{Lu}/u.test(alias);
  if (parts.length === 2 && isAlias && !name.startsWith('@')) {
    return [`${name} (@${alias.replace(/^@/, '')})`];
  }
  return parts;
}
