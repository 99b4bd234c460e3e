import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const body = '\n\n- Status: draft\n';

const read = (titles: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    readFolder(
      Object.fromEntries(Object.entries(titles).map(([path, title]) => [path, title + body])),
    ).designs.map(({sourcePath, number, title}) => [sourcePath, [number, title]]),
  );

describe('a number in a name', () => {
  it('is a word where most other names have none', () => {
    const names = ['3-way-merge.md', 'ovens.md', 'bread.md', 'flour.md'];
    expect(read(Object.fromEntries(names.map((name) => [name, '# T'])))['3-way-merge.md']).toEqual([
      undefined,
      'T',
    ]);
  });

  it('is a word with two numbers before it, too', () => {
    const names = ['24-7-desk.md', 'ovens.md', 'bread.md', 'flour.md'];
    expect(read(Object.fromEntries(names.map((name) => [name, '# T'])))['24-7-desk.md']).toEqual([
      undefined,
      'T',
    ]);
  });

  it('is one where most other names have one', () => {
    const names = ['3-way-merge.md', '4-ovens.md', '5-bread.md', 'flour.md'];
    expect(
      read(Object.fromEntries(names.map((name) => [name, '# T'])))['3-way-merge.md']?.[0],
    ).toBe(3);
  });

  it.each([
    ['3-way-merge.md', ['4-ovens.md', 'bread.md', 'flour.md'], 3],
    ['3-way-merge.md', ['4-ovens.md', 'bread.md', 'flour.md', 'salt.md'], undefined],
    ['12-factor-login.md', ['ovens.md', 'bread.md'], undefined],
    ['0012-factor-login.md', ['ovens.md', 'bread.md'], 12],
    ['0000-waiting.md', ['0005-ovens.md'], undefined],
    ['0000-waiting.md', ['0000-too.md', '0001-ovens.md'], undefined],
    ['BAKE-7-flour.md', ['BAKE-8-bread.md'], undefined],
    ['BAKE-7-flour.md', ['BAKE-8-bread.md', 'BAKE-9-salt.md', 'a.md', 'b.md', 'c.md'], 7],
    [
      'BAKE-7-flour.md',
      ['BAKE-8-bread.md', 'BAKE-9-salt.md', 'a.md', 'b.md', 'c.md', 'd.md'],
      undefined,
    ],
    ['BAKE-7-flour.md', ['BAKE-7-bread.md', 'BAKE-7-salt.md'], undefined],
  ])('of %s beside %j is %s', (name, others, number) => {
    const texts = Object.fromEntries([name, ...others].map((path) => [path, '# T']));
    expect(read(texts)[name]?.[0]).toBe(number);
  });

  it('is waited for where several have zeros, and is the first of a series', () => {
    const waiting = read({
      '0000-waiting.md': '# A',
      '0000-waiting-too.md': '# B',
      '0007-numbered.md': '# C',
    });
    expect([waiting['0000-waiting.md']?.[0], waiting['0007-numbered.md']?.[0]]).toEqual([
      undefined,
      7,
    ]);
    expect(read({'0000-first.md': '# A', '0001-second.md': '# B'})['0000-first.md']?.[0]).toBe(0);
  });

  it('stands behind a word that most names begin with', () => {
    const found = read({
      'BAKE-41000-ovens.md': '# A',
      'BAKE-512-bread.md': '# B',
      'BAKE-7-flour.md': 'text',
      'part-2-salt.md': '# D',
    });
    expect(found).toMatchObject({
      'BAKE-41000-ovens.md': [41000, 'A'],
      'BAKE-7-flour.md': [7, 'Flour'],
      'part-2-salt.md': [undefined, 'D'],
    });
  });
});

describe('a word before the own number', () => {
  it.each([
    ['# LOAF0003: Ovens', 'Ovens'],
    ['# LOAF 3 — Ovens', 'Ovens'],
    ['# LOAF#3 | Ovens', 'Ovens'],
    ['# (LOAF-3) Ovens', 'Ovens'],
    ['# LOAF-3 (draft): Ovens', 'Ovens'],
    ['# 0003 Ovens', 'Ovens'],
    ['# No. 3: Ovens', 'No. 3: Ovens'],
    ['# Phase 3: Ovens', 'Phase 3: Ovens'],
    ['# HTTP 2: Ovens', 'HTTP 2: Ovens'],
    ['# LOAF-2024-06-12: Ovens', 'LOAF-2024-06-12: Ovens'],
  ])('of 0003-read.md: %s', (heading, title) => {
    expect(read({'0003-read.md': heading})['0003-read.md']).toEqual([3, title]);
  });

  it('is a prefix in any spelling where several documents have it', () => {
    expect(
      read({
        '0003-ovens.md': '# Baking note 3: Ovens',
        '0004-bread.md': '# Baking note 4: Bread',
        '0005-flour.md': '# Phase 5: Flour',
      }),
    ).toEqual({
      '0003-ovens.md': [3, 'Ovens'],
      '0004-bread.md': [4, 'Bread'],
      '0005-flour.md': [5, 'Phase 5: Flour'],
    });
  });

  it.each([
    [['# Loaf 3: Ovens', '# Loaf 4: Bread']],
    [['# Loaf 3 Ovens', '# Loaf 4 Bread', '# Loaf 5 Flour']],
    [['# (3) Ovens', '# (4) Bread', '# (5) Flour']],
    [['# Loaf 3: Ovens', '# Loaf 3: Bread', '# Loaf 3: Flour']],
  ])('gives none in %j', (titles) => {
    const found = read(Object.fromEntries(titles.map((title, at) => [`a${at}.md`, title])));
    expect(Object.values(found).map((all) => all?.[0])).toEqual(titles.map(() => undefined));
  });

  it('gives none where names have other numbers', () => {
    const found = read({
      '0011-a.md': '# Loaf 3: Ovens',
      '0012-b.md': '# Loaf 4: Bread',
      '0013-c.md': '# Loaf 5: Flour',
      'd.md': '# Loaf 6: Salt',
    });
    expect(found['d.md']).toEqual([undefined, 'Loaf 6: Salt']);
  });

  it('gives a number where no name has one', () => {
    const found = read({
      'ovens.md': '# Loaf 3: Ovens',
      'bread.md': '# Loaf 4: Bread',
      'flour.md': '# Loaf 9: Flour',
    });
    expect(found['flour.md']).toEqual([9, 'Flour']);
  });
});

it.each([
  [
    'series of sub-folders apart',
    ['01-ovens.md', '02-bread.md', '03-flour.md', '03-doubled.md'],
    ['kiln/01-in-kiln.md', 'kiln/02-in-kiln.md'],
    ['03-doubled'],
  ],
  [
    'words before the number apart, where each is one of several',
    ['adr-001-ovens.md', 'adr-002-bread.md', 'adr-002-doubled.md'],
    ['rfc-001-flour.md', 'rfc-002-yeast.md'],
    ['adr-002-doubled'],
  ],
  ['no translation', ['0001-ovens.md', '0001-ovens.de.md'], ['0002-bread.md'], []],
  ['none that only looks like one', ['0001-ovens.md'], ['0001-ovens-de.md'], ['0001-ovens-de']],
])('counts %s', (_, some, others, ids) => {
  const {designs} = readFolder(
    Object.fromEntries([...some, ...others].map((path) => [path, `# T${body}`])),
  );
  const doubled = designs.filter(({problems}) =>
    problems.some(({rule}) => rule === 'duplicate-number'),
  );
  expect(doubled.map(({id}) => id)).toEqual(ids);
});
