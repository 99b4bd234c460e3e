import {describe, expect, it} from 'vitest';
import {
  cleared,
  type IndexState,
  sortedBy,
  toggle,
  wholeIndex,
  without,
} from '../../../../plugin/client/browse/state.ts';
import {createView, narrowGroups} from '../../../../plugin/client/browse/view.ts';
import {entries, index, titles} from './entries.ts';

const view = (state: Partial<IndexState>) => createView(entries)({...wholeIndex, ...state});
const shown = (state: Partial<IndexState>) =>
  view(state).results.map(({entry}) => entry.design.number ?? entry.design.title);

describe('the order', () => {
  it.each([
    ['nothing', null, [12, 120, 3, 'Stray', 'Guide']],
    ['number', {key: 'number', isReversed: false}, [3, 12, 120, 'Stray', 'Guide']],
    ['number, reversed', {key: 'number', isReversed: true}, [120, 12, 3, 'Stray', 'Guide']],
    ['title', {key: 'title', isReversed: false}, [120, 12, 'Guide', 'Stray', 3]],
    ['status, reversed', {key: 'status', isReversed: true}, ['Stray', 3, 120, 12, 'Guide']],
    ['last change', {key: 'updated', isReversed: false}, [120, 3, 12, 'Stray', 'Guide']],
    ['last change, reversed', {key: 'updated', isReversed: true}, [12, 3, 120, 'Stray', 'Guide']],
    ['status change', {key: 'since', isReversed: false}, [120, 12, 3, 'Stray', 'Guide']],
  ] as const)('goes by %s', (_, sort, expected) => {
    expect(shown({sort})).toEqual(expected);
  });

  it('is by how well a query matches, where none is asked for', () => {
    expect(shown({query: 'image'})).toEqual([120, 3]);
    expect(shown({query: 'image', sort: {key: 'number', isReversed: false}})).toEqual([3, 120]);
  });
});

describe('where nothing matches', () => {
  it.each<[string, Partial<IndexState>, readonly (readonly [string, number])[]]>([
    ['the query', {query: 'submarine', chosen: {status: ['implemented']}}, [['query', 1]]],
    [
      'either of two',
      {query: 'boot', chosen: {folder: ['kitchen']}},
      [
        ['folder', 2],
        ['query', 1],
      ],
    ],
    [
      'one of three',
      {chosen: {author: ['Zoë'], status: ['implemented'], year: ['2020']}},
      [
        ['status', 1],
        ['year', 1],
      ],
    ],
    // Four designs and a guide.
    ['the only one, counting no pages that are no designs', {query: 'submarine'}, [['query', 4]]],
    ['no single one', {query: 'submarine', chosen: {year: ['2020'], status: ['implemented']}}, []],
  ])('blames %s', (_, state, blame) => {
    expect(view(state).results).toEqual([]);
    expect(view(state).blame.map(({name, count}) => [name, count])).toEqual(blame);
  });
});

describe('the groups', () => {
  it('are those of the server as long as nothing is chosen', () => {
    expect(narrowGroups(index, entries, {chosen: {}, sort: null})).toBe(index);
  });

  it('keep what the facets leave, in the asked order', () => {
    const chosen = {folder: ['hosts', 'kitchen']};
    const {groups, attention, pages} = narrowGroups(index, entries, {
      chosen,
      sort: {key: 'title', isReversed: false},
    });
    expect(groups.map(({designs}) => designs.map(({number}) => number))).toEqual([[120, 12], [3]]);
    expect([attention.length, pages.length]).toEqual([0, 1]);
  });
});

describe('a state', () => {
  const state: IndexState = {
    query: 'x',
    chosen: {status: ['implemented']},
    sort: {key: 'title', isReversed: false},
    view: 'table',
  };

  it.each([
    [
      'adds a value',
      toggle(state, 'status', 'provisional').chosen,
      {status: ['implemented', 'provisional']},
    ],
    ['takes a value away', toggle(state, 'status', 'implemented').chosen, {status: []}],
    ['takes a facet away', without(state, 'status').chosen, {status: []}],
    ['takes the query away', without(state, 'query').query, ''],
    ['keeps order and view when it is cleared', cleared(state), {...state, query: '', chosen: {}}],
    ['turns an order round', sortedBy(state, 'title').sort, {key: 'title', isReversed: true}],
    ['takes another order', sortedBy(state, 'number').sort, {key: 'number', isReversed: false}],
  ])('%s', (_, next, expected) => {
    expect(next).toEqual(expected);
  });
});

it('shows everything, unmarked, as long as nothing is asked for', () => {
  const {results, isNarrowed, designs} = view({query: '  '});
  expect([titles(results.map(({entry}) => entry)).length, isNarrowed, designs]).toEqual([
    5,
    false,
    4,
  ]);
  expect(results.every(({marks}) => marks === undefined)).toBe(true);
});
