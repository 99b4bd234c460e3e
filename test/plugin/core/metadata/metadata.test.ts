import {describe, expect, it} from 'vitest';
import {only, parse, readFolder} from '../read.ts';

const fieldsOf = (text: string) =>
  parse(text).fields.map(({key, values, source, line}) => [key, values.join(' + '), source, line]);

describe('metadata', () => {
  it.each([
    ['front matter', '---\nstatus: draft\n---\n# T', 'draft', 'front-matter', 2],
    [
      'front matter after a comment',
      '<!-- x -->\n---\nstatus: draft\n---\n# T',
      'draft',
      'front-matter',
      3,
    ],
    [
      'a fence at the top',
      '```yaml\ntitle: x\nstatus: draft\n```\n# T',
      'draft',
      'front-matter',
      3,
    ],
    ['a fence under the title', '# T\n\n```yaml\nstatus: draft\n```', 'draft', 'front-matter', 4],
    ['a bullet', '# T\n\n* **Status**: draft', 'draft', 'list', 3],
    ['a bullet in lower case', '# T\n\n- status: draft', 'draft', 'list', 3],
    ['a line', '# T\n\nStatus: draft\\\nDate: x', 'draft', 'list', 3],
    ['a table', '# T\n\n| Field | Value |\n|---|---|\n| Status | draft |', 'draft', 'table', 5],
    [
      'a table with names at the top',
      '# T\n\n| Status | Date |\n|---|---|\n| draft | x |',
      'draft',
      'table',
      5,
    ],
    ['a section', '# T\n\n## Status\n\ndraft', 'draft', 'section', 5],
    ['a numbered section', '# T\n\n## 1. Status:\n\ndraft', 'draft', 'section', 5],
    ['a list in a section for it', '# T\n\n## Metadata\n\n- Status: draft', 'draft', 'list', 5],
  ])('is read from %s', (_, text, value, source, line) => {
    expect(fieldsOf(text)).toContainEqual(['status', value, source, line]);
  });

  it('is read from a sidecar, with lines of that file', () => {
    const {designs} = readFolder({
      '1-sidecar/README.md': '# T',
      '1-sidecar/kep.yaml': 'title: x\nstatus: draft\n',
    });
    expect(only(designs).status).toMatchObject({id: 'draft', source: 'sidecar', line: 2});
  });

  it('is read from a sidecar with Windows line ends', () => {
    const {designs} = readFolder({
      '1-sidecar/README.md': '# T',
      '1-sidecar/kep.yaml': 'title: x\r\nstatus: draft\r\n',
    });
    expect(only(designs).status.id).toBe('draft');
  });

  it('lists the most explicit place first', () => {
    const text = '---\nstatus: a\n---\n# T\n\n* Status: b\n\n## Status\n\nc';
    expect(parse(text).fields.map(({values}) => values[0])).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['a manifest', '# T\n\n```yaml\napiVersion: v1\nkind: Pod\nstatus: Running\n```'],
    ['a fence further down', '# T\n\n## Design\n\n```yaml\nstatus: Running\n```'],
    ['a section further down', '# T\n\n## API\n\n### Status\n\nrunning'],
    ['a list of documents', '# T\n\n| Title | Status |\n|---|---|\n| a | draft |\n| b | done |'],
    ['prose', '# T\n\nThe status: it is running.'],
  ])('is not read from %s', (_, text) => {
    expect(fieldsOf(text).filter(([key]) => key === 'status')).toEqual([]);
  });
});

describe('bullets under the title', () => {
  it('take the items below them', () => {
    expect(fieldsOf('# T\n\n* Authors:\n  * Ada\n  * Grace')).toEqual([
      ['authors', 'Ada + Grace', 'list', 3],
    ]);
  });

  it('do not take the items below a bullet that is no field', () => {
    const text = '# T\n\n* Author: Ada\n* Contributors:\n  * Grace\n* Status: draft';
    expect(fieldsOf(text)).toEqual([
      ['authors', 'Ada', 'list', 3],
      ['status', 'draft', 'list', 6],
    ]);
  });

  it('go on where they are wrapped', () => {
    expect(fieldsOf('# T\n\n* Authors: Ada,\n  Grace')).toEqual([
      ['authors', 'Ada, + Grace', 'list', 3],
    ]);
  });
});

it('reads relations that a status names', () => {
  const text = '# T\n\n## Status\n\nAccepted\n\nSupersedes [2](2.md)\n\nSuperseded by 7';
  expect(fieldsOf(text).slice(1)).toEqual([
    ['replaces', '[2](2.md)', 'section', 5],
    ['superseded-by', '7', 'section', 5],
  ]);
});
