import {expect, it} from 'vitest';
import {findHeadingText} from '../../../../plugin/core/edits/heading-text.ts';

it.each<[string, number, string]>([
  ['# A', 3, 'A'],
  ['  ##   A ##  ', 8, 'A'],
  ['# A #1', 3, 'A #1'],
  ['A\n=', 1, 'A'],
  ['  A #  \n---', 3, 'A #'],
  ['#A\n===  ', 1, '#A'],
])('the text of %j begins at %i: %j', (text, column, title) => {
  expect(findHeadingText(text.split('\n'), 1)).toEqual({column, text: title});
});
