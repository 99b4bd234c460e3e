import fc from 'fast-check';
import {expect, it} from 'vitest';
import {toPlainText} from '../../../plugin/core/markdown/inline.ts';
import {parseMarkdown} from '../../../plugin/core/markdown/markdown.ts';
import {escapeMarkdown} from '../../../plugin/notes/escape-markdown.ts';

it.each([
  ['1.6', '1.6'],
  ['v1.6.0-rc.1', 'v1.6.0-rc.1'],
  ['1. First', '1\\. First'],
  ['snake_case and C#', 'snake_case and C#'],
  ['_private', '\\_private'],
  ['2 * 3', '2 * 3'],
  ['*bold*', '\\*bold\\*'],
  ['What & why!', 'What & why!'],
  ['&lt; is <b>', '\\&lt; is \\<b>'],
  ['a < b', 'a < b'],
  ['[x](y)', '\\[x\\](y)'],
  ['- a\nb', '\\- a b'],
  ['# a', '\\# a'],
  ['Run `x`', 'Run \\`x\\`'],
  ['Replace a #', 'Replace a \\#'],
  ['C:\\dir', 'C:\\dir'],
])('%j is written as %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});

it('every text reads as it is, as a line and as a heading', () => {
  const letters = fc.constantFrom(...'ab1 .)_*`[]()<>&;!#-+=|~\\/é');
  fc.assert(
    fc.property(fc.string({unit: letters, maxLength: 12}), (raw) => {
      const text = raw.replace(/\s+/g, ' ').trim();
      fc.pre(text !== '' && !/https?:|www\.|@/.test(text));
      const heading = parseMarkdown(`## ${escapeMarkdown(text)}\n\nText.\n`).sections[0];
      expect(heading?.title).toBe(text);
      const line = parseMarkdown(`# T\n\n${escapeMarkdown(text)}\n`).sections;
      expect(line.length).toBe(1);
      expect(toPlainText(line[0]?.blocks[0]?.text ?? '')).toBe(text);
    }),
  );
});
