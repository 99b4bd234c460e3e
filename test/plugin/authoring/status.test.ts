import {readFile, symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {setStatus} from '../../../plugin/authoring/status.ts';
import {makeTarget, namesIn, textOf} from './folder.ts';

const name = '0001-cache.md';
const draft = '# Cache\n\n- Status: draft\n';
const summary = '\n## Summary\n\nAnswers are kept.\n';

const set = async (text: string, word: string, template?: string) => {
  const target = await makeTarget({[name]: text, ...(template ? {'_template.md': template} : {})});
  await setStatus(target, {id: '1', word}, {});
  return textOf(target, name);
};

describe('a status is written where it stands: the word, without what was said of the old one', () => {
  it.each<[string, string, string, string]>([
    ['in a list', '# A\n\n- Status: draft\n', 'accepted', '# A\n\n- Status: accepted\n'],
    [
      'in bold, with a qualifier',
      '# A\n\n* **Status**: **Implemented** (v1.2)\n',
      'rejected',
      '# A\n\n* **Status**: **Rejected**\n',
    ],
    [
      'in a link',
      '# A\n\n- Status: [Implemented](https://example.org/implemented)\n',
      'deferred',
      '# A\n\n- Status: [Deferred](https://example.org/implemented)\n',
    ],
    [
      'in a link, with a remark in it and one behind it',
      '# A\n\n- Status: [Implemented since May](https://example.org/x) for all\n',
      'deferred',
      '# A\n\n- Status: [Deferred](https://example.org/x) for all\n',
    ],
    [
      'before a date behind a bar',
      '# A\n\nStatus: Draft | Date: 2024-01-01\n',
      'accepted',
      '# A\n\nStatus: Accepted | Date: 2024-01-01\n',
    ],
    [
      'before a date behind a dash, with a remark',
      '# A\n\n- Status: Draft since May — Date: 2024-01-01\n',
      'accepted',
      '# A\n\n- Status: Accepted — Date: 2024-01-01\n',
    ],
    [
      'in place of a menu, before another field',
      '# A\n\nStatus: draft | accepted · Author: Ada\n',
      'accepted',
      '# A\n\nStatus: accepted · Author: Ada\n',
    ],
    [
      'in the text and the address of a badge',
      '# A\n\n![Status: draft](https://x.org/badge/status-draft-green)\n',
      'in progress',
      '# A\n\n![Status: in progress](https://x.org/badge/status-in_progress-green)\n',
    ],
    [
      'in the address of a badge without text',
      '# A\n\n![](https://x.org/badge/status-draft-green) ![b](https://x.org/badge/b-1-red)\n',
      'accepted',
      '# A\n\n![](https://x.org/badge/status-accepted-green) ![b](https://x.org/badge/b-1-red)\n',
    ],
    [
      'in boxes with lines between them, and none of another section',
      '# A\n\n## Status\n\n- [x] draft\n\n- [ ] accepted\n\n## Tasks\n\n- [ ] accepted\n',
      'accepted',
      '# A\n\n## Status\n\n- [ ] draft\n\n- [x] accepted\n\n## Tasks\n\n- [ ] accepted\n',
    ],
    [
      'in front matter, with a comment',
      '---\nstatus: draft # draft since May\n---\n# A\n',
      'accepted',
      '---\nstatus: accepted # draft since May\n---\n# A\n',
    ],
    [
      'in quotes',
      '---\ntitle: A\nstatus: "draft"\n---\n# A\n',
      'accepted',
      '---\ntitle: A\nstatus: "accepted"\n---\n# A\n',
    ],
    [
      'in front matter that is not valid',
      '---\nauthors:\n  - @ada\nstatus: draft\n---\n# A\n',
      'accepted',
      '---\nauthors:\n  - @ada\nstatus: accepted\n---\n# A\n',
    ],
    [
      'in a table',
      '# A\n\n| Status | Draft |\n|---|---|\n| Author | Ada |\n',
      'accepted',
      '# A\n\n| Status | Accepted |\n|---|---|\n| Author | Ada |\n',
    ],
    [
      'in a table with names above',
      '# A\n\n| Status | Author |\n|---|---|\n| Draft | Ada |\n',
      'accepted',
      '# A\n\n| Status | Author |\n|---|---|\n| Accepted | Ada |\n',
    ],
    [
      'in a section',
      '# A\n\n## Status\n\nDraft, by Ada\n',
      'accepted',
      '# A\n\n## Status\n\nAccepted\n',
    ],
    [
      'with the version of a product behind it',
      '# A\n\n**Status:** Released Oven 1.17\n',
      'rejected',
      '# A\n\n**Status:** Rejected\n',
    ],
    [
      'with what replaced it',
      '# A\n\n- Status: Superseded by [B](0002-successor.md)\n- Author: Ada\n',
      'accepted',
      '# A\n\n- Status: Accepted\n- Author: Ada\n',
    ],
    [
      'with what replaced it in the next line',
      '# A\n\n## Status\n\nSuperseded by\n[B](0002-successor.md)\n',
      'accepted',
      '# A\n\n## Status\n\nAccepted\n',
    ],
    [
      'with what it replaces, which stays',
      '# A\n\n- Status: Accepted (supersedes ADR-0002)\n',
      'rejected',
      '# A\n\n- Status: Rejected (supersedes ADR-0002)\n',
    ],
    [
      'with another sentence, which stays',
      '# A\n\n## Status\n\nAccepted in v1.2. Ada looks after it.\n',
      'rejected',
      '# A\n\n## Status\n\nRejected. Ada looks after it.\n',
    ],
    [
      'with another field behind it, which stays',
      '# A\n\n**Status:** Draft **Date:** 2025-09-21\n',
      'accepted',
      '# A\n\n**Status:** Accepted **Date:** 2025-09-21\n',
    ],
    [
      'below its label',
      '# A\n\n**Status:**\n\nDraft\n',
      'accepted',
      '# A\n\n**Status:**\n\nAccepted\n',
    ],
    [
      'in a heading',
      '# A\n\n## Status: DRAFT\n\nx\n',
      'accepted',
      '# A\n\n## Status: ACCEPTED\n\nx\n',
    ],
    [
      'in a table, with a remark',
      '# A\n\n| Status | Draft (v1) |\n|---|---|\n| Author | Ada |\n',
      'accepted',
      '# A\n\n| Status | Accepted |\n|---|---|\n| Author | Ada |\n',
    ],
    [
      'with dashes between its words',
      '# A\n\n- Status: in-progress\n',
      'final',
      '# A\n\n- Status: final\n',
    ],
    ['mistyped', '# A\n\n- Status: implementd\n', 'withdrawn', '# A\n\n- Status: withdrawn\n'],
    [
      'behind one that was struck out',
      '# A\n\n- Status: ~~draft~~ accepted\n',
      'rejected',
      '# A\n\n- Status: ~~draft~~ rejected\n',
    ],
    [
      'after a licence comment',
      '<!-- licence: draft -->\n---\nstatus: draft\n---\n# A\n',
      'accepted',
      '<!-- licence: draft -->\n---\nstatus: accepted\n---\n# A\n',
    ],
    [
      'with CRLF and a byte order mark',
      '\uFEFF# A\r\n\r\n- Status: draft\r\n- Author: Ada\r\n\r\n## Summary\r\n\r\nText.',
      'accepted',
      '\uFEFF# A\r\n\r\n- Status: accepted\r\n- Author: Ada\r\n\r\n## Summary\r\n\r\nText.',
    ],
    [
      'in the last line of front matter, whatever stands below',
      '---\ntitle: A\nstatus: draft\n---\n- [x] draft\n- [ ] accepted | draft\n\n# A\n',
      'accepted',
      '---\ntitle: A\nstatus: accepted\n---\n- [x] draft\n- [ ] accepted | draft\n\n# A\n',
    ],
    [
      'in two places that agree',
      '---\nstatus: draft\n---\n# A\n\n## Status\n\nDraft\n',
      'accepted',
      '---\nstatus: accepted\n---\n# A\n\n## Status\n\nAccepted\n',
    ],
  ])('%s', async (_, before, word, after) => {
    expect(await set(before + summary, word)).toBe(after + summary);
  });
});

describe('a place without a word gets one', () => {
  const template =
    '# Title\n\n## Status\n\nOne of: provisional|implementable|replaced\n\n## Summary\n';

  it.each<[string, string, string]>([
    [
      'an empty bullet',
      '# A\n\n- Author: Ada\n- Status:\n',
      '# A\n\n- Author: Ada\n- Status: implementable\n',
    ],
    [
      'an empty key',
      '---\nstatus:\ntitle: A\n---\n# A\n',
      '---\nstatus: implementable\ntitle: A\n---\n# A\n',
    ],
    [
      'TBD',
      '---\nstatus: TBD # ask Ada\n---\n# A\n',
      '---\nstatus: implementable # ask Ada\n---\n# A\n',
    ],
    [
      "the template's menu",
      '# A\n\n## Status\n\nOne of: provisional|implementable|replaced\n',
      '# A\n\n## Status\n\nimplementable\n',
    ],
    [
      'a menu that was wrapped',
      '# A\n\n## Status\n\nOne of: provisional|implementable|\nreplaced\n',
      '# A\n\n## Status\n\nimplementable\n',
    ],
    [
      'what is left of a menu',
      '# A\n\n## Status\n\nOne of: provisional\n',
      '# A\n\n## Status\n\nimplementable\n',
    ],
    [
      'a menu with a mark',
      '---\nstatus: "**provisional**|implementable|replaced"\n---\n# A\n',
      '---\nstatus: "implementable"\n---\n# A\n',
    ],
    [
      'boxes',
      '# A\n\n## Status\n\n- [x] provisional\n- [ ] implementable\n- [ ] replaced\n',
      '# A\n\n## Status\n\n- [ ] provisional\n- [x] implementable\n- [ ] replaced\n',
    ],
    ['an empty section', '# A\n\n## Status\n', '# A\n\n## Status\n\nimplementable\n'],
    ['a document with no place', '# A\n', '# A\n\n## Status\n\nimplementable\n'],
  ])('%s', async (_, before, after) => {
    expect(await set(before + summary, 'implementable', template)).toBe(after + summary);
  });

  it.each<[string, string, string, string]>([
    [
      'a list, as the template does',
      '# Title\n\n- Status: draft|accepted\n\n## Summary\n',
      '# A\n\n- Author: Ada\n',
      '# A\n\n- Author: Ada\n- Status: accepted\n',
    ],
    [
      'a list of its own',
      '# Title\n\n- Status: draft|accepted\n\n## Summary\n',
      '# A\n',
      '# A\n\n- Status: accepted\n',
    ],
    [
      'front matter',
      '---\nstatus: draft|accepted\n---\n# Title\n\n## Summary\n',
      '# A\n',
      '---\nstatus: accepted\n---\n\n# A\n',
    ],
    [
      'the front matter that is there',
      '---\nstatus: draft|accepted\n---\n# Title\n\n## Summary\n',
      '---\nauthors:\n- ada\n- ben\n---\n# A\n',
      '---\nauthors:\n- ada\n- ben\nstatus: accepted\n---\n# A\n',
    ],
  ])('in %s', async (_, template, before, after) => {
    expect(await set(before + summary, 'accepted', template)).toBe(after + summary);
  });
});

it('writes into the sidecar, and leaves the document alone', async () => {
  const target = await makeTarget({
    '12-cache/README.md': '# Cache\n',
    '12-cache/kep.yaml': "title: Cache\r\nstatus: 'draft'\r\n",
  });
  const {text} = await setStatus(target, {id: '12-cache', word: 'accepted'}, {});
  expect(text).toBe('design/12-cache/README.md: draft -> accepted');
  expect(await textOf(target, '12-cache/kep.yaml')).toBe("title: Cache\r\nstatus: 'accepted'\r\n");
  expect(await textOf(target, '12-cache/README.md')).toBe('# Cache\n');
});

const two = {
  '0001-cache.md': '# Cache\n\n- Status: draft\n',
  '0002-log on disk.md': '# Log\n\n- Status: draft\n',
  'old/0003-log.md': '# Old log\n\n- Status: draft\n',
  'new/0004-log.md': '# New log\n\n- Status: draft\n',
  '0005-größe.md': '# Größe\n\n- Status: draft\n',
};

it.each([
  ['2', '0002-log on disk.md'],
  ['0002', '0002-log on disk.md'],
  ['KEP-2', '0002-log on disk.md'],
  ['0002-log on disk', '0002-log on disk.md'],
  ['0002-LOG on disk.md', '0002-log on disk.md'],
  ['./old/0003-log.md', 'old/0003-log.md'],
  ['0003-log', 'old/0003-log.md'],
  ['cache', '0001-cache.md'],
  ['größe', '0005-größe.md'],
])('finds a design by %s', async (id, path) => {
  const target = await makeTarget(two);
  expect((await setStatus(target, {id, word: 'final'}, {})).json).toMatchObject({
    path,
    before: 'draft',
    status: 'final',
    changed: [path],
  });
});

describe('what cannot be done is one sentence, and nothing is written', () => {
  it.each<[string, string, string, string]>([
    [
      'log',
      'final',
      'two of a name',
      'log may be any of these. Give the path of one:\n  new/0004-log.md\n  old/0003-log.md',
    ],
    [
      '0001-cash',
      'final',
      'a name nearby',
      '0001-cash names no design of design. Did you mean 0001-cache?',
    ],
    [
      '99',
      'final',
      'a number of none',
      '99 names no design of design. Give its id, number, path or file name.',
    ],
    [
      '',
      'final',
      'no name',
      'An empty name names no design of design. Give its id, number, path or file name.',
    ],
    [
      '1',
      'acepted',
      'a word nearby',
      'acepted is no status of this folder. Did you mean accepted? Statuses: provisional,',
    ],
    [
      '1',
      '\u001b[31m',
      'an escape code',
      '\uFFFD[31m is no status of this folder. Statuses: provisional,',
    ],
  ])('%j %j: %s', async (id, word, _, sentence) => {
    const target = await makeTarget(two);
    const failed = await setStatus(target, {id, word}, {}).catch((error: Error) => error.message);
    expect(String(failed).slice(0, sentence.length)).toBe(sentence);
    expect(await textOf(target, '0001-cache.md')).toBe(two['0001-cache.md']);
  });
});

describe.each([true, false])('with a dry run: %j, text is refused', (dryRun) => {
  it.each([
    ['with NUL bytes', `${draft}\0`, 'utf8', 'is no plain text (it holds NUL bytes)'],
    ['in UTF-16', draft, 'utf16le', 'is UTF-16'],
    ['in UTF-16 with a mark', `\ufeff${draft}`, 'utf16le', 'is UTF-16'],
    [
      'in UTF-16 of another script',
      `${draft}${'\u0436'.repeat(400)}`,
      'utf16le',
      'is no plain text',
    ],
  ] as const)('%s', async (_, text, encoding, reason) => {
    const bytes = Buffer.from(text, encoding);
    const target = await makeTarget({[name]: bytes, '0002-successor.md': draft});
    await expect(setStatus(target, {id: '0001-cache', word: 'accepted'}, {dryRun})).rejects.toThrow(
      `${name} ${reason}`,
    );
    expect(await readFile(path.join(target.load.folder, name))).toEqual(bytes);
  });
});

it('is written in the document that a symbolic link stands for', async () => {
  const target = await makeTarget({'1-cache/index.md': draft});
  await symlink('index.md', path.join(target.load.folder, '1-cache/README.md'));
  const {json} = await setStatus(target, {id: '1-cache/README.md', word: 'accepted'}, {});
  expect(json).toMatchObject({path: '1-cache/index.md', changed: ['1-cache/index.md']});
  expect(await textOf(target, '1-cache/index.md')).toBe(draft.replace('draft', 'accepted'));
});

it('shows what it would do and writes nothing', async () => {
  const target = await makeTarget(two);
  const {text} = await setStatus(target, {id: '1', word: 'final'}, {dryRun: true});
  expect(text).toBe(`--- a/design/0001-cache.md
+++ b/design/0001-cache.md
@@ -1,3 +1,3 @@
 # Cache
 
-- Status: draft
+- Status: final
`);
  expect(await textOf(target, '0001-cache.md')).toBe(two['0001-cache.md']);
});

it('says so where the status is that already', async () => {
  const target = await makeTarget(two);
  const {text, json} = await setStatus(target, {id: '1', word: 'draft'}, {});
  expect(text).toBe('design/0001-cache.md is draft already');
  expect(json).toMatchObject({changed: []});
  expect(await namesIn(target)).toEqual(Object.keys(two).sort());
});
