import {describe, expect, it} from 'vitest';
import {createInvolved, groupPeople, toAuthors} from '../../../../plugin/site/content/people.ts';
import {expectLinear} from '../../../growth.ts';
import {toContent} from '../content.ts';

const write = (...lines: readonly string[]) =>
  `# A design\n\n- Status: draft\n${lines.map((line) => `- ${line}\n`).join('')}\n## Summary\n\nShort.\n`;

const setOf = (...documents: readonly (readonly string[])[]) =>
  toContent(Object.fromEntries(documents.map((lines, at) => [`${at}.md`, write(...lines)]))).set;

describe('people', () => {
  it.each([
    ['by handle', [['Authors: Ada Lovelace (@ada)'], ['Authors: @Ada']], 1],
    ['by handle without its mark', [['Authors: @ada'], ['Authors: ada']], 1],
    ['by mail', [['Authors: Ada (@ada) <a@x.org>'], ['Authors: A. Lovelace <A@x.org>']], 1],
    [
      'by a name that only one has',
      [['Authors: Ada Lovelace (@ada)'], ['Authors: Ada Lovelace']],
      1,
    ],
    ['in every role', [['Authors: @ada', 'Reviewers: @ada'], ['Approvers: @ada']], 1],
  ])('are one %s', (_, documents, count) => {
    expect(groupPeople(setOf(...documents))).toHaveLength(count);
  });

  it.each([
    ['handles', [['Authors: Ada Lovelace (@ada)'], ['Authors: Ada Lovelace (@lovelace)']], 2],
    [
      'handles, and nobody knows which a name is',
      [['Authors: Jo Doe (@jo)'], ['Authors: Jo Doe (@doe)'], ['Authors: Jo Doe']],
      3,
    ],
    ['names', [['Authors: Ada Lovelace'], ['Authors: Grace Hopper']], 2],
  ])('are several with several %s', (_, documents, count) => {
    expect(groupPeople(setOf(...documents))).toHaveLength(count);
  });

  it('are called what most designs call them, with each design once', () => {
    const set = setOf(
      ['Authors: @ada', 'Reviewers: @ada'],
      ['Authors: Ada Lovelace (@ada)'],
      ['Authors: Ada Lovelace (@ada)'],
      ['Authors: Ada (@ada)'],
    );
    const [ada] = groupPeople(set);
    expect(ada?.person).toMatchObject({name: 'Ada Lovelace', handle: 'ada'});
    expect(ada?.designs.map(({roles}) => roles)).toEqual([
      ['authors', 'reviewers'],
      ['authors'],
      ['authors'],
      ['authors'],
    ]);
  });
});

describe('their pages', () => {
  const addressesOf = (documents: readonly (readonly string[])[], others: readonly string[] = []) =>
    toAuthors(
      setOf(...documents),
      '/design/authors',
      new Map(others.map((permalink) => [permalink, permalink])),
    ).people.map(({permalink, me}) => [me, permalink]);

  it('have addresses that differ, also in lower case', () => {
    expect(
      addressesOf([['Authors: @Ada-Lovelace'], ['Authors: Ada Lovelace'], ['Authors: @org/ada']]),
    ).toEqual([
      ['@Ada-Lovelace', '/design/authors/ada-lovelace'],
      ['@org/ada', '/design/authors/org-ada'],
      ['Ada Lovelace', '/design/authors/ada-lovelace-2'],
    ]);
  });

  it('leave documents where they are', () => {
    expect(addressesOf([['Authors: @ada']], ['/design/authors/Ada'])).toEqual([
      ['@ada', '/design/authors/ada-2'],
    ]);
  });

  it('show no mail in an address', () => {
    expect(addressesOf([['Authors: ada@x.org']])[0]?.[1]).toBe('/design/authors/ada');
  });

  it('are found for everyone, however they are written', () => {
    const set = setOf(['Authors: Ada Lovelace (@ada)'], ['Authors: ada', 'Reviewers: ADA']);
    const authors = toAuthors(set, '/authors', new Map());
    expect(set.designs.map(createInvolved(authors))).toEqual([
      {authors: [0]},
      {authors: [0], reviewers: [0]},
    ]);
  });
});

it('four times the designs take four times as long', () => {
  const [design] = setOf(['Authors: Ada Lovelace (@ada)']).designs;
  if (!design) throw new Error('there is one design');
  const make = (count: number) => ({
    designs: Array.from({length: count}, (_, at) => ({
      ...design,
      authors: [{name: 'Ada Lovelace', handle: `ada${at}`}, {name: 'Ada Lovelace'}],
    })),
  });
  expectLinear(make, 1000, (set) => toAuthors(set, '/design/authors', new Map()));
});
