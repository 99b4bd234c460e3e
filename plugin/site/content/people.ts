import {normalizeUrl} from '@docusaurus/utils';
import {type Design, type DesignSet, type Person, toSlug} from '../../core/index.ts';
import type {PersonRole} from '../../props.ts';
import {createIdentities, normalizeName} from './person-identities.ts';

const roles = ['authors', 'approvers', 'reviewers'] as const satisfies readonly PersonRole[];

/** A person named by designs, in any form. */
export interface NamedPerson {
  /** What is known of them: the name that most designs use, and their handle. */
  readonly person: Person;
  /** In the order of the set, each design once. */
  readonly designs: readonly {readonly design: Design; readonly roles: readonly PersonRole[]}[];
}

/** A person with a page. */
export interface Author extends NamedPerson {
  readonly permalink: string;
  /** Value of `?me=` on the index for their designs: the handle with its `@`, else the name. */
  readonly me: string;
}

/** The pages of people. */
export interface Authors {
  readonly people: readonly Author[];
  readonly authorOf: (person: Person) => Author | undefined;
}

/** The people whom designs name; one who is written in several ways is one. */
export function groupPeople(set: Pick<DesignSet, 'designs'>): readonly NamedPerson[] {
  return collectPeople(set, identify(set)).map(({people, designs}) => ({
    person: describe(people),
    designs: [...designs].map(([design, own]) => ({design, roles: own})),
  }));
}

/** Gives every person an address below that of the list that no document has. */
export function toAuthors(
  set: Pick<DesignSet, 'designs'>,
  below: string,
  permalinks: ReadonlyMap<string, string>,
): Authors {
  const keyOf = identify(set);
  const taken = new Set([...permalinks.values()].map((permalink) => permalink.toLowerCase()));
  const people = collectPeople(set, keyOf)
    // Handles first: those are unique, so their addresses stay when others come.
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({key, people: written, designs}) => {
      const person = describe(written);
      const permalink = findFree(normalizeUrl([below, toPersonSlug(person)]), taken);
      const all = [...designs].map(([design, own]) => ({design, roles: own}));
      const me =
        person.handle === undefined ? (person.name ?? person.email ?? '') : `@${person.handle}`;
      return [key, {person, designs: all, permalink, me}] as const;
    });
  const byKey = new Map<string, Author>(people);
  return {
    people: [...byKey.values()],
    authorOf: (person) => byKey.get(keyOf(person)),
  };
}

/** Makes a giver of the people of a design by role, each as the place that they have in the list of all. */
export function createInvolved({
  people,
  authorOf,
}: Authors): (design: Design) => {readonly [Role in PersonRole]?: readonly number[]} {
  const places = new Map(people.map((author, at) => [author, at]));
  const placesOf = (persons: readonly Person[]) => {
    const found = persons.flatMap((person) => {
      const author = authorOf(person);
      const place = author && places.get(author);
      return place === undefined ? [] : [place];
    });
    return [...new Set(found)];
  };
  return (design) =>
    Object.fromEntries(
      roles.flatMap((role) => {
        const own = placesOf(design[role]);
        return own.length === 0 ? [] : [[role, own]];
      }),
    );
}

interface Mentions {
  readonly key: string;
  readonly people: Person[];
  readonly designs: Map<Design, PersonRole[]>;
}

function collectPeople(
  {designs}: Pick<DesignSet, 'designs'>,
  keyOf: (person: Person) => string,
): readonly Mentions[] {
  const found = new Map<string, Mentions>();
  for (const {person, role, design} of listMentions(designs)) {
    const key = keyOf(person);
    const mentions = found.get(key) ?? {key, people: [], designs: new Map<Design, PersonRole[]>()};
    found.set(key, mentions);
    mentions.people.push(person);
    const own = mentions.designs.get(design) ?? [];
    mentions.designs.set(design, own);
    if (!own.includes(role)) own.push(role);
  }
  return [...found.values()];
}

function identify({designs}: Pick<DesignSet, 'designs'>): (person: Person) => string {
  return createIdentities(listMentions(designs).map(({person}) => person));
}

function listMentions(designs: readonly Design[]) {
  return designs
    .filter(({kind, isLost}) => kind === 'design' && !isLost)
    .flatMap((design) =>
      roles.flatMap((role) => design[role].map((person) => ({design, role, person}))),
    );
}

// The most frequent values; of equally frequent ones the first.
function describe(people: readonly Person[]): Person {
  const handle = mostFrequent(people.map((person) => person.handle));
  const isOwn = (name: string) => normalizeName(name) !== handle?.toLowerCase();
  const name = mostFrequent(people.map((person) => person.name).filter((one) => one && isOwn(one)));
  const email = mostFrequent(people.map((person) => person.email));
  const url = mostFrequent(people.map((person) => person.url));
  return {
    ...(name === undefined ? {} : {name}),
    ...(handle === undefined ? {} : {handle}),
    ...(email === undefined ? {} : {email}),
    ...(url === undefined ? {} : {url}),
  };
}

function mostFrequent(words: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

// A mail address is shown if nothing else is known, but is not used as the address of a page.
function toPersonSlug({handle, name, email}: Person): string {
  const written = handle ?? name ?? email?.split('@')[0] ?? '';
  return toSlug(written.toLowerCase().replaceAll('/', '-'));
}

function findFree(permalink: string, taken: Set<string>): string {
  let free = permalink;
  for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${permalink}-${next}`;
  taken.add(free.toLowerCase());
  return free;
}
