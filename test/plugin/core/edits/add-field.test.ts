import {describe, expect, it} from 'vitest';
import {toAddedField} from '../../../../plugin/core/edits/add-field.ts';
import type {FieldSource} from '../../../../plugin/core/types.ts';
import {applyEdits, openDocument} from './edits.ts';

const field = {key: 'status', label: 'Status', value: 'a: b', markdown: 'new | old'};

function add(text: string, wanted?: FieldSource): string {
  return applyEdits(text, [toAddedField(openDocument(text), field, wanted)]);
}

describe('a field of front matter is added', () => {
  it.each<[string, string, string]>([
    ['behind one line', 'title: A\n', 'title: A\nstatus: "a: b"\n'],
    ['behind the last one', 'title: A\ntags: x\n', 'title: A\ntags: x\nstatus: "a: b"\n'],
    ['behind a list', 'authors:\n- a\n- b\n', 'authors:\n- a\n- b\nstatus: "a: b"\n'],
    ['behind a list that is set in', 'tags:\n  - a\n', 'tags:\n  - a\nstatus: "a: b"\n'],
    ['behind a list set in by a tab', 'tags: [\n\ta]\n', 'tags: [\n\ta]\nstatus: "a: b"\n'],
    ['behind brackets', 'tags: [\n  a,\n]\n', 'tags: [\n  a,\n]\nstatus: "a: b"\n'],
    [
      'behind a text with an empty line',
      'title: >\n  A\n\n  B\n\n',
      'title: >\n  A\n\n  B\nstatus: "a: b"\n\n',
    ],
    [
      'behind a text with a rule',
      'title: |\n  A\n  ---\n',
      'title: |\n  A\n  ---\nstatus: "a: b"\n',
    ],
    ['behind a line of spaces', 'title: A\n  \n', 'title: A\nstatus: "a: b"\n  \n'],
    [
      'as far in as the others',
      '  title: >\n    A\n \n    B\n',
      '  title: >\n    A\n \n    B\n  status: "a: b"\n',
    ],
  ])('%s', (_, before, after) => {
    const rest = '---  \n# A\n\n- x\n';
    expect(add(`---\n${before}${rest}`)).toBe(`---\n${after}${rest}`);
  });

  it.each<[string, string, string]>([
    [
      'in a fence that is closed',
      '# A\n\n```yaml\ntitle: A\n```\n\n- x\n',
      '# A\n\n```yaml\ntitle: A\nstatus: "a: b"\n```\n\n- x\n',
    ],
    [
      'in TOML',
      '+++\ntitle = "A"\nauthors = [\n  "Ada",\n]\n+++\n# A\n',
      '+++\ntitle = "A"\nauthors = [\n  "Ada",\n]\nstatus = "a: b"\n+++\n# A\n',
    ],
    ['in TOML without a field', '+++\n+++\n# A\n', '+++\nstatus = "a: b"\n+++\n# A\n'],
    ['where it is empty', '---\n---\n# A\n', '---\nstatus: "a: b"\n---\n# A\n'],
    ['where it is not closed', '---\ntitle: A', '---\ntitle: A\nstatus: "a: b"'],
    ['above a title', '# A\n', '---\nstatus: "a: b"\n---\n\n# A\n'],
    ['above an empty line', ' \n# A\n', '---\nstatus: "a: b"\n---\n \n# A\n'],
  ])('%s', (_, before, after) => {
    expect(add(before)).toBe(after);
  });

  it('in the metadata file beside the document', () => {
    const place = {line: 3, column: 4, endLine: 3, endColumn: 4};
    const document = openDocument('# A\n', 'title: A\nauthors:\n- a\n');
    expect(toAddedField(document, field)).toEqual({
      path: 'kep.yaml',
      ...place,
      text: '\nstatus: "a: b"',
    });
    const own = openDocument('---\nnumber: 1\n---\n# A\n', 'title: A\n');
    expect(toAddedField(own, field)).not.toHaveProperty('path');
  });
});

describe('a field is added beside the status', () => {
  const replaces = {key: 'replaces', label: 'Supersedes', value: 'b.md', markdown: '[B](b.md)'};

  it.each<[string, string, string]>([
    [
      'in a list',
      '# A\n\n  - Status: draft\n  - Author: Ada\n',
      '# A\n\n  - Status: draft\n  - Supersedes: [B](b.md)\n  - Author: Ada\n',
    ],
    [
      'below its label',
      '# A\n\n**Status:**\n\ndraft\n\nText.\n',
      '# A\n\n**Status:**\n\ndraft\n\n- Supersedes: [B](b.md)\n\nText.\n',
    ],
    [
      'in front matter',
      '---\n  status: draft\n  title: A\n---\n# A\n',
      '---\n  status: draft\n  replaces: b.md\n  title: A\n---\n# A\n',
    ],
    [
      'but not in its section',
      '---\ntitle: A\n---\n# A\n\n## Status\n\nDraft\n',
      '---\ntitle: A\nreplaces: b.md\n---\n# A\n\n## Status\n\nDraft\n',
    ],
  ])('%s', (_, before, after) => {
    expect(applyEdits(before, [toAddedField(openDocument(before), replaces)])).toBe(after);
  });

  it('in YAML beside a document with TOML', () => {
    const document = openDocument('+++\ntitle = "A"\n+++\n# A\n', 'status: draft\n');
    expect(toAddedField(document, replaces)).toMatchObject({
      path: 'kep.yaml',
      text: '\nreplaces: b.md',
    });
  });
});

describe('a field of a list is added', () => {
  it.each<[string, string, string]>([
    ['as a bullet', '- Author: Ada', '- Status: new | old'],
    ['as a bold name', '**Author**: Ada', '**Status**: new | old'],
    ['with the colon in bold', '* **Author:** Ada', '* **Status:** new | old'],
    ['with several marks', '+   _**Author**_ : Ada', '+   _**Status**_: new | old'],
    ['without a colon', '- **Author** Ada', '- **Status** new | old'],
    ['with a number', '12)  Author: Ada', '12)  Status: new | old'],
    ['with a number and a dot', '1. Author: Ada', '1. Status: new | old'],
    ['set in', '  - Author(s): Ada', '  - Status: new | old'],
    ['without a mark', 'Last updated : 2020-01-31', 'Status: new | old'],
    ['with two spaces at the end', 'Author: Ada  ', 'Status: new | old  '],
    ['with a backslash at the end', 'Author: Ada\\', 'Status: new | old\\'],
    ['with a break at the end', 'Author: Ada<br>', 'Status: new | old<br>'],
    ['with a closed break at the end', 'Author: Ada<BR />', 'Status: new | old<BR />'],
    ['without the break within', 'Author: Ada<br>, \\ Ben  x', 'Status: new | old'],
    ['with one space at the end', 'Author: Ada ', 'Status: new | old'],
    ['with what is below it', '- Author:\n  - Ada\n  - Ben', '- Status: new | old'],
  ])('%s', (_, before, added) => {
    const end = '\n   \nText.\n';
    expect(add(`# A\n\n${before}${end}`)).toBe(`# A\n\n${before}\n${added}${end}`);
  });

  it.each<[string, string, string]>([
    ['below the title', '## Why\n\n# A\n\nx\n', '## Why\n\n# A\n\n- Status: new | old\n\nx\n'],
    ['below a line of signs', 'A\n=\n\nx\n', 'A\n=\n\n- Status: new | old\n\nx\n'],
    ['below a longer one', 'A\n===  \nx\n', 'A\n===  \n\n- Status: new | old\nx\n'],
    ['not below a text', '# A\n== x\n', '# A\n\n- Status: new | old\n== x\n'],
    ['nor below one that ends so', '# A\nx ==\n', '# A\n\n- Status: new | old\nx ==\n'],
    ['below the title alone', '# A', '# A\n\n- Status: new | old'],
    ['at the top without a title', '## Why\n', '- Status: new | old\n\n## Why\n'],
  ])('as the template wants it, %s', (_, before, after) => {
    expect(add(before, 'list')).toBe(after);
  });

  it('where the template has it, if there are two places', () => {
    const both = '---\ntitle: A\n---\n# A\n\n- Author: Ada\n- Date: 2020-01-31\n';
    expect(add(both, 'list')).toBe(`${both}- Status: new | old\n`);
    expect(add(both, 'section')).toBe(both.replace('A\n---', 'A\nstatus: "a: b"\n---'));
  });

  it('not beside the field of a section', () => {
    expect(add('# A\n\n## Authors\n\nAda\n', 'list')).toBe(
      '# A\n\n- Status: new | old\n\n## Authors\n\nAda\n',
    );
  });
});

describe('a field of a table is added', () => {
  it.each<[string, string, string]>([
    ['as a row', '| Author | Ada |', '| Status | new \\| old |'],
    ['with a bold name', '| **Author** | Ada |', '| **Status** | new \\| old |'],
    ['with the colon in bold', '|__Author:__|Ada|', '| __Status:__ | new \\| old |'],
    ['with a colon behind it', '| *Author*: | Ada |', '| *Status*: | new \\| old |'],
    ['with a mark in the name', '| **Last** updated: | 2020-01-31 |', '| Status | new \\| old |'],
    ['with a mark at its end', '| Last **updated** | 2020-01-31 |', '| Status | new \\| old |'],
    ['with a colon alone', '  | Last updated: | 2020-01-31 |', '| Status: | new \\| old |'],
  ])('%s', (_, row, added) => {
    const table = `# A\n\n${row}\n|---|---|\n  | Notes | x \\| y\n`;
    expect(add(`${table}\nx\n`)).toBe(`${table}${added}\n\nx\n`);
  });

  it.each<[string, string]>([
    ['more columns', '| Author | Ada | 2020 |\n|---|---|---|\n'],
    ['no value', '| Author |\n|---|\n'],
    ['its names above', '| Author | Date |\n|---|---|\n| Ada | 2020-01-31 |\n'],
    ['no bar at its ends', 'Author | Ada\n---|---\n'],
  ])('but to front matter where it has %s', (_, table) => {
    expect(add(`# A\n\n${table}`)).toBe(`---\nstatus: "a: b"\n---\n\n# A\n\n${table}`);
  });
});
