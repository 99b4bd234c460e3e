import {describe, expect, it} from 'vitest';
import {splitFrontMatter} from '../../../../plugin/core/metadata/front-matter.ts';

describe('front matter', () => {
  it.each([
    ['at the top', '---\na: 1\n---\n# T', 'a: 1\n', 2],
    ['after a licence comment', '<!--\nlicence\n-->\n\n---\na: 1\n---\n# T', 'a: 1\n', 6],
    ['closed by dots', '---\na: 1\n...\n# T', 'a: 1\n', 2],
    ['with its language in short', '---yml\na: 1\n---\n# T', 'a: 1\n', 2],
    ['before a comment', '---\na: 1\n---\n<!-- x -->\n# T', 'a: 1\n', 2],
    ['with its language named', '---yaml\na: 1\n---\n# T', 'a: 1\n', 2],
    ['that is empty', '---\n---\n# T', '', 2],
    ['that is blank', '---\n \t\n---\n# T', ' \t\n', 2],
    ['with blanks behind its marks', '--- \na: 1\n--- \t\n# T', 'a: 1\n', 2],
    [
      'with marks in its values',
      '---\na: b ---\n----\n--- x\n---\n# T',
      'a: b ---\n----\n--- x\n',
      2,
    ],
    ['with an indented field', '---\n- x\n  a: 1\n---\n# T', '- x\n  a: 1\n', 2],
    ['with a name in quotes', '---\n- x\n"a" : 1\n---\n# T', '- x\n"a" : 1\n', 2],
    ['with a name and no value', '---\n# x\nauthors:\n---\n# T', '# x\nauthors:\n', 2],
    ['after two comments', '<!-- a --> <!-- b -->\n---\na: 1\n---\n# T', 'a: 1\n', 3],
    [
      'with one field, whose name is two words',
      '---\nLast updated: 1\n---\n# T',
      'Last updated: 1\n',
      2,
    ],
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
    ['it is never closed and no field we know', '---\na: 1\n# T'],
    ['a rule stands before a sentence with a colon', '---\nNote: this is old.\n\n# T'],
    ['TOML is never closed', '+++\nstatus = "draft"\n# T'],
    ['a field has an equals sign', '---\nstatus = draft\n# T'],
    ['it is never closed and holds a sentence with a field', '---\nThis (status: x)\n\n# T'],
    ['prose between two rules has a colon', '---\nSome words: few.\n---\n# T'],
    ['prose has a sign before a colon', '---\n(see a): few\n---\n# T'],
    ['prose has a time', '---\nAt 10:30.\n---\n# T'],
    ['a rule has words behind it', '--- x\na: 1\n---\n# T'],
    ['it holds prose between two rules', '---\nSome words.\n---\n# T'],
    ['text stands before it', 'x\n---\na: 1\n---\n'],
    ['a comment below empty lines is never closed', '\n\n\n<!-- x\n---\na: 1\n---\n'],
    ['the comment before it is never closed', '<!-- x\n---\na: 1\n---\n'],
  ])('is none where %s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({body: text});
  });

  it.each([
    ['an empty line', '---\nstatus: draft\n\n# T', 'status: draft\n', 3, '\n\n\n# T'],
    ['the title', '---\nstatus: draft\n# T\n', 'status: draft\n', 3, '\n\n# T\n'],
    [
      'a comment, where the title is a field',
      '---\ntitle: T\nauthors:\n  - Ada\n# seen by all\n\n## A\n',
      'title: T\nauthors:\n  - Ada\n# seen by all\n',
      6,
      '\n\n\n\n\n\n## A\n',
    ],
    [
      'a line with a field in it',
      '---\nstatus: draft\nSo (note: x)\n',
      'status: draft\n',
      3,
      '\n\nSo (note: x)\n',
    ],
    ['text behind a list', '---\nauthors:\n - Ada\nText', 'authors:\n - Ada\n', 4, '\n\n\nText'],
    [
      'text behind a list that is not indented',
      '---\nauthors:\n- Ada\nText',
      'authors:\n- Ada\n',
      4,
      '\n\n\nText',
    ],
    ['the end', '---\nstatus: draft', 'status: draft\n', 3, '\n'],
  ])('that is never closed ends before %s', (_, text, yaml, openUntil, body) => {
    expect(splitFrontMatter(text)).toEqual({yaml: {text: yaml, line: 2, openUntil}, body});
  });

  it.each([
    ['status: x\nsubtitle: T\n', '# T\n'],
    ['status: x\n', '# T\n'],
    ['status: x\ntitle : T\n# T\n', ''],
    ['status: x\n"title": T\n# T\n', ''],
    ["status: x\n'Title': T\n# T\n", ''],
  ])('that is never closed, %j, ends before a heading unless it has a title', (fields, rest) => {
    expect(splitFrontMatter(`---\n${fields}${rest}`).yaml?.text).toBe(fields);
  });

  it.each([
    ['# T +++\n++++\n+++ x\n', '+++ \t\n'],
    ['', '+++\n'],
  ])('of TOML, %j, is closed by plus signs alone', (text, close) => {
    expect(splitFrontMatter(`+++\n${text}${close}`).yaml?.text).toBe(text);
  });

  it('is read as TOML between plus signs', () => {
    expect(splitFrontMatter('+++\ntitle = "T"\n+++\n# T')).toEqual({
      yaml: {text: 'title = "T"\n', line: 2, isToml: true},
      body: '\n\n\n# T',
    });
  });
});
