import {describe, expect, it} from 'vitest';
import type {DesignSet} from '../../../../../plugin/core/index.ts';
import {toPermalinks} from '../../../../../plugin/site/links/permalinks.ts';
import {toFolderDescription} from '../../../../../plugin/site/pages/index/folder-description.ts';
import {toIndexProps} from '../../../../../plugin/site/pages/index/index-props.ts';
import {folderAfter} from '../../../core/history/folder.ts';
import {design as told} from '../../../core/history/history.ts';
import {design, toContent} from '../../content.ts';

const links = {releaseNotes: null, health: null, activity: null, json: null, feeds: []};

function indexOf(set: DesignSet, repositoryUrl?: string) {
  const shown = {...toContent({}), set, permalinks: toPermalinks('/design', set.designs)};
  const settings = {title: 'Designs', showProblems: true, locale: 'en', repositoryUrl, ...links};
  return toIndexProps(shown, settings);
}

const idsOf = ({groups}: ReturnType<typeof indexOf>) =>
  groups.map(({anchor, designs}) => [anchor, ...designs.map(({id}) => id)]);

describe('the order of a group', () => {
  const dated = (title: string, date: string) =>
    design(title, 'draft').replace('- Status', `- Date: ${date}\n- Status`);

  it.each([
    [
      'the last change, where most have one',
      {
        '1.md': dated('A', '2020-01-02'),
        '2.md': dated('B', '2021-01-02'),
        '3.md': design('C', 'draft'),
      },
      'updated',
      ['2', '1', '3'],
    ],
    [
      'numbers, where few have one',
      {
        '2.md': design('B', 'draft'),
        '10.md': design('A', 'draft'),
        '1.md': dated('C', '2021-01-02'),
      },
      'number',
      ['1', '2', '10'],
    ],
    [
      'titles, where there is neither',
      {'x.md': design('B', 'draft'), 'y.md': design('A', 'draft')},
      'title',
      ['y', 'x'],
    ],
    [
      'no day that there is not',
      {'b.md': dated('A', '2021-13-09'), 'a.md': dated('B', '2021-99-99')},
      'title',
      ['b', 'a'],
    ],
  ])('is that of %s', (_, texts, order, ids) => {
    const index = indexOf(toContent(texts as unknown as Record<string, string>).set);
    expect(index.order).toBe(order);
    expect(idsOf(index)).toEqual([['draft', ...ids]]);
  });
});

describe('a folder with a history', () => {
  const set = folderAfter([
    ['2021-05-01', {'a.md': told('provisional'), 'b.md': told('provisional')}],
    ['2024-01-01', {'a.md': told('implementable')}],
    ['2024-03-01', {'a.md': told('implementable', 'To be slow.'), 'c.md': told('provisional')}],
  ]);
  const index = indexOf(set, 'https://github.com/o/r');

  it('says of each design since when it has its status, and when it changed', () => {
    const [a] = index.groups.find(({anchor}) => anchor === 'implementable')?.designs ?? [];
    expect(a).toMatchObject({
      ...{since: '2024-01-01', sinceDay: '1 Jan 2024', age: '2 months'},
      ...{changed: '2024-03-01', changedDay: '1 Mar 2024'},
    });
    expect([index.asOf, index.order]).toEqual(['2024-03-01', 'updated']);
  });

  it('says no age of what changed on the day of the newest commit', () => {
    const [c] = index.groups.flatMap(({designs}) => designs.filter(({id}) => id === 'c'));
    expect(c).toMatchObject({sinceDay: '1 Mar 2024'});
    expect(c).not.toHaveProperty('age');
  });

  it('has what changed last, in few lines', () => {
    expect(
      index.changes.map(({day, isNew, status, permalink}) => [
        ...[day, isNew, status?.label, permalink],
      ]),
    ).toEqual([
      ['1 Mar 2024', true, 'Provisional', '/design/c'],
      ['1 Jan 2024', false, 'Implementable', '/design/a'],
      ['1 May 2021', true, 'Provisional', expect.stringMatching(/^\/design\/[ab]$/)],
      ['1 May 2021', true, 'Provisional', expect.stringMatching(/^\/design\/[ab]$/)],
    ]);
    expect(new Set(index.changes.map(({id}) => id)).size).toBe(4);
    expect(index.changes[1]?.url).toMatch(/^https:\/\/github\.com\/o\/r\/commit\//);
  });
});

it('counts imported designs from their own date, or from a day that may be late', () => {
  const dated = (at: number) => `---\ndate: 2020-0${at}-05\n---\n${told('provisional', `${at}.`)}`;
  const texts = [1, 2, 3, 4].map((at) => [`${at}.md`, dated(at)] as const);
  const all = {...Object.fromEntries(texts), '5.md': told('provisional', '5.')};
  const {groups} = indexOf(folderAfter([['2021-02-05', all]]));
  const rows = groups.flatMap(({designs}) => designs.map((row) => [row.id, row.since, row]));
  expect(rows.toSorted()).toMatchObject([
    ['1', '2020-01-05', {sinceDay: '5 Jan 2020', age: '13 months'}],
    ['2', '2020-02-05', {age: '12 months'}],
    ['3', '2020-03-05', {age: '11 months'}],
    ['4', '2020-04-05', {age: '10 months'}],
    ['5', '2021-02-05', {sinceDay: '5 Feb 2021', isOrBefore: true}],
  ]);
  expect(groups[0]?.designs.filter(({isOrBefore}) => isOrBefore)).toHaveLength(1);
});

it('tells neither ages nor changes without a history', () => {
  const dated = design('A', 'draft').replace('- Status', '- Date: 2020-01-02\n- Status');
  const {asOf, changes, groups} = indexOf(toContent({'a.md': dated}).set);
  expect([asOf, changes]).toEqual([null, []]);
  expect(groups[0]?.designs[0]).toMatchObject({changed: '2020-01-02', changedDay: '2 Jan 2020'});
  expect(groups[0]?.designs[0]).not.toHaveProperty('age');
});

describe('groups that are closed', () => {
  it.each([
    [
      'those kept for the record, and of other words',
      ['draft', 'rejected', 'replaced', 'mooted'],
      [
        ['draft', false],
        ['rejected', true],
        ['replaced', true],
        ['other-statuses', true],
      ],
    ],
    [
      'none, where nothing else would be left',
      ['rejected', 'replaced'],
      [
        ['rejected', false],
        ['replaced', false],
      ],
    ],
  ])('are %s', (_, statuses, expected) => {
    const texts = statuses.map((status, at) => [`${at}.md`, design(status, status)]);
    const {groups} = indexOf(toContent(Object.fromEntries(texts)).set);
    expect(groups.map(({anchor, isFolded}) => [anchor, isFolded])).toEqual(expected);
  });
});

it.each([
  ['README.md', '# Harbour\n\nDesigns of the harbour.\n\nMore.\n', 'Designs of the harbour.'],
  ['index.md', '# Harbour\n\n## Overview\n\nWhat is *here*.\n', 'What is here.'],
  ['readme.md', '# Harbour\n', undefined],
  ['guide/README.md', '# Harbour\n\nDesigns of the harbour.\n', undefined],
])('is described by %s with %j as %j', (path, text, description) => {
  const {set} = toContent({[path]: text, '1-draft.md': design('A', 'draft')});
  expect(toFolderDescription(set)).toBe(description);
});

it.each<readonly [other: string, isInForce: boolean | undefined]>([
  ['rejected', true],
  ['implemented', undefined],
])('tells decisions in force from designs to be built, beside %s', (other, isInForce) => {
  const {set} = toContent({'1.md': design('A', 'accepted'), '2.md': design('B', other)});
  const [accepted] = indexOf(set).groups;
  expect(accepted?.status?.phase).toBe('accepted');
  expect([accepted?.status, accepted?.designs[0]?.status].map((one) => one?.isInForce)).toEqual([
    isInForce,
    isInForce,
  ]);
});
