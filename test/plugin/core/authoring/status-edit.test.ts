import {describe, expect, it} from 'vitest';
import {toStatusEdits} from '../../../../plugin/core/authoring/status-edit.ts';
import {builtInWords} from '../../../../plugin/core/index.ts';
import {toWord} from '../../../../plugin/core/status/vocabulary.ts';
import {applyEdits, openDocument} from '../edits/edits.ts';

/** The text once its status is `accepted`. */
function accept(text: string): string | undefined {
  const edits = toStatusEdits(openDocument(text), toWord('accepted'), builtInWords);
  return edits && applyEdits(text, edits);
}

const inBody = (text: string) => `# A\n\n${text}\n\n## Summary\n\nx\n`;

describe('the word of a status is replaced where it stands', () => {
  it.each<[string, string]>([
    ['- Status: draft', '- Status: accepted'],
    ['- Status: **Draft** (since v1.2)', '- Status: **Accepted**'],
    ['- Status: DRAFT by Ada', '- Status: ACCEPTED'],
    ['- Status: drafft', '- Status: accepted'],
    ['- Status: One of: draft', '- Status: accepted'],
    ['- Status: one of draft', '- Status: accepted'],
    ['- Status: one of:  draft', '- Status: accepted'],
    ['- Status: one of: (draft)', '- Status: one of: (accepted)'],
    ['- Status: draft\\', '- Status: accepted\\'],
    ['**Status:** draft in v1 **Date:** 2025-09-21', '**Status:** accepted **Date:** 2025-09-21'],
    ['**Status:** Superseded by\n[B](b.md)', '**Status:** Accepted'],
    ['**Status:** Superseded by\n   ', '**Status:** Accepted\n   '],
    ['**Status:** Superseded by\n- Author: Ada', '**Status:** Accepted'],
    ['| Status | draft, since May |\n|---|---|', '| Status | accepted |\n|---|---|'],
    [
      '| Status | draft since May | Owner | Ada |\n|---|---|---|---|',
      '| Status | accepted | Owner | Ada |\n|---|---|---|---|',
    ],
    [
      '| Status | Owner |\n|---|---|\n| Draft | Ada |',
      '| Status | Owner |\n|---|---|\n| Accepted | Ada |',
    ],
    ['| Status | draft \\| final |\n|---|---|', '| Status | accepted |\n|---|---|'],
    ['## Status\n\n<!-- draft -->\n\nDraft since May', '## Status\n\n<!-- draft -->\n\nAccepted'],
  ])('%j becomes %j', (before, after) => {
    expect(accept(inBody(before))).toBe(inBody(after));
  });
});

describe('the choice of a template becomes the word', () => {
  it.each<[string, string]>([
    ['- Status: draft|final', '- Status: accepted'],
    ['- Status: draft \\| final', '- Status: accepted'],
    ['- Status: *draft* | _final_', '- Status: accepted'],
    ['- Status: `draft` |~~final~~', '- Status: accepted'],
    ['- Status: draft|final|\n  accepted|  \n  rejected', '- Status: accepted'],
    ['- Status: draft|\n- Author: Ada', '- Status: accepted\n- Author: Ada'],
    ['- Status:\n- Choice: a|b', '- Status: accepted\n- Choice: a|b'],
    ['  10. Status:\n11) Choice: a|b', '  10. Status: accepted\n11) Choice: a|b'],
    ['Status:\nAuthors: a | b', 'Status: accepted\nAuthors: a | b'],
    ['- Choice: a|b\n- Status: draft', '- Choice: a|b\n- Status: accepted'],
    ['- Status: draft\n  - [x] signed', '- Status: accepted\n  - [x] signed'],
    ['- Status: **draft** | final', '- Status: accepted'],
    ['- Status: draft\n- [ ] a\n- [ ] b', '- Status: accepted\n- [ ] a\n- [ ] b'],
    ['Status: draft\n\n- [ ] a\n- [ ] b', 'Status: accepted\n\n- [ ] a\n- [ ] b'],
    ['Status: draft\n  \n- [ ] a\n- [ ] b', 'Status: accepted\n  \n- [ ] a\n- [ ] b'],
    ['Status: draft\n# [ ] a | b\n- [ ] b', 'Status: accepted\n# [ ] a | b\n- [ ] b'],
    ['## Status\n\nOne of: draft |\nfinal', '## Status\n\naccepted'],
    ['## Status\n\n<!-- choose -->\n\ndraft|final', '## Status\n\n<!-- choose -->\n\naccepted'],
    ['| Status | {draft \\| final \\| accepted} |\n|---|---|', '| Status | accepted |\n|---|---|'],
    ['## Status\n\n- [x] draft\n- [ ] accepted', '## Status\n\n- [ ] draft\n- [x] accepted'],
    [
      '## Status\n\n- [X] draft\n  *  [ ] accepted\n\n+ [] final [x]',
      '## Status\n\n- [ ] draft\n  *  [x] accepted\n\n+ [ ] final [x]',
    ],
    ['Status:\n- [x] draft\n- [ ] accepted', 'Status:\n- [ ] draft\n- [x] accepted'],
    [
      '## Status\n\n- [x] draft\n- [ ] accepted\n\nSee - [x] and -[x] x.',
      '## Status\n\n- [ ] draft\n- [x] accepted\n\nSee - [x] and -[x] x.',
    ],
  ])('%j becomes %j', (before, after) => {
    expect(accept(inBody(before))).toBe(inBody(after));
  });
});

describe('a place without a word gets one', () => {
  it.each<[string, string]>([
    ['- Status:\n- Author: Ada', '- Status: accepted\n- Author: Ada'],
    ['- Status: TBD', '- Status: accepted'],
    ['- Status: see <the issue>', '- Status: accepted'],
    ['| State | |\n|---|---|', '| State | accepted|\n|---|---|'],
    [
      '| Author | Ada | Status | TBD |\n|---|---|---|---|',
      '| Author | Ada | Status | accepted |\n|---|---|---|---|',
    ],
    ['## Status', '## Status\n\naccepted'],
    ['Status\n------', 'Status\n------\n\naccepted'],
    ['Status\n-', 'Status\n-\n\naccepted'],
    ['## Status\n\nTBD', '## Status\n\naccepted'],
    ['## Status\n### Notes', '## Status\n\naccepted\n### Notes'],
  ])('%j becomes %j', (before, after) => {
    expect(accept(inBody(before))).toBe(inBody(after));
  });
});

describe('a status in several lines or places', () => {
  const draft = '---\nstatus: draft\n---\n# A\n';

  it.each<[string, string]>([
    ['# A\n\n- Status: draft', '# A\n\n- Status: accepted'],
    ['---\nstatus: "draft since May" # x\n---\n# A\n', '---\nstatus: "accepted" # x\n---\n# A\n'],
    ['---\nstatus:\n  - draft since May \n---\n# A\n', '---\nstatus:\n  - accepted \n---\n# A\n'],
    ['---\nstatus: "**draft**|final" # x\n---\n# A\n', '---\nstatus: "accepted" # x\n---\n# A\n'],
    [
      '# A\n\n## Status\n\n- [x] draft\n- [ ] accepted\n\n## Tasks\n\n- [ ] accepted\n',
      '# A\n\n## Status\n\n- [ ] draft\n- [x] accepted\n\n## Tasks\n\n- [ ] accepted\n',
    ],
    ['---\nstatus:\n- draft\n---\n# A\n', '---\nstatus:\n- accepted\n---\n# A\n'],
    ['---\nstatus:\n  draft\n---\n# A\n', '---\nstatus:\n  accepted\n---\n# A\n'],
    [
      '+++\nstatus = "draft"\n+++\n- [x] a\n- [ ] accepted\n',
      '+++\nstatus = "accepted"\n+++\n- [x] a\n- [ ] accepted\n',
    ],
    [
      `${draft}\n## Status\n\nDraft\n`,
      '---\nstatus: accepted\n---\n# A\n\n## Status\n\nAccepted\n',
    ],
    [`${draft}\n## Status\n\nFinal\n`, '---\nstatus: accepted\n---\n# A\n\n## Status\n\nFinal\n'],
    [
      '---\nstatus: TBD\n---\n# A\n\n## Status\n\nDraft\n',
      '---\nstatus: TBD\n---\n# A\n\n## Status\n\nAccepted\n',
    ],
    [
      '---\nstatus: TBD\n---\n# A\n\n- Status: TBD\n',
      '---\nstatus: accepted\n---\n# A\n\n- Status: TBD\n',
    ],
  ])('%j becomes %j', (before, after) => {
    expect(accept(before)).toBe(after);
  });

  it('below its key beside the document, whatever that has in the same line', () => {
    const document = openDocument('# A\n\n- Author: Ada\n', 'title: A\nstatus:\n  draft\n');
    expect(toStatusEdits(document, toWord('accepted'), builtInWords)).toMatchObject([{line: 3}]);
  });

  it('also beside the document', () => {
    const document = openDocument('# A\n\n- [x] x\n- [ ] y\n', 'title: A\nstatus: draft\n');
    expect(toStatusEdits(document, toWord('accepted'), builtInWords)).toEqual([
      {path: 'kep.yaml', line: 2, column: 9, endLine: 2, endColumn: 14, text: 'accepted'},
    ]);
  });
});

it.each<[string, string]>([
  ['there is none', '# A\n'],
  ['no box has the word', '# A\n\n## Status\n\n- [x] draft\n- [ ] final\n'],
  ['two boxes have the word', '# A\n\n## Status\n\n- [x] accepted\n- [ ] accepted\n'],
  ['a cell below its name is empty', '# A\n\n| Status | Owner |\n|---|---|\n| | Ada |\n'],
  ['a number stands beside it', '# A\n\n- Status: draft | 2020\n'],
  ['a number stands close beside it', '# A\n\n- Status: draft |2020\n'],
  ['it is a sentence', '# A\n\n## Status\n\nSee the issue for it\n'],
  [
    'one of two places cannot be changed',
    '---\nstatus: draft\n---\n# A\n\n## Status\n\n- [x] draft\n- [ ] final\n',
  ],
])('a status is left as it is where %s', (_, text) => {
  expect(accept(text)).toBeUndefined();
});
