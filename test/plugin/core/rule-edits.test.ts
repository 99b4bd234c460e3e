import {describe, expect, it} from 'vitest';
import type {Edit, RuleId} from '../../../plugin/core/index.ts';
import {readFolder} from './read.ts';

/** The texts of a folder after the edits that one rule offers. */
function fix(texts: Readonly<Record<string, string>>, rule: RuleId) {
  const changed = {...texts};
  for (const {sourcePath, problems} of readFolder(texts).designs) {
    for (const problem of problems.filter((other) => other.rule === rule)) {
      for (const edit of problem.edits ?? []) {
        const path = edit.path ?? sourcePath;
        changed[path] = apply(changed[path] ?? '', edit);
      }
    }
  }
  return changed;
}

function apply(text: string, {line, column, endLine, endColumn, text: put}: Edit): string {
  const rows = text.split('\n');
  const at = (row: number, to: number) =>
    rows.slice(0, row - 1).join('\n').length + (row > 1 ? 1 : 0) + to - 1;
  return text.slice(0, at(line, column)) + put + text.slice(at(endLine, endColumn));
}

const menu =
  '# Title\n\n## Status\n\nOne of: provisional|implementable|implemented\n\n## Summary\n';

describe('a status that is wrongly written is put right', () => {
  it.each([
    ['---\nstatus: "implementible" # since May\n---\n# A', '"implementable" # since May'],
    ['# A\n\n## Status\n\n<!-- choose -->\n\n**Implemeted** (v1.2)', '**implemented** (v1.2)'],
    ['# A\n\n- Status: One of: implementable', '- Status: implementable'],
    ['# A\n\n## Status\n\n**provisional**|implementable', '\nprovisional'],
    ['# A\n\n| Status | provisionable |\n|---|---|', '| Status | provisional |'],
  ])('%j', (text, wanted) => {
    const after = fix({'_template.md': menu, '0001-checked.md': text}, 'unknown-status');
    expect(after['0001-checked.md']).toContain(wanted);
    expect(fix(after, 'unknown-status')).toEqual(after);
  });

  it('in a sidecar', () => {
    const texts = {
      '_template.md': menu,
      '1-sidecar/README.md': '# A',
      '1-sidecar/kep.yaml': 'status: implemeted\n',
    };
    expect(fix(texts, 'unknown-status')['1-sidecar/kep.yaml']).toBe('status: implemented\n');
  });

  it.each(['half baked', 'planning', 'implemented', 'Implemented', 'completed'])(
    'and %j is left alone',
    (status) => {
      const texts = {'_template.md': menu, '0001-checked.md': `# A\n\n- Status: ${status}\n`};
      expect(fix(texts, 'unknown-status')).toEqual(texts);
    },
  );
});

describe('the missing half of a relation is written as the document writes its metadata', () => {
  const newer = '---\nreplaces: 0001-old.md\n---\n# B [x]\n';
  it.each([
    [
      '---\nstatus: draft\n---\n# A\n',
      '---\nstatus: draft\nsuperseded-by: 0002-new.md\n---\n# A\n',
    ],
    [
      '<!-- licence -->\n---\nauthors:\n  - "@ada"\n---\n# A\n',
      '<!-- licence -->\n---\nauthors:\n  - "@ada"\nsuperseded-by: 0002-new.md\n---\n# A\n',
    ],
    [
      '---\nstatus: draft\n\n  \n---\n# A\n',
      '---\nstatus: draft\nsuperseded-by: 0002-new.md\n\n  \n---\n# A\n',
    ],
    [
      '# A\n\n* Author(s): Ada,\n  Grace\n\n## Why\n',
      '# A\n\n* Author(s): Ada,\n  Grace\n* Superseded by: [B x](0002-new.md)\n\n## Why\n',
    ],
    [
      '# A\n\n- **Status**: draft\n- Other: x\n',
      '# A\n\n- **Status**: draft\n- **Superseded by**: [B x](0002-new.md)\n- Other: x\n',
    ],
    [
      '# A\n\n| Field | Value |\n| --- | --- |\n| Status | draft |\n',
      '# A\n\n| Field | Value |\n| --- | --- |\n| Status | draft |\n| Superseded by | [B x](0002-new.md) |\n',
    ],
    ['---\nsuperseded-by:\n---\n# A\n', '---\nsuperseded-by: 0002-new.md\n---\n# A\n'],
  ])('%j', (text, wanted) => {
    const after = fix({'0001-old.md': text, '0002-new.md': newer}, 'one-way-relation');
    expect(after['0001-old.md']).toBe(wanted);
    const rules = readFolder(after).designs.flatMap(({problems}) => problems.map(({rule}) => rule));
    expect(rules).not.toContain('one-way-relation');
    expect(rules).not.toContain('broken-relation');
  });

  it('in a sidecar, with the path from the document', () => {
    const after = fix(
      {
        '1-old/README.md': '# A',
        '1-old/kep.yaml': 'status: draft',
        '2-new/README.md': '---\nreplaces: 1\n---\n# B',
      },
      'one-way-relation',
    );
    expect(after['1-old/kep.yaml']).toBe('status: draft\nsuperseded-by: ../2-new/README.md');
  });

  it.each([
    ['a section is all there is', '# A\n\n## Status\n\ndraft\n'],
    ['there is no metadata', '# A\n\n## Summary\n\nx\n'],
    ['the YAML is broken', '---\nauthors:\n  - @ada\n---\n# A\n'],
    ['the front matter is one map in braces', '---\n{status: draft,\nauthors: x}\n---\n# A\n'],
    ['it names another one', '---\nsuperseded-by: https://example.org/x\n---\n# A\n'],
  ])('and not where %s', (_, text) => {
    const texts = {'0001-old.md': text, '0002-new.md': newer};
    const problems = readFolder(texts).designs.flatMap((design) => design.problems);
    expect(problems.map(({rule}) => rule)).toContain('one-way-relation');
    expect(fix(texts, 'one-way-relation')).toEqual(texts);
  });

  it('and not where two documents replace one', () => {
    const texts = {
      '0001-old.md': '---\nstatus: draft\n---\n# A\n',
      '0002-new.md': newer,
      '0003-new-too.md': newer,
    };
    expect(fix(texts, 'one-way-relation')).toEqual(texts);
  });
});
