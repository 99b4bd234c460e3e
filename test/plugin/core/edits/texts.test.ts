import {expect, it} from 'vitest';
import {toTexts, withTexts} from '../../../../plugin/core/edits/texts.ts';

const bare = {path: 'a.md', text: 'A'};
const file = {...bare, sidecar: {path: 'kep.yaml', text: 'K'}};

it('texts are those of documents and of the metadata beside them', () => {
  expect([...toTexts([file, {path: 'b.md', text: 'B'}])]).toEqual([
    ['a.md', 'A'],
    ['kep.yaml', 'K'],
    ['b.md', 'B'],
  ]);
});

it('a document without a changed text is the same one', () => {
  expect(withTexts(file, new Map([['b.md', 'x']]))).toBe(file);
  expect(withTexts(bare, new Map())).toBe(bare);
});

it.each([
  [{'a.md': 'x'}, 'x', 'K'],
  [{'kep.yaml': 'y'}, 'A', 'y'],
  [{'a.md': '', 'kep.yaml': ''}, '', ''],
])('with %j the texts are %j and %j', (texts, text, yaml) => {
  const changed = withTexts(file, new Map(Object.entries(texts)));
  expect(changed).toEqual({path: 'a.md', text, sidecar: {path: 'kep.yaml', text: yaml}});
});
