import {expect, it} from 'vitest';
import {textBelow} from '../../../../plugin/core/markdown/text-below.ts';

it.each([
  ['# A\n\nb\n\nc', 'b\n\nc'],
  ['A\n===\nb', 'b'],
  ['A\n  --- \t\n\nb\n', 'b'],
  ['A\n-\nb', 'b'],
  ['# A\n- b', '- b'],
  ['# A\n=b', '=b'],
  ['# A\n    ---\nb', '---\nb'],
  ['# A', ''],
])('the text below the heading of %j is %j', (text, below) => {
  expect(textBelow(text.split('\n'), 1, 9)).toBe(below);
});

it('ends where the section does', () => {
  expect(textBelow(['# A', 'b', 'c', '# D'], 1, 3)).toBe('b\nc');
});
