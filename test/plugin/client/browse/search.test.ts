import {describe, expect, it} from 'vitest';
import {collectEntries} from '../../../../plugin/client/browse/entries.ts';
import {fold} from '../../../../plugin/client/browse/fold.ts';
import {cutExcerpt, splitAtMatches} from '../../../../plugin/client/browse/marks.ts';
import {createSearch} from '../../../../plugin/client/browse/search.ts';
import {entries, index, item, titles} from './entries.ts';

const search = createSearch(entries);

const ovens = 'Crème brûlée ovens';
const boot = 'Boot from an image';
const summaries = 'Summaries as generated modules';

describe('a query', () => {
  it.each([
    ['a title', 'boot', [boot, summaries]],
    ['upper case', 'OVENS', [ovens]],
    ['a word without its accents', 'creme brulee', [ovens]],
    ['accents that the text lacks', 'bôot', [boot, summaries]],
    ['words in any order', 'image boot', [boot, summaries]],
    ['words of several places', 'ada brulee', [ovens]],
    ['an author', 'zoe', [ovens, summaries]],
    ['a wrong letter', 'oxens ', [ovens]],
    ['swapped letters', 'generatde', [summaries]],
    ['a missing letter', 'sumaries', [summaries]],
    ['one letter too many', 'moddules', [summaries]],
    ['the beginning of a word, with an error', 'sumar', [summaries]],
    ['two words with errors', 'sumari moduls', [summaries]],
    ['signs of a regular expression', '.*(', []],
    ['only signs', '??', []],
    ['what is nowhere', 'submarine', []],
    ['one word that is nowhere', 'boot submarine', []],
  ])('finds %s: %j', (_, query, expected) => {
    expect(titles(search(query).map(({entry}) => entry))).toEqual(expected);
  });

  it.each(['12', '#12', 'KEP-12', 'kep 12', '0012'])('has the exact number first: %j', (query) => {
    expect(search(query)[0]?.entry.design.number).toBe(12);
  });

  it('finds what begins with a number, and texts that hold it, after the number itself', () => {
    const found = search('12').map(({entry}) => entry.design.number);
    expect(found).toEqual([12, 120, 3]);
  });

  it.each([
    ['a title before a summary', ['Cat', 'Dog'], 'cat', ['', 'about a cat'], 0],
    ['a whole word before its beginning', ['Catalogue', 'Cat box'], 'cat', ['', ''], 1],
    ['a beginning before the inside', ['Concatenate', 'Catalogue'], 'cat', ['', ''], 1],
    ['the exact word before one with an error', ['Clusters', 'Cloisters'], 'clusters', ['', ''], 0],
    ['a similar word before one that begins like it', ['Bootable', 'Boot'], 'booot', ['', ''], 1],
    ['the title itself before a longer one', ['A cat a day', 'A cat'], 'a cat', ['', ''], 1],
  ] as const)('ranks %s', (_, names, query, texts, best) => {
    const designs = names.map((title, at) => item({title, summary: texts[at] ?? ''}));
    const found = createSearch(
      collectEntries({groups: [], attention: [], asOf: null, pages: designs}),
    )(query);
    expect(found[0]?.entry.design.title).toBe(names[best]);
  });

  it('finds text of other scripts', () => {
    const pages = [item({title: '设计文档索引'}), item({title: 'Проекты'}), item({title: 'محرك'})];
    const others = collectEntries({groups: [], attention: [], asOf: null, pages});
    for (const query of ['文档', 'проект', 'محر']) {
      expect(createSearch(others)(query)).toHaveLength(1);
    }
  });

  it('marks each match where it stands', () => {
    const [match] = search('creme ada');
    expect(marked(ovens, match?.marks.title)).toEqual(['Crème']);
    expect(marked('Zoë, @ada', match?.marks.authors)).toEqual(['ada']);
    const [withError] = search('sumaries');
    expect(marked(summaries, withError?.marks.title)).toEqual(['Summaries']);
  });

  it('marks letters with accents, however the document wrote them', () => {
    const pages = [item({title: 'Cre\u0300me fraiche'})];
    const [match] = createSearch(collectEntries({groups: [], attention: [], asOf: null, pages}))(
      'fraiche',
    );
    expect(marked('Cre\u0300me fraiche', match?.marks.title)).toEqual(['fraiche']);
  });
});

function marked(text: string, ranges: readonly number[] = []): readonly string[] {
  return splitAtMatches(text, ranges)
    .filter(({isMatch}) => isMatch)
    .map((part) => part.text);
}

it.each([
  ['Ærø, STRAẞE ŁÓDŹ', 'aro, strase lodz'],
  ['İstanbul', 'istanbul'],
  ['設計 한국', '設計 한국'],
  ['Ещё', 'еще'],
])('compares %j as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text)).toHaveLength(text.normalize('NFC').length);
});

it.each([
  ['abc', [], ['abc']],
  ['abc', [0, 3], ['[abc]']],
  ['abcdef', [4, 5, 1, 2], ['a', '[b]', 'cd', '[e]', 'f']],
  ['abcdef', [1, 4, 2, 5], ['a', '[bcde]', 'f']],
])('cuts %j at %j', (text, ranges, parts) => {
  expect(
    splitAtMatches(text, ranges).map((part) => (part.isMatch ? `[${part.text}]` : part.text)),
  ).toEqual(parts);
});

it('keeps the order of the index where matches are equal', () => {
  const found = search('a').map(({entry}) => entry.place);
  expect(new Set(found).size).toBe(found.length);
  expect(index.groups[0]?.designs[0]?.title).toBe(ovens);
});

it.each([
  ['short texts whole', 'a cat', [2, 5], 'a cat', 'cat'],
  [
    'a text from its beginning, if the match stands there',
    `cat ${'x '.repeat(99)}`,
    [0, 3],
    `cat ${'x '.repeat(99)}`,
    'cat',
  ],
  [
    'a text from before a match that stands far behind',
    `${'word '.repeat(40)}cat`,
    [200, 203],
    `…${'word '.repeat(9)}cat`,
    'cat',
  ],
])('shows %s', (_, text, ranges, shown, match) => {
  const excerpt = cutExcerpt(text, ranges);
  expect(excerpt.text).toBe(shown);
  expect(marked(excerpt.text, excerpt.ranges)).toEqual([match]);
});
