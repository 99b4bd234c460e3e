import {describe, expect, it} from 'vitest';
import {
  matchPrefix,
  numberOfTitle,
  stripOwnNumber,
} from '../../../../plugin/core/names/title-prefix.ts';

describe('the start of a title', () => {
  it.each([
    ['LOAF3: Ovens', 'loaf', 3, 'Ovens'],
    ['LOAF 12 Ovens', 'loaf', 12, 'Ovens'],
    ['LOAF. 3: Ovens', 'loaf', 3, 'Ovens'],
    ['LOAF.3: Ovens', 'loaf', 3, 'Ovens'],
    ['LOAF #3: Ovens', 'loaf', 3, 'Ovens'],
    ['Note № 3: Ovens', 'note', 3, 'Ovens'],
    ['A baking-note 3:Ovens', 'a baking-note', 3, 'Ovens'],
    ['LOAF 3 -- Ovens', 'loaf', 3, 'Ovens'],
    ['LOAF 3.12: Ovens', 'loaf', 3, 'Ovens'],
    ['3. Ovens', '', 3, 'Ovens'],
    ['[3] Ovens', '', 3, 'Ovens'],
    ['LOAF 3 (draft) Ovens', 'loaf', 3, 'Ovens'],
    ['123456789 Ovens', '', 123456789, 'Ovens'],
  ])('%j is %j and %s before %j', (title, word, number, text) => {
    expect(matchPrefix(title)).toMatchObject({word, number, text});
  });

  it.each([
    ['2024-06-12: Ovens'],
    ['LOAF 2024-06: Ovens'],
    ['1234567890 Ovens'],
    ['3d ovens'],
    ['3.'],
    ['Ovens'],
    ['The third new oven 3: hot'],
    ['«3» Ovens'],
  ])('%j is no number', (title) => {
    expect(matchPrefix(title)).toBeUndefined();
  });

  it.each([
    ['LOAF 3 Ovens', false],
    ['LOAF 3: Ovens', true],
    ['LOAF 3. Ovens', true],
    ['(LOAF 3) Ovens', true],
  ])('of %j has a mark: %j', (title, isMarked) => {
    expect(matchPrefix(title)?.isMarked).toBe(isMarked);
  });
});

it.each([
  ['LOAVE 3 Ovens', 'Ovens'],
  ['BAKERY 3 Ovens', undefined],
  ['BAKERY 3: Ovens', 'Ovens'],
  ['Phase 3: Ovens', undefined],
  ['iOS 3: Ovens', undefined],
  ['OSi 3: Ovens', undefined],
  ['OS 4: Ovens', undefined],
  ['3 ovens', undefined],
  ['03 Ovens', 'Ovens'],
  ['3: Ovens', 'Ovens'],
  ['Loaf 3 Ovens', 'Ovens'],
  ['Ovens', undefined],
])('document 3, %j, is %j without its number', (title, text) => {
  expect(stripOwnNumber(title, 3, new Set(['loaf']))).toBe(text);
});

it.each([
  ['12. Ovens', 12],
  ['Loaf 3: Ovens', 3],
  ['LOAF 3: Ovens', 3],
  ['Loaf 3 ovens', undefined],
  ['Phase 3: Ovens', undefined],
  ['[3] Ovens', undefined],
  ['Ovens', undefined],
])('where documents begin with `Loaf`, %j has the number %s', (title, number) => {
  expect(numberOfTitle(title, new Set(['loaf', '']))).toBe(number);
});
