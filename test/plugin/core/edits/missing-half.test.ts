import {describe, expect, it} from 'vitest';
import {toMissingHalf} from '../../../../plugin/core/edits/missing-half.ts';
import {parseFile} from '../../../../plugin/core/parse-file.ts';
import type {SourceFile} from '../../../../plugin/core/types.ts';

const halve = (file: Omit<SourceFile, 'path'>) =>
  toMissingHalf(parseFile({path: 'x/a.md', ...file}), {sourcePath: 'x/b.md', title: 'B'});

it.each<[string, string, string]>([
  ['front matter', '---\nstatus: draft\n---\n# A\n', '\nsuperseded-by: b.md'],
  ['TOML', '+++\nstatus = "draft"\n+++\n# A\n', '\nsuperseded-by = "b.md"'],
  ['a list', '# A\n\n- Status: draft\n', '\n- Superseded by: [B](b.md)'],
  ['a field that says none', '# A\n\n- Superseded by: none\n', '[B](b.md)'],
  ['a table', '# A\n\n| Status | draft |\n|---|---|\n', '\n| Superseded by | [B](b.md) |'],
])('a document says by what it is superseded in %s', (_, text, added) => {
  expect(halve({text})).toMatchObject({path: 'x/a.md', text: added});
});

it('a document says by what it is superseded in the metadata file beside it', () => {
  const sidecar = {path: 'x/kep.yaml', text: 'status: draft\n'};
  expect(halve({text: '# A\n', sidecar})).toEqual({
    path: 'x/kep.yaml',
    ...{line: 1, column: 14, endLine: 1, endColumn: 14},
    text: '\nsuperseded-by: b.md',
  });
});

describe('it is left to the author', () => {
  it.each<[string, string]>([
    ['where there is no metadata', '# A\n'],
    ['where there is only a section', '# A\n\n## Status\n\nDraft\n'],
    ['where another is named', '---\nsuperseded-by: c.md\n---\n# A\n'],
    ['where something is said of it', '# A\n\n- Superseded by: the new cache\n'],
    ['where front matter is not valid', '---\nstatus: draft\nauthors:\n  - @ada\n---\n# A\n'],
    ['where front matter would not be valid', '---\n{status: draft,\n title: A}\n---\n# A\n'],
    ['where the status goes on in the next line', '# A\n\n**Status:** accepted in\nv1.2\n'],
    ['where the status is in a section', '---\ntitle: A\n---\n# A\n\n## Status\n\nDraft\n'],
  ])('%s', (_, text) => {
    expect(halve({text})).toBeUndefined();
  });

  it('where the file could not be read as written', () => {
    const damage = {message: 'It holds NUL bytes', hint: 'Take them out.'};
    expect(halve({text: '---\nstatus: draft\n---\n# A\n', damage})).toBeUndefined();
  });
});
