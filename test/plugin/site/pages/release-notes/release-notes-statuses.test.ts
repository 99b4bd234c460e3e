import {expect, it} from 'vitest';
import {findUnknownStatuses} from '../../../../../plugin/site/pages/release-notes/release-notes-statuses.ts';
import {design, toContent} from '../../content.ts';

const {set} = toContent({
  '_template.md':
    '---\nstatus: draft|accepted|in progress|implemented\n---\n\n# Title\n\n## Summary\n\n## Cost\n',
  '1-draft.md': design('A', 'draft'),
  '2-unknown.md': design('B', 'simmering'),
});

it.each<[string[], string[]]>([
  [['implemented', 'Draft', 'In  Progress', 'simmering'], []],
  [
    ['implementd', 'draft'],
    [
      'Option `releaseNotes.statuses` names `implementd`, which is no status of these designs. Did you mean `implemented`?',
    ],
  ],
  [
    ['shipped'],
    [
      'Option `releaseNotes.statuses` names `shipped`, which is no status of these designs. Known: `draft`, `accepted`, `in progress`, `implemented`, `simmering`.',
    ],
  ],
])('of %j says %j', (words, messages) => {
  expect(findUnknownStatuses(words, set)).toEqual(messages);
});
