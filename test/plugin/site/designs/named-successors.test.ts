import {expect, it} from 'vitest';
import {createSuccessorFinder} from '../../../../plugin/site/designs/named-successors.ts';
import {design, toContent} from '../content.ts';

const documents = {
  'new/cache.md': design('Cache', 'implemented'),
  'other.md': design('Other', 'draft'),
};

function named(summary: string, status = 'replaced') {
  const content = toContent({...documents, 'old.md': design('Old', status, summary)});
  const old = content.set.designs.find(({id}) => id === 'old');
  return old && createSuccessorFinder(content, undefined)(old).map(({id}) => id);
}

it.each([
  ['*This was replaced as part of [the cache](new/cache.md#goals).*\n\nText.', ['new/cache']],
  ['Superseded by [one](other.md) and [two](new/cache.md).', ['new/cache', 'other']],
  ['A first paragraph.\n\nIt was obsoleted by [one](other.md).', ['other']],
  ['Replaced by [this very text](old.md), [a site](https://example.org/other.md).', []],
  ['Replaced by [what is gone](gone.md).', []],
  ['See [another](other.md).', []],
  ['Replaced by something else.', []],
])('finds in %j the successors %j', (summary, ids) => {
  expect(named(summary)).toEqual(ids);
});

it('looks for none where a design holds', () => {
  expect(named('It replaced [one](other.md).', 'implemented')).toEqual([]);
  expect(named('Replaced by [one](other.md).', 'draft')).toEqual([]);
});
