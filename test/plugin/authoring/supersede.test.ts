import {describe, expect, it} from 'vitest';
import {supersede} from '../../../plugin/authoring/supersede.ts';
import {makeTarget, textOf} from './folder.ts';

const summary = '\n## Summary\n\nText.\n';
const [old, next] = ['0001-old.md', 'sub/0002-new one.md'];

const run = async (before: string, after: string, files = {}) => {
  const target = await makeTarget({[old]: before + summary, [next]: after + summary, ...files});
  await supersede(target, {old: '1', new: '2'}, {});
  return Promise.all([old, next].map((name) => textOf(target, name)));
};

describe('a document without metadata says it where its template has the status', () => {
  it.each([
    [
      'in a section',
      '# Title\n\n## Status\n\nOne of: draft|accepted|replaced\n\n## Summary\n',
      '# New\n\n## Status\n\nSupersedes [Old](../0001-old.md)\n\n## Summary\n\nText.\n',
    ],
    [
      'in a list',
      '# Title\n\n- Status: draft|accepted|replaced\n\n## Summary\n',
      '# New\n\n- Supersedes: [Old](../0001-old.md)\n\n## Summary\n\nText.\n',
    ],
  ])('%s', async (_, template, expected) => {
    const old = '# Old\n\n## Status\n\naccepted\n';
    const [before, after] = await run(old, '# New\n', {'_template.md': template});
    expect(after).toBe(expected);
    expect(before).toBe(
      '# Old\n\n## Status\n\nreplaced\n\nSuperseded by [New](sub/0002-new%20one.md)\n\n## Summary\n\nText.\n',
    );
  });
});

describe('both documents say it, each in its own form', () => {
  const list = '# Old\n\n- Status: Accepted\n- Author: Ada\n';

  it.each<[string, string, string, string, string]>([
    [
      'lists',
      list,
      '# New\n\n* **Status**: draft  \n  since May\n* **Author**: Ben\n',
      '# Old\n\n- Status: Superseded\n- Superseded by: [New](sub/0002-new%20one.md)\n- Author: Ada\n',
      '# New\n\n* **Status**: draft  \n  since May\n* **Supersedes**: [Old](../0001-old.md)  \n* **Author**: Ben\n',
    ],
    [
      'front matter',
      '---\nstatus: accepted # yes\nauthors:\n  - ada\n---\n# Old\n',
      '---\nauthors:\n- ben\nstatus: "draft"\n---\n# New\n',
      '---\nstatus: superseded # yes\nsuperseded-by: sub/0002-new%20one.md\nauthors:\n  - ada\n---\n# Old\n',
      '---\nauthors:\n- ben\nstatus: "draft"\nreplaces: ../0001-old.md\n---\n# New\n',
    ],
    [
      'fields that are there',
      '---\nsuperseded-by: []\nstatus: accepted\n---\n# Old\n',
      '---\nstatus: draft\nreplaces:\n  - "other.md"\nsee-also: []\n---\n# New\n',
      '---\nsuperseded-by: [sub/0002-new%20one.md]\nstatus: superseded\n---\n# Old\n',
      '---\nstatus: draft\nreplaces:\n  - "other.md"\n  - ../0001-old.md\nsee-also: []\n---\n# New\n',
    ],
    [
      'fields with values',
      '# Old\n\n- Status: accepted\n- Superseded by: None\n',
      '---\nstatus: draft\nreplaces: [other.md] # and\n---\n# New\n',
      '# Old\n\n- Status: superseded\n- Superseded by: [New](sub/0002-new%20one.md)\n',
      '---\nstatus: draft\nreplaces: [other.md, ../0001-old.md] # and\n---\n# New\n',
    ],
    [
      'sections',
      '# Old\n\n## Status\n\nAccepted\n\n## Context\n\nText.\n',
      '# New\n\n## Status\n\nProposed, since May\n',
      '# Old\n\n## Status\n\nSuperseded\n\nSuperseded by [New](sub/0002-new%20one.md)\n\n## Context\n\nText.\n',
      '# New\n\n## Status\n\nProposed, since May\n\nSupersedes [Old](../0001-old.md)\n',
    ],
    [
      'a list of nothing',
      '---\nstatus: accepted\nsuperseded-by:\n  - "None"\nreplaces: []\n---\n# Old\n',
      list.replace('Old', 'New'),
      '---\nstatus: superseded\nsuperseded-by:\n  - sub/0002-new%20one.md\nreplaces: []\n---\n# Old\n',
      '# New\n\n- Status: Accepted\n- Supersedes: [Old](../0001-old.md)\n- Author: Ada\n',
    ],
    [
      'a table',
      '# Old\n\n| Status | Accepted |\n|---|---|\n| Author | Ada |\n',
      list.replace('Old', 'New'),
      '# Old\n\n| Status | Superseded |\n|---|---|\n| Author | Ada |\n| Superseded by | [New](sub/0002-new%20one.md) |\n',
      '# New\n\n- Status: Accepted\n- Supersedes: [Old](../0001-old.md)\n- Author: Ada\n',
    ],
    [
      'no metadata at all',
      list,
      '# New\n',
      '# Old\n\n- Status: Superseded\n- Superseded by: [New](sub/0002-new%20one.md)\n- Author: Ada\n',
      '---\nreplaces: ../0001-old.md\n---\n\n# New\n',
    ],
  ])('%s', async (_, before, after, oldText, newText) => {
    expect(await run(before, after)).toEqual([oldText + summary, newText + summary]);
  });
});

it('uses the word of the vocabulary', async () => {
  const template = '# Title\n\n- Status: draft|accepted|replaced\n\n## Summary\n';
  const [text] = await run('# Old\n\n- Status: accepted\n', '# New\n\n- Status: draft\n', {
    '_template.md': template,
  });
  expect(text).toContain('- Status: replaced\n- Superseded by:');
});

it('writes into sidecars', async () => {
  const target = await makeTarget({
    '1-old/README.md': '# Old\n',
    '1-old/kep.yaml': 'status: accepted',
    '2-new/README.md': '# New\n',
    '2-new/kep.yaml': 'status: draft\nauthors:\n  - ada\n',
  });
  await supersede(target, {old: '1', new: '2'}, {});
  expect(await textOf(target, '1-old/kep.yaml')).toBe(
    'status: superseded\nsuperseded-by: ../2-new/README.md',
  );
  expect(await textOf(target, '2-new/kep.yaml')).toBe(
    'status: draft\nreplaces: ../1-old/README.md\nauthors:\n  - ada\n',
  );
});

it('names both documents, and says it once', async () => {
  const target = await makeTarget({
    [old]: `# Old\n\n- Status: accepted\n${summary}`,
    [next]: `# New\n\n- Status: draft\n${summary}`,
  });
  expect((await supersede(target, {old: '1', new: '2'}, {})).text).toBe(
    'design/0001-old.md: superseded, superseded by design/sub/0002-new one.md\ndesign/sub/0002-new one.md: supersedes design/0001-old.md',
  );
  for (const dryRun of [false, true]) {
    expect((await supersede(target, {old: '1', new: '2'}, {dryRun})).text).toBe(
      'design/0001-old.md is superseded by design/sub/0002-new one.md already',
    );
  }
});

describe('all or nothing', () => {
  it.each<[string, string, string, string, string]>([
    ['a design by itself', '1', '1', 'draft|superseded', '0001-old.md cannot supersede itself.'],
    ['no such design', '1', '3', 'draft|superseded', '3 names no design of design.'],
    [
      'no word for it',
      '1',
      '2',
      'draft|accepted',
      'No status of this folder says that a design was superseded. Statuses: draft, accepted.',
    ],
  ])('%s', async (_, first, second, menu, sentence) => {
    const text = `# A\n\n- Status: draft\n${summary}`;
    const target = await makeTarget({
      '_template.md': `# Title\n\n- Status: ${menu}\n\n## Summary\n`,
      [old]: text,
      [next]: text,
    });
    await expect(supersede(target, {old: first, new: second}, {})).rejects.toThrow(sentence);
    expect(await Promise.all([textOf(target, old), textOf(target, next)])).toEqual([text, text]);
  });
});

describe('which design is the newer one', () => {
  const one = (title: string, status: string) => `# ${title}\n\n- Status: ${status}\n${summary}`;
  const files = {
    '1-a.md': one('A', 'superseded\n- Superseded by: [B](2-b.md)'),
    '2-b.md': one('B', 'superseded'),
    '3-c.md': one('C', 'accepted\n- Supersedes: [B](2-b.md)'),
    '4-d.md': one('D', 'rejected'),
    '5-e.md': one('E', 'draft'),
    '6-f.md': one('F', 'accepted'),
  };

  it.each([
    ['3', '2', 'design/3-c.md already replaces design/2-b.md, so'],
    ['2', '1', 'design/2-b.md already replaces design/1-a.md, so'],
    ['3', '1', 'design/3-c.md already replaces design/1-a.md (by way of 2-b.md), so'],
  ])('%s cannot be replaced by %s, which it replaces', async (old, next, sentence) => {
    const target = await makeTarget(files);
    await expect(supersede(target, {old, new: next}, {})).rejects.toThrow(sentence);
    expect(await Promise.all(Object.keys(files).map((name) => textOf(target, name)))).toEqual(
      Object.values(files),
    );
  });

  it.each([
    ['6', '4', ['design/4-d.md is rejected itself. Is it the right successor?']],
    ['6', '2', ['design/2-b.md is replaced itself, by design/3-c.md. Is it the right successor?']],
    ['6', '5', []],
    ['6', '3', []],
  ])('%s replaced by %s', async (old, next, notices) => {
    const target = await makeTarget(files);
    const result = await supersede(target, {old, new: next}, {});
    expect(result.notices).toEqual(notices);
    expect(result.json).toMatchObject({changed: expect.arrayContaining(['6-f.md'])});
  });
});
