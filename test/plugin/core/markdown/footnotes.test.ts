import {expect, it} from 'vitest';
import {parseMarkdown} from '../../../../plugin/core/markdown/markdown.ts';

it.each([
  ['an address', '[^1]: https://example.org/a', ['[^1]: https://example.org/a']],
  ['a sentence', '[^1]: Said by nobody.', ['[^1]: Said by nobody.']],
  ['two without a blank line', '[^1]: a.md\n[^note]: b.md', ['[^1]: a.md', '[^note]: b.md']],
  ['one of two lines', '[^1]: It goes\n    on here.', ['[^1]: It goes\n    on here.']],
  ['one before a list', '[^1]: a.md\n- one', ['[^1]: a.md', 'one']],
  ['one in a list', '- one\n\n  [^1]: a.md', ['one', '[^1]: a.md']],
  ['a definition of a link', '[1]: a.md', []],
  ['code', '    [^1]: a.md', ['[^1]: a.md\n']],
])('a footnote is text of its section: %s', (_, text, blocks) => {
  const {sections, references} = parseMarkdown(`# A\n\n## References\n\n${text}\n\n## Next\n\nb\n`);
  expect(sections.map(({title}) => title)).toEqual(['A', 'References', 'Next']);
  expect(sections[1]?.blocks.map((block) => block.text)).toEqual(blocks);
  expect(Object.keys(references)).toEqual(text === '[1]: a.md' ? ['1'] : []);
});

it('a heading right behind a footnote is a heading', () => {
  const {sections} = parseMarkdown('## A\n\n[^1]: a.md\n## B\n');
  expect(sections.map(({title}) => title)).toEqual(['A', 'B']);
});
