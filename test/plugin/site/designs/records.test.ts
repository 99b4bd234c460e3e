import {expect, it} from 'vitest';
import {toRecords} from '../../../../plugin/site/designs/records.ts';
import {design, toContent} from '../content.ts';

const content = toContent(
  {
    'b/2-second.md': design('Second', 'draft'),
    '1-first.md': `---\nstatus: done\nauthors: ["@ada"]\ncreation-date: 2024-01-02\n---\n\n# A <name> & c\n\n## Summary\n\n${'word '.repeat(100)}\n`,
    '3-menu.md': design('Undecided', 'draft|done'),
    'README.md': '# Read me\n',
    '_template.md': '# Title\n\n- Status: draft|done\n\n## Summary\n',
    'lost.md': '',
  },
  {lost: ['lost.md']},
);

it('holds every design that has a page, by number', () => {
  const {designs, statuses} = toRecords(content);
  expect(statuses.map(({id}) => id)).toEqual(['draft', 'done']);
  expect(designs.map(({id, number, status, phase}) => [id, number, status, phase])).toEqual([
    ['1-first', 1, 'done', 'done'],
    ['b/2-second', 2, 'draft', 'draft'],
    ['3-menu', 3, null, 'unknown'],
  ]);
});

it('says in few words what is to be known', () => {
  const [first] = toRecords(content).designs;
  expect(first).toMatchObject({
    title: 'A <name> & c',
    statusLabel: 'Done',
    permalink: '/design/1-first',
    authors: ['@ada'],
    created: '2024-01-02',
    updated: null,
    summary: expect.stringMatching(/^word .{380,}word…$/),
  });
});
