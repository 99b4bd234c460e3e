import {expect, it} from 'vitest';
import {findOpenBracket} from '../../../../../plugin/core/metadata/yaml/open-bracket.ts';

it.each([
  ['a: [x, y', ']'],
  ['a: {x: y', '}'],
  ['  key-1:   [x', ']'],
  ['a:[x', ']'],
  ['a: [', ']'],
  ['a: [[x], y', ']'],
  ['a: [{x: 1}, y', ']'],
  ['a: {x: [y]', '}'],
  ['a: ["x]", y', ']'],
  ['a: [ "x]"', ']'],
  ["a: ['x]'", ']'],
  [`a: ["it's", y`, ']'],
  ["a: {'x': [y], z", '}'],
  ['a: [x #y]', ']'],
  ["a: [it's, y", ']'],
  ['a: {x: "y}"', '}'],
])('%j lacks %s', (row, bracket) => {
  expect(findOpenBracket(row)).toBe(bracket);
});

it.each([
  'a: x',
  'a: x [y',
  'a: [x]',
  'a: {x: y}',
  'a: [[x',
  'a: [x#y]',
  'a: [x# y]',
  "a: [it's]",
  'a: ["x, y]',
  "a: {x: 'y",
  '- [x',
  'see a: [x',
  'a b: [x',
  '?: [x',
])('%j lacks none, or not only one', (row) => {
  expect(findOpenBracket(row)).toBeUndefined();
});
