import {describe, expect, it} from 'vitest';
import {splitFrontMatter} from '../../../../plugin/core/metadata/front-matter.ts';

describe('front matter', () => {
  it.each([
    ['at the top', '---\na: 1\n---\n# T', 'a: 1\n', 2],
    ['after a licence comment', '<!--\nlicence\n-->\n\n---\na: 1\n---\n# T', 'a: 1\n', 6],
    ['closed by dots', '---\na: 1\n...\n# T', 'a: 1\n', 2],
    ['with its language named', '---yaml\na: 1\n---\n# T', 'a: 1\n', 2],
    ['that is empty', '---\n---\n# T', '', 2],
  ])('is read %s', (_, text, yaml, line) => {
    expect(splitFrontMatter(text).yaml).toEqual({text: yaml, line});
  });

  it('leaves empty lines behind, so that line numbers stay true', () => {
    expect(splitFrontMatter('---\na: 1\n---\n# T').body).toBe('\n\n\n# T');
  });

  it('is cut and not read in any other language', () => {
    expect(splitFrontMatter('---js\nmodule.exports = {}\n---\n# T')).toEqual({body: '\n\n\n# T'});
  });

  it.each([
    ['it is never closed', '---\na: 1\n# T'],
    ['it holds prose between two rules', '---\nSome words.\n---\n# T'],
    ['text stands before it', 'x\n---\na: 1\n---\n'],
    ['the comment before it is never closed', '<!-- x\n---\na: 1\n---\n'],
  ])('is none where %s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({body: text});
  });
});
