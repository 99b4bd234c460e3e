import {describe, expect, it} from 'vitest';
import {toForgeUrls} from '../../../../../plugin/core/history/forge-urls.ts';
import type {TimelineEventProps} from '../../../../../plugin/props.ts';
import {toTimelineProps} from '../../../../../plugin/site/pages/design/timeline-props.ts';
import {design, type Files, type Step, timelinesOf} from '../../../core/history/history.ts';
import {toContent} from '../../content.ts';

const age = {
  commit: 'c9',
  date: '2026-01-01',
  time: '2026-01-01T12:00:00Z',
  from: '2020-01-01',
  sweeps: 0,
};
const urls = toForgeUrls('https://github.com/o/r');

/** The timeline of the document `a.md`, whose text on disk is that of the last step unless said otherwise. */
function timelineOf(
  steps: readonly Step[],
  {text, showUncommitted = false, url = true}: Options = {},
) {
  const last = steps.flatMap(([, files]) => files['a.md'] ?? []).at(-1);
  const content = toContent({'a.md': text ?? last ?? ''});
  const [found] = content.set.designs;
  if (!found) throw new Error('there is a document');
  const history = timelinesOf(steps).get('a.md');
  return toTimelineProps(
    {...found, ...(history ? {history} : {})},
    {...content, set: {...content.set, age}},
    {urls: url ? urls : undefined, showUncommitted},
  );
}

interface Options {
  readonly text?: string;
  readonly showUncommitted?: boolean;
  readonly url?: boolean;
}

const toLine = ({kind, date, status, from, until, others}: TimelineEventProps) =>
  [kind, date, status?.label, from, until, others].join(' ');

const accepted: readonly Step[] = [
  ['2020-01-01', {'a.md': design('draft'), 'b.md': design('draft', 'Other.')}],
  ['2020-03-01', {'a.md': design('accepted')}, {pullRequest: 7, author: 'Ada'}],
];

/** Enough documents at once to be taken for an import, all with one date. */
function imported(date: string): Files {
  return Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((name) => [
      `${name}.md`,
      `---\ndate: ${date}\n---\n${design('accepted', `${name}.`)}`,
    ]),
  );
}

describe('a timeline', () => {
  it('has the changes of a status, the newest first, each with its end', () => {
    expect(timelineOf(accepted)?.events.map(toLine)).toEqual([
      'changed 2020-03-01 Accepted   0',
      'added 2020-01-01 Draft  2020-03-01 1',
    ]);
  });

  it('leads to the pull request, or else to the commit', () => {
    const sources = (url: boolean) =>
      timelineOf(accepted, {url})?.events.map(({commit, author}) => [
        commit?.label,
        commit?.url,
        author,
      ]);
    expect(sources(true)).toEqual([
      ['#7', 'https://github.com/o/r/pull/7', 'Ada'],
      ['c1', 'https://github.com/o/r/commit/c1', null],
    ]);
    expect(sources(false)).toEqual([
      ['#7', null, 'Ada'],
      ['c1', null, null],
    ]);
  });

  it.each<[string, readonly Step[], object]>([
    [
      'of its status',
      accepted,
      {
        of: 'status',
        date: '2020-03-01',
        until: '2026-01-01',
        isOrBefore: false,
        url: 'https://github.com/o/r/pull/7',
      },
    ],
    [
      'of a status that was only found',
      [
        ['2020-01-01', {'a.md': '# Cache\n\n## Summary\n\nText.\n'}],
        ['2020-03-01', {'a.md': design('accepted')}],
      ],
      {of: 'status', date: '2020-03-01', isOrBefore: true},
    ],
    [
      'that an imported design names',
      [['2020-03-01', imported('2019-05-06')]],
      {of: 'status', date: '2019-05-06', isOrBefore: false},
    ],
    [
      'on which a design without a date was imported',
      [['2020-03-01', imported('')]],
      {of: 'status', date: '2020-03-01', isOrBefore: true},
    ],
    [
      'of a design without a status',
      [['2020-01-01', {'a.md': '---\nauthors: [Ada]\n---\n# Cache\n\n## Summary\n\nText.\n'}]],
      {of: 'document', date: '2020-01-01'},
    ],
  ])('begins with the day %s', (_, steps, since) => {
    expect(timelineOf(steps)?.since).toMatchObject(since);
  });

  it('hides a status that only got another name', () => {
    const names = ['a.md', 'b.md', 'c.md'];
    const all = (status: string) =>
      Object.fromEntries(names.map((name) => [name, design(status, name)]));
    const steps: readonly Step[] = [
      ['2020-01-01', all('provisional')],
      ['2021-01-01', all('draft')],
      ['2022-01-01', {'a.md': design('accepted', 'a.md')}],
    ];
    expect(timelineOf(steps)?.events.map(toLine)).toEqual([
      'changed 2022-01-01 Accepted Draft  0',
      'added 2020-01-01 Provisional  2022-01-01 2',
    ]);
  });

  it('is not there where the history is not known', () => {
    const {set, ...content} = toContent({'a.md': design('draft')});
    const [found] = set.designs;
    if (!found) throw new Error('there is a document');
    const settings = {urls, showUncommitted: true};
    expect(toTimelineProps(found, {...content, set}, settings)).toBeNull();
    const page = {...found, kind: 'page'} as const;
    expect(toTimelineProps(page, {...content, set: {...set, age}}, settings)).toBeNull();
  });
});

describe('what is not committed', () => {
  const text = design('implemented');

  it('is shown to who writes', () => {
    const timeline = timelineOf(accepted, {text, showUncommitted: true});
    expect(timeline).toMatchObject({since: null, isUncommitted: true});
    expect(timeline?.events.map(toLine)).toEqual([
      'uncommitted  Implemented   0',
      'changed 2020-03-01 Accepted   0',
      'added 2020-01-01 Draft  2020-03-01 1',
    ]);
  });

  it('is shown of a new document', () => {
    expect(timelineOf([], {text, showUncommitted: true})).toMatchObject({
      since: null,
      isUncommitted: true,
      events: [{kind: 'uncommitted', status: {id: 'implemented'}}],
    });
  });

  it('is on no page that is published', () => {
    const timeline = timelineOf(accepted, {text});
    expect(timeline).toMatchObject({since: null, isUncommitted: false});
    expect(timeline?.events).toHaveLength(2);
    expect(timelineOf([], {text})).toBeNull();
  });
});

describe('changes of the text', () => {
  const edit = (date: string, status: string, goals: string): Step => [
    date,
    {'a.md': design(status, goals)},
  ];

  it('are those since it was accepted, with a comparison of both texts', () => {
    const {changes, events} =
      timelineOf([
        ...accepted,
        edit('2020-05-01', 'accepted', 'To be slow.'),
        edit('2020-07-01', 'done', 'To be small.'),
      ]) ?? {};
    expect(changes).toMatchObject({
      sections: ['Goals'],
      events: [
        {date: '2020-07-01', sections: ['Goals']},
        {date: '2020-05-01', sections: ['Goals']},
      ],
    });
    // `printf design/a.md | sha256sum`
    expect(changes?.compareUrl).toBe(
      'https://github.com/o/r/compare/c2...c4#diff-e707011123228f18dd7f006b518827fbf12df41281cc2d4ddbee9715b548e970',
    );
    expect(events?.map(({kind}) => kind)).toEqual(['changed', 'changed', 'added']);
  });

  it('before it was accepted do not count, and neither do those before the last time', () => {
    const before = [
      edit('2020-01-01', 'draft', 'One.'),
      edit('2020-02-01', 'draft', 'Two.'),
      edit('2020-03-01', 'accepted', 'Two.'),
    ];
    expect(timelineOf(before)?.changes).toBeNull();
    const again = [
      ...before,
      edit('2020-04-01', 'accepted', 'Three.'),
      edit('2020-05-01', 'draft', 'Three.'),
      edit('2020-06-01', 'accepted', 'Three.'),
    ];
    expect(timelineOf(again)?.changes).toBeNull();
  });

  it('lead nowhere where the repository has no address', () => {
    const steps = [...accepted, edit('2020-05-01', 'accepted', 'To be slow.')];
    expect(timelineOf(steps, {url: false})?.changes?.compareUrl).toBeNull();
  });
});
