import {describe, expect, it} from 'vitest';
import {
  isPartStanding,
  isStanding,
  joinStanding,
  toStandingText,
  withoutParagraphs,
} from '../../../../plugin/core/template/standing-text.ts';
import {only, parse} from '../read.ts';

const toStanding = (text: string) => toStandingText(parse(text, '_template.md'));
const standing = toStanding(
  [
    'Copy this file.',
    'Say which of the ovens are to be warm, and for how long they are.',
    'Otherwise write: None of the ovens are to be warm or cold at all.',
    'One two three of all of it is as long as that.',
    'Do not remove this line of text.',
  ].join('\n\n'),
);
const block = (text: string) => only(parse(`${text}\n`).lead);

describe('a block of a document', () => {
  it.each([
    ['Copy this file.', true, true],
    ['> *Copy* this\n> file', true, true],
    ['[Copy](x.md) this file', true, true],
    ['"Copy" this file', true, true],
    ['Copy this file for', false, false],
    ['Say which of the ovens are to be warm, and for how long they are.', true, true],
    ['Say which of the ovens are to be warm, and for how', false, true],
    ['which of the ovens are to be warm, and for how', false, true],
    ['... of the ovens are to be warm, and for how long', false, true],
    ['of the ovens are to be warm, and for', false, false],
    ['ovens are to be warm, and for how long', false, false],
    ['Other words of the ovens are to be warm', false, false],
    ['None of the ovens are to be warm or cold at all.', false, false],
    ['One two three of all of it is as', false, false],
    ['Do not remove this line of text.', false, false],
  ])('%j is one of the template: %s, or a part of one: %s', (text, isWhole, isPart) => {
    expect([isStanding(block(text), standing), isPartStanding(block(text), standing)]).toEqual([
      isWhole,
      isPart,
    ]);
  });
});

it('several templates have their texts and offers together', () => {
  const both = joinStanding([standing, toStanding('Bake it well.\n\nSay: Not at all of it.')]);
  expect([...both.paragraphs].slice(-2)).toEqual(['bake it well', 'say not at all of it']);
  expect([...both.offers]).toEqual([
    'none of the ovens are to be warm or cold at all',
    'not at all of it',
  ]);
  expect(isStanding(block('Copy this file.'), both)).toBe(true);
});

it('a text may do without some paragraphs', () => {
  const less = withoutParagraphs(standing, new Set(['copy this file']));
  expect(less.paragraphs.size).toBe(standing.paragraphs.size - 1);
  expect(isStanding(block('Copy this file.'), less)).toBe(false);
  expect(less.offers).toEqual(standing.offers);
});
