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

describe('the head of a document', () => {
  const status = (text: string) =>
    parse(text).fields.flatMap(({key, values}) => (key === 'status' ? values : []));

  it.each([
    ['a title of level two', '## Ovens\n\n- Status: draft\n\n### Why\n\nx'],
    ['text before the title', '- Status: draft\n\n# Ovens\n\nx'],
    ['a title to fill in', '# Template\n\nx\n\n## <title>\n\n- Status: draft'],
    ['that of a named template', '# RFC template\n\nx\n\n## <title>\n\n- Status: draft'],
    ['a section of information', '# T\n\n## Document Information\n\n- Status: draft'],
    ['a section of its own for it', '# T\n\n## Info\n\n- Status: draft'],
  ])('is read with %s', (_, text) => {
    expect(status(text)).toEqual(['draft']);
  });

  it.each([
    ['a usual section before any title', '## Motivation\n\n- Status: hot\n'],
    ['a title of level three', '### Ovens\n\n- Status: hot\n'],
    ['a section of level two before the title', '## Ovens\n\n- Status: hot\n\n# T\n'],
    ['an example below a heading', '## Ovens\n\n```yaml\nstatus: hot\n```\n\n## Kilns\n'],
    ['a usual section of a template', '# Template\n\n## Motivation\n\n- Status: hot'],
    ['a subsection of a template', '# Template\n\n### Ovens\n\n- Status: hot'],
    ['a design of templates', '# Template ovens\n\n## Ovens\n\n- Status: hot'],
    ['a design of an oven template', '# The oven template\n\n## Ovens\n\n- Status: hot'],
    ['a section about information', '# T\n\n## Information flow\n\n- Status: hot'],
    ['a section about more information', '# T\n\n## More information\n\n- Status: hot'],
  ])('is not %s', (_, text) => {
    expect(status(text)).toEqual([]);
  });

  it.each([
    ['YAML', 'title: x'],
    ['yml', 'status : draft'],
    ['yaml', '# notes\nauthor: Ada'],
    ['yaml', 'kep-number: 1\nspec:\n  kind: Pod'],
  ])('may be a fence of %s: %j', (language, yaml) => {
    expect(parse(`# T\n\n\`\`\`${language}\n${yaml}\n\`\`\``).fields).not.toEqual([]);
  });

  it.each([
    ['json', 'title: x'],
    ['no-yaml', 'title: x'],
    ['yamllint', 'title: x'],
    ['yaml', 'nested:\n  title: x'],
    ['yaml', 'titles: x'],
    ['yaml', 'status: x\nkind : Pod'],
    ['yaml', 'status: x\napiVersion: v1'],
  ])('is no fence of %s: %j', (language, yaml) => {
    expect(parse(`# T\n\n\`\`\`${language}\n${yaml}\n\`\`\``).fields).toEqual([]);
  });

  it.each([
    ['200 characters of text', 'x'.repeat(200), 1],
    ['201 characters of text', 'x'.repeat(201), 0],
    ['a long comment', `<!-- ${'x'.repeat(300)} -->`, 1],
  ])('has its fence behind %s: %i field', (_, text, count) => {
    expect(parse(`# T\n\n${text}\n\n\`\`\`yaml\ntitle: x\n\`\`\``).fields).toHaveLength(count);
  });

  it('has an edit for front matter that breaks, but none for a fence, which may be indented', () => {
    const edits = (text: string) => parse(text).defects.map((defect) => defect.edits?.length);
    expect(edits('---\ntitle: @x\n---\n')).toEqual([1]);
    expect(edits('```yaml\ntitle: @x\n```\n')).toEqual([undefined]);
  });
});

it('says how to close front matter that is open', () => {
  expect(parse('---\nstatus: draft\n\n# T').defects).toMatchObject([
    {
      message: 'Front matter is never closed, so most programs read it as text',
      line: 1,
      edits: [{line: 3, column: 1, endLine: 3, endColumn: 1, text: '---\n'}],
    },
  ]);
});

it('keeps 4,000 characters of a value', () => {
  expect(parse(`---\ntitle: ${'x'.repeat(4001)}\n---\n`).fields[0]?.values).toEqual([
    'x'.repeat(4000),
  ]);
});

describe('a status', () => {
  it.each([
    ['Superseded by\n[B](b.md)', ['Superseded by [B](b.md)']],
    ['*Replaced with*\\\n[B](b.md)', ['*Replaced with*\\', '[B](b.md)']],
    ['**Superseded By**\n[B](b.md)', ['**Superseded By** [B](b.md)']],
    ['Draft\nSuperseded by\n[B](b.md)', ['Draft', 'Superseded by [B](b.md)']],
    ['Replaced by all\nHalf baked', ['Replaced by all', 'Half baked']],
    ['Nearby\nHalf baked', ['Nearby', 'Half baked']],
  ])('of a section goes on behind `by` and `with`: %j', (text, values) => {
    expect(parse(`# T\n\n## Status\n\n${text}`).fields[0]?.values).toEqual(values);
  });

  it.each([
    ['stage: accepted', 'accepted'],
    ['stage: Recommended, stable', 'Recommended, stable'],
    ['stage: beta', undefined],
    ['stage: Stable (v2)', undefined],
    ['stage:', undefined],
    ['stage: accepted\nstatus: draft', 'draft'],
    ['rollout-status: raw\nstage: accepted', 'accepted'],
    ['rollout-status: raw\nbaking-status: hot', 'raw'],
    ['status:\nrollout-status: raw', 'raw'],
    ['status: draft\nrollout-status: raw', 'draft'],
  ])('is read from %j: %s', (yaml, value) => {
    const fields = parse(`---\n${yaml}\n---\n`).fields.filter(({key}) => key === 'status');
    expect(fields.flatMap(({values}) => values)).toEqual(value === undefined ? [] : [value]);
  });

  it('alone goes on in the next value', () => {
    expect(parse('---\nauthors: [Seen by, Ada]\n---\n').fields[0]?.values).toEqual([
      'Seen by',
      'Ada',
    ]);
  });
});

describe('co-authors', () => {
  it.each([
    [
      'author: Ada\nco-authors: Max;Bo, Jo,\nstatus: draft',
      ['authors: Ada Max Bo Jo', 'status: draft'],
    ],
    ['co-author: Max\nstatus: draft', ['authors: Max', 'status: draft']],
    [
      'status: draft\nauthors: [Ada]\nco-author: Max\ncoauthors: Bo',
      ['status: draft', 'authors: Ada Max Bo'],
    ],
  ])('are authors: %j', (yaml, fields) => {
    const read = parse(`---\n${yaml}\n---\n`).fields;
    expect(read.map(({key, values}) => `${key}: ${values.join(' ')}`)).toEqual(fields);
  });

  it('do not hide the authors of another place', () => {
    const {fields} = parse('---\nauthors:\nco-authors: Max\n---\n# T\n\n- Author: Ada\n');
    expect(fields.map(({values}) => values)).toEqual([[], ['Ada', 'Max']]);
  });
});

it('reads relations that a status names', () => {
  const text = '# T\n\n## Status\n\nAccepted\n\nSupersedes [2](2.md)\n\nSuperseded by 7';
  expect(fieldsOf(text).slice(1)).toEqual([
    ['replaces', '[2](2.md)', 'section', 5],
    ['superseded-by', '7', 'section', 5],
  ]);
});
