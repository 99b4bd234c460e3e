import {describe, expect, it} from 'vitest';
import {
  countMine,
  formatMine,
  narrowToMine,
  parseMine,
} from '../../../../plugin/client/browse/my-designs.ts';
import {item} from '../../../theme/props.ts';

const [ada, bob] = [0, 1];
const index = {
  people: ['@Ada', 'Bob'],
  groups: [
    {
      status: null,
      anchor: 'designs',
      designs: [
        {...item, id: 'a', problemCount: 2, people: {authors: [ada]}},
        {...item, id: 'b', problemCount: 0, people: {reviewers: [ada], authors: [bob]}},
        {...item, id: 'c', problemCount: 0, people: {authors: [bob]}},
      ],
    },
  ],
  attention: [{...item, id: 'd', problemCount: 1, people: {authors: [ada], approvers: [bob, ada]}}],
  pages: [{...item, id: 'e'}],
};

it.each([
  ['?me=@Ada', {me: '@Ada', part: undefined}],
  ['?q=x&me=%40ada&mine=reviewers', {me: '@Ada', part: 'reviewers'}],
  ['?me=bob&mine=nothing', {me: 'Bob', part: undefined}],
  ['?me=@nobody', undefined],
  ['?me=', undefined],
  ['', undefined],
])('%s asks for %j', (search, mine) => {
  expect(parseMine(search, index)).toEqual(mine);
});

it.each([
  [{me: '@Ada', part: undefined}, '?q=x', '?q=x&me=@Ada'],
  [{me: '@Ada', part: 'problems' as const}, '?me=@bob', '?me=@Ada&mine=problems'],
  [undefined, '?me=@Ada&mine=authors&q=x', '?q=x'],
  [undefined, '?me=@Ada', ''],
])('writes %j into %j', (mine, current, search) => {
  expect(formatMine(mine, current)).toBe(search);
});

describe('of an index', () => {
  const idsOf = (part?: 'authors' | 'problems' | 'reviewers') => {
    const {groups, attention, pages} = narrowToMine(index, {me: '@Ada', part});
    return [...groups.flatMap(({designs}) => designs), ...attention, ...pages].map(({id}) => id);
  };

  it.each([
    [undefined, ['a', 'b', 'd']],
    ['authors', ['a', 'd']],
    ['reviewers', ['b']],
    ['problems', ['a', 'd']],
  ] as const)('leaves for %j %j', (part, ids) => {
    expect(idsOf(part)).toEqual(ids);
  });

  it('counts the parts that have designs', () => {
    expect(countMine(index, 'Bob')).toEqual([
      {name: 'authors', count: 2},
      {name: 'approvers', count: 1},
      {name: 'problems', count: 1},
    ]);
  });
});
