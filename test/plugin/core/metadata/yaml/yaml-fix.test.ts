import {describe, expect, it} from 'vitest';
import {findBreak} from '../../../../../plugin/core/metadata/yaml/yaml-break.ts';
import {fixYaml} from '../../../../../plugin/core/metadata/yaml/yaml-fix.ts';

const fix = (text: string) => {
  const rows = text.split('\n');
  for (const edit of fixYaml({text, line: 3})) {
    const row = rows[edit.line - 3] ?? '';
    rows[edit.line - 3] = row.slice(0, edit.column - 1) + edit.text + row.slice(edit.endColumn - 1);
  }
  return rows.join('\n');
};

describe('broken YAML', () => {
  it.each([
    ['a: @x', 'a: "@x"'],
    ['a:   @x', 'a:   "@x"'],
    ['my-key: @x', 'my-key: "@x"'],
    ['a: x: "y"', 'a: "x: \\"y\\""'],
    ['a:\n  - @x\n  -   @y', 'a:\n  - "@x"\n  -   "@y"'],
    ['a: @x # seen', 'a: "@x" # seen'],
    ['a: @x   # seen by all', 'a: "@x"   # seen by all'],
    ['a: @x #', 'a: "@x" #'],
    ['a: @x  ', 'a: "@x"  '],
    ['a: @x y', 'a: "@x y"'],
    ['a: @x#y', 'a: "@x#y"'],
    ['a: "x', 'a: "x"'],
    ["a: 'x", "a: 'x'"],
    ["a: 'it''s", "a: 'it''s'"],
    ['a: "x\n\n \n', 'a: "x"\n\n \n'],
    ['a: "@x”', 'a: "@x"'],
    ['a: "”', 'a: ""'],
    ['a: "say “x”', 'a: "say “x”"'],
    ['a: "it’s x', 'a: "it’s x"'],
    ['see-also:[]\na: 1', 'see-also: []\na: 1'],
    ['b:\n  c-d:x\n  e: 1', 'b:\n  c-d: x\n  e: 1'],
    ['a: @x\nb: 1\nc: @y', 'a: "@x"\nb: 1\nc: "@y"'],
  ])('%j becomes %j', (text, fixed) => {
    expect(fix(text)).toBe(fixed);
  });

  it.each([
    ['text after quotes', 'a: "x" y'],
    ['a backslash', 'a: "x\\ny'],
    ['a block', 'a: |x'],
    ['a folded block', 'a: >x y'],
    ['two errors in one line', 'b: 1\na:@x\nc: 1'],
    ['a key of two words', 'my key:[]\na: 1'],
    ['a link', 'https://example.org: x: y'],
    ['a sentence', 'A sentence: with: colons'],
    ['a bracket', '  ]'],
    ['no error', 'a: 1'],
  ])('stays as it is where it is %s', (_, text) => {
    expect(fix(text)).toBe(text);
  });

  it('has its edits in its own file, and fifty of them at most', () => {
    const text = Array.from({length: 51}, (_, at) => `k${at}: @x`).join('\n');
    const edits = fixYaml({text, line: 3, path: 'kep.yaml'});
    expect(edits).toHaveLength(50);
    expect(edits[1]).toEqual({
      path: 'kep.yaml',
      line: 4,
      column: 5,
      endLine: 4,
      endColumn: 7,
      text: '"@x"',
    });
    expect(fixYaml({text, line: 3})[0]).not.toHaveProperty('path');
  });
});

describe('where YAML breaks', () => {
  const block = {line: 3, source: 'front-matter'} as const;

  it.each([
    ['a: 1\n  - @x', 2, 'Metadata is not valid YAML at `- @x`', 4, 5],
    ['a: "x\n \n', 3, 'Metadata is not valid YAML at `a: "x`', 3, undefined],
    ['\n', 1, 'Metadata is not valid YAML at ``', 3, 5],
    [`a: @${'x'.repeat(60)}`, 1, `Metadata is not valid YAML at \`a: @${'x'.repeat(56)}\``, 3, 5],
  ])('%j, line %i: %s', (text, line, message, shown, column) => {
    const defect = findBreak({...block, text}, {line, col: 5});
    expect(defect).toMatchObject({message, line: shown});
    expect(defect.column).toBe(column);
  });

  it('has no column in another file', () => {
    const defect = findBreak({...block, text: 'a: @x', file: 'kep.yaml'}, {line: 1, col: 4});
    expect(defect).not.toHaveProperty('column');
  });

  it.each([
    ['the next field', 'a: 1\nb: [x, y\nc: 1', 3],
    ['a field below a comment', '# x\nb: [x, y\nc: 1', 3],
    ['a field in quotes', 'a: 1\nb: [x, y\n"c": 1', 3],
    ['a field of several words', "a: 1\nb: [x, y\n'c d-e': 1", 3],
    ['a field without a value', 'a: 1\nb: [x, y\n \nc:', 4],
    ['the end', 'a: 1\nb: [x, y', 2],
  ])('a bracket is open before %s', (_, text, line) => {
    expect(findBreak({...block, text}, {line, col: 1})).toStrictEqual({
      rule: 'invalid-metadata',
      message: 'Metadata has a bracket that is never closed in `b: [x, y`',
      hint: 'Write `]` at its end.',
      line: 4,
      edits: [{line: 4, column: 9, endLine: 4, endColumn: 9, text: ']'}],
    });
  });

  it.each([
    ['a value', 'a: [x\ny'],
    ['a deeper list', 'a: [x\n["c": 1'],
    ['a time', 'a: [x\n10:30'],
  ])('no bracket is open before %s', (_, text) => {
    expect(findBreak({...block, text}, {line: 2, col: 1}).message).toContain('not valid YAML');
  });

  it('an open bracket has its edit behind its text, in its own file, and none in a fence', () => {
    const text = `  key: [${'x'.repeat(60)}   `;
    const sidecar = {...block, text, file: 'kep.yaml', path: '1-a/kep.yaml'};
    const defect = findBreak(sidecar, {line: 1, col: 1});
    expect(defect.message).toBe(
      `Metadata in \`kep.yaml\`, line 3, has a bracket that is never closed in \`key: [${'x'.repeat(54)}\``,
    );
    expect(defect.edits).toMatchObject([{path: '1-a/kep.yaml', column: 69}]);
    expect(findBreak({...block, text, isFenced: true}, {line: 1, col: 1})).not.toHaveProperty(
      'edits',
    );
  });

  it('has no edits in a text of more than 20,000 characters', () => {
    const text = `a: @x\n#${'x'.repeat(19_993)}`;
    expect(findBreak({...block, text}, {line: 1, col: 1}).edits).toHaveLength(1);
    expect(findBreak({...block, text: `${text}x`}, {line: 1, col: 1})).not.toHaveProperty('edits');
  });
});
