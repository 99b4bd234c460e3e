import {describe, expect, it} from 'vitest';
import {toRelationEdit} from '../../../../plugin/core/edits/relation-edit.ts';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {parse, readDocument} from '../read.ts';
import {applyEdits, openDocument} from './edits.ts';

const successor = {key: 'superseded-by', path: 'b.md', title: 'B'} as const;

function relate(text: string, relation: Partial<typeof successor> = {}): string | undefined {
  const edit = toRelationEdit(openDocument(text), {...successor, ...relation});
  return edit && applyEdits(text, [edit]);
}

describe('what supersedes a document joins the field that is there', () => {
  it.each<[string, string]>([
    ['superseded-by:', 'superseded-by: b.md'],
    ['superseded-by: # none yet', 'superseded-by: b.md # none yet'],
    ['superseded-by: none', 'superseded-by: b.md'],
    ['superseded-by: "None." # yet', 'superseded-by: b.md # yet'],
    ["superseded-by: 'n/a'", 'superseded-by: b.md'],
    ['superseded-by: []', 'superseded-by: [b.md]'],
    ['superseded-by: [a.md]', 'superseded-by: [a.md, b.md]'],
    ['superseded-by: [a.md, "c.md"] # two', 'superseded-by: [a.md, "c.md", b.md] # two'],
    ['superseded-by: a.md # one', 'superseded-by: [a.md, b.md] # one'],
    ['superseded-by: "a.md"', 'superseded-by: ["a.md", b.md]'],
    ['superseded-by: a.md, c.md', 'superseded-by: [a.md, c.md, b.md]'],
    ['superseded-by:\n- a.md', 'superseded-by:\n- a.md\n- b.md'],
    [
      'superseded-by:\n  - "a.md"\n  -   c.md',
      'superseded-by:\n  - "a.md"\n  -   c.md\n  -   b.md',
    ],
    ['superseded-by:\n  - "None" ', 'superseded-by:\n  - b.md '],
    ['superseded-by:\n- a.md\n- none', 'superseded-by:\n- a.md\n- none\n- b.md'],
    ['superseded-by:\n- a-c.md\ntag: x - y', 'superseded-by:\n- a-c.md\n- b.md\ntag: x - y'],
  ])('%j in YAML', (before, after) => {
    const rest = '\nstatus: draft\n---\n# A\n';
    expect(relate(`---\n${before}${rest}`)).toBe(`---\n${after}${rest}`);
  });

  it.each<[string, string]>([
    ['superseded-by = ""', 'superseded-by = "b.md"'],
    ['superseded-by = []', 'superseded-by = ["b.md"]'],
    ['superseded-by = ["a.md"]', 'superseded-by = ["a.md", "b.md"]'],
    ['superseded-by = "a.md"', 'superseded-by = ["a.md", "b.md"]'],
  ])('%j in TOML', (before, after) => {
    expect(relate(`+++\n${before}\n+++\n# A\n`)).toBe(`+++\n${after}\n+++\n# A\n`);
  });

  it.each(['[\n  a.md,\n]', '>\n  a.md', '|\n  a.md', '[a](a.md)', 'a [1]', 'a {', 'a }', 'a ]'])(
    'but not where YAML goes on in other lines, or has brackets: %j',
    (value) => {
      expect(relate(`---\nsuperseded-by: ${value}\n---\n# A\n`)).toBeUndefined();
    },
  );

  it.each<[string, string]>([
    ['- Superseded by:', '- Superseded by: [B](b.md)'],
    ['- **Superseded by:** [A](a.md)', '- **Superseded by:** [A](a.md), [B](b.md)'],
    ...['None', 'n/a', 'NA', 'null', 'nil', 'TBD', 'todo', 'Not applicable.', '~', '-', '—', '--']
      .map((nothing) => [`- Superseded by: ${nothing}`, '- Superseded by: [B](b.md)'] as const)
      .map(([before, after]): [string, string] => [before, after]),
    ['- Superseded by: none of these', '- Superseded by: none of these, [B](b.md)'],
    ['- Superseded by: Bnone', '- Superseded by: Bnone, [B](b.md)'],
    ['- Superseded by: A - C', '- Superseded by: A - C, [B](b.md)'],
    ['| Superseded by | |\n|---|---|', '| Superseded by | [B](b.md)|\n|---|---|'],
    ['| Replaced by | A |\n|---|---|', '| Replaced by | A, [B](b.md) |\n|---|---|'],
    [
      '| Replaces | A | Superseded by | n/a |\n|---|---|---|---|',
      '| Replaces | A | Superseded by | [B](b.md) |\n|---|---|---|---|',
    ],
    ['## Superseded by\n\n- [A](a.md)', '## Superseded by\n\n- [A](a.md)\n\n- [B](b.md)'],
    [
      '## Superseded by\n\n- [A](a.md)\n- [C](c.md#x)\n\nText.',
      '## Superseded by\n\n- [A](a.md)\n- [C](c.md#x)\n\n- [B](b.md)\n\nText.',
    ],
    ['## Superseded by\n\nA\n# Next', '## Superseded by\n\nA\n\n- [B](b.md)\n# Next'],
  ])('%j', (before, after) => {
    expect(relate(`# A\n\n${before}\n`)).toBe(`# A\n\n${after}\n`);
  });

  it('but not in a table with its names above', () => {
    const table = '| Author | Superseded by |\n|---|---|\n| Ada | |\n';
    expect(relate(`# A\n\n${table}`)).toBeUndefined();
  });

  it('in the document, whatever the metadata file has in that line', () => {
    const document = openDocument('# A\n\n- Superseded by: none\n', 'title: A\n\nstatus: draft\n');
    expect(toRelationEdit(document, successor)).toMatchObject({line: 3, text: '[B](b.md)'});
  });

  it('but not where all metadata is in braces', () => {
    const document = openDocument('# A\n', '{superseded-by: a.md,\n status: draft}\n');
    expect(toRelationEdit(document, successor)).toBeUndefined();
  });

  it('in the metadata file beside the document', () => {
    const document = openDocument('# A\n', 'status: draft\nsuperseded-by: "a.md"\n');
    expect(toRelationEdit(document, successor)).toEqual({
      path: 'kep.yaml',
      ...{line: 2, column: 16, endLine: 2, endColumn: 22},
      text: '["a.md", b.md]',
    });
  });
});

describe('what supersedes a document gets a place', () => {
  it.each<[string, string, string]>([
    [
      'beside the status, whatever that says',
      '# A\n\n- Status: Superseded by [C](c.md)\n- Author: Ada\n',
      '# A\n\n- Status: Superseded by [C](c.md)\n- Superseded by: [B](b.md)\n- Author: Ada\n',
    ],
    [
      'below the status of a section',
      '---\ntitle: A\n---\n# A\n\n## Status\n\nDraft\nsince May\n\nText.\n',
      '---\ntitle: A\n---\n# A\n\n## Status\n\nDraft\nsince May\n\nSuperseded by [B](b.md)\n\nText.\n',
    ],
    [
      'in an empty section with a line of signs',
      '# A\n\nStatus\n------\n\n## Why\n',
      '# A\n\nStatus\n------\n\nSuperseded by [B](b.md)\n\n## Why\n',
    ],
    [
      'at the end of the text',
      '# A\n\n## Status\n\nDraft',
      '# A\n\n## Status\n\nDraft\n\nSuperseded by [B](b.md)',
    ],
    ['in front matter', '# A\n', '---\nsuperseded-by: b.md\n---\n\n# A\n'],
  ])('%s', (_, before, after) => {
    expect(relate(before)).toBe(after);
  });

  const template = parse('# Title\n\n## Status\n\ndraft|accepted\n\n## Why\n');
  const relateAs = (text: string, wanted = template) => {
    const asked = {parsed: wanted, contract: toContract(wanted, '_template.md')};
    const edit = toRelationEdit(openDocument(text), successor, readDocument(text), asked);
    return edit && applyEdits(text, [edit]);
  };

  it('in the section where the template has the status', () => {
    expect(relateAs('# A\n')).toBe('# A\n\n## Status\n\nSuperseded by [B](b.md)\n');
    expect(relateAs('# A\n\n## Authors\n\nAda\n')).toBe(
      '# A\n\n## Authors\n\nAda\n\n## Status\n\nSuperseded by [B](b.md)\n',
    );
    expect(relateAs('# A\n\n- Author: Ada\n')).toBe(
      '# A\n\n- Author: Ada\n- Superseded by: [B](b.md)\n',
    );
  });

  it('in the list where the template has the status', () => {
    const list = parse(
      '# Title\n\n- Status: draft|accepted\n\n## Status\n\nTell more.\n\n## Why\n',
    );
    expect(relateAs('# A\n', list)).toBe('# A\n\n- Superseded by: [B](b.md)\n');
  });

  it('and no other where the document is not known', () => {
    const asked = {parsed: template, contract: toContract(template, '_template.md')};
    expect(toRelationEdit(openDocument('# A\n'), successor, undefined, asked)?.text).toBe(
      '---\nsuperseded-by: b.md\n---\n\n',
    );
  });
});

describe('a link to another document', () => {
  it.each<[string, string, string]>([
    ['B', 'sub/b.md', '[B](sub/b.md)'],
    ['Use [a] `b` \\ *c* _d_ <e>', 'b.md', '[Use a \\`b\\` \\\\ \\*c\\* \\_d\\_ \\<e\\>](b.md)'],
    ['B', 'größe #1?.md', '[B](größe%20%231%3F.md)'],
    ['B', "a(1)*it's.md", '[B](a%281%29%2ait%27s.md)'],
    ['B', '[a]<b>"c",d;e:f`g|h%.md', '[B](%5Ba%5D%3Cb%3E%22c%22%2Cd%3Be%3Af%60g%7Ch%25.md)'],
    ['B', 'a\\b/c d/e.md', '[B](a%5Cb/c%20d/e.md)'],
  ])('called %j at %j is %j', (title, path, link) => {
    const edit = toRelationEdit(openDocument('# A\n\n- Superseded by:\n'), {
      ...successor,
      ...{title, path},
    });
    expect(edit?.text).toBe(` ${link}`);
  });

  it('goes up to other folders', () => {
    const document = openDocument('# A\n\n- Superseded by:\n', undefined, 'x/y/a.md');
    expect(toRelationEdit(document, {...successor, path: 'x/b.md'})?.text).toBe(' [B](../b.md)');
  });
});
