import DesignLineage from '@theme/DesignLineage';
import DesignPage, {type Content} from '@theme/DesignPage';
import DesignTimeline from '@theme/DesignTimeline';
import {describe, expect, it} from 'vitest';
import type {TimelineEventProps, TimelineProps} from '../../plugin/props.ts';
import {design, link, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const event: TimelineEventProps = {
  kind: 'changed',
  date: '2026-11-03',
  status: statusOf('accepted', 'Implementable'),
  from: 'Provisional',
  until: null,
  release: null,
  others: 0,
  isImported: false,
  author: 'Ada',
  commit: {label: '#12', url: 'https://o.example/pull/12'},
};
const first: TimelineEventProps = {
  ...event,
  kind: 'added',
  date: '2026-01-02',
  status: statusOf('draft', 'Provisional'),
  from: null,
  until: '2026-11-03',
  author: null,
  commit: {label: 'abcdef1', url: null},
};
const timeline: TimelineProps = {
  since: {
    of: 'status',
    date: '2026-11-03',
    until: '2026-11-03',
    isOrBefore: false,
    url: 'https://o.example/pull/12',
  },
  isUncommitted: false,
  events: [event, first],
  changes: null,
};

const content: Content = Object.assign(() => <p>The document.</p>, {toc: []});
const showPage = (facts: Partial<TimelineProps> = {}, more: Partial<typeof design> = {}) =>
  render(
    <DesignPage
      content={content}
      design={{...design, authors: [], timeline: {...timeline, ...facts}, ...more}}
    />,
  ).page;
const lineOf = (page: HTMLElement) =>
  textOf(page.querySelector('.theme-design-status-line > :first-child'));
const itemsOf = (events: readonly TimelineEventProps[]) =>
  [...render(<DesignTimeline events={events} />).page.querySelectorAll('ol > li')].map(textOf);

describe('the line below the title', () => {
  it.each<[string, Partial<TimelineProps>, string]>([
    ['since when', {}, 'Implementable since 3 Nov 2026'],
    [
      'that it may be longer',
      {
        since: {
          of: 'status',
          date: '2026-11-03',
          until: '2026-11-03',
          isOrBefore: true,
          url: null,
        },
      },
      'Implementable since 3 Nov 2026 or before',
    ],
    ['nothing of a day that is not known', {since: null}, 'Implementable'],
    [
      'what is not committed',
      {since: null, isUncommitted: true},
      'Implementable not committed yet',
    ],
  ])('says %s', (_, facts, text) => {
    expect(lineOf(showPage(facts))).toBe(text);
  });

  it('says of a design without a status since when it is there', () => {
    const since = {
      of: 'document',
      date: '2026-01-02',
      until: '2026-01-02',
      isOrBefore: false,
      url: null,
    } as const;
    const page = showPage({since}, {status: {...statusOf('unknown'), id: null}});
    expect(lineOf(page)).toBe('added 2 Jan 2026');
  });

  it('leads from the day to what made it so', () => {
    const a = showPage().querySelector('.theme-design-since a');
    expect([textOf(a), a?.getAttribute('href')]).toEqual([
      '3 Nov 2026',
      'https://o.example/pull/12',
    ]);
  });

  it('has the day alone where a banner has the status', () => {
    const status = statusOf('dropped', 'Rejected');
    const page = showPage({}, {status, banner: {kind: 'dropped', status, successors: []}});
    expect(lineOf(page)).toBe('since 3 Nov 2026');
  });

  it('says how long that was up to the newest commit', () => {
    const since = {
      of: 'status',
      date: '2001-01-01',
      until: '2001-09-02',
      isOrBefore: false,
      url: null,
    } as const;
    expect(lineOf(showPage({since}))).toBe('Implementable since 1 Jan 2001 (8 months)');
  });
});

describe('a timeline', () => {
  it('has each event with its day, status, what was before and who did it', () => {
    expect(itemsOf([event, first])).toEqual([
      '3 Nov 2026 Implementable before: Provisional #12 Ada',
      '2 Jan 2026 Provisional new for 10 months abcdef1',
    ]);
  });

  it.each<[string, Partial<TimelineEventProps>, string]>([
    ['recorded with others', {others: 6, from: null}, 'Implementable recorded with 6 others'],
    ['recorded with one', {others: 1, from: null}, 'Implementable recorded with 1 other'],
    ['that may be older', {kind: 'read', from: null}, 'Implementable or before'],
    [
      'that came from elsewhere',
      {kind: 'added', from: null, isImported: true},
      'Implementable moved here from elsewhere',
    ],
    ['that took a status away', {status: null}, 'no status before: Provisional'],
    ['with a release', {release: 'v1.9', from: null}, 'Implementable v1.9'],
    ['of a release', {kind: 'release', release: 'v1.9', from: null}, 'v1.9'],
  ])('marks an event %s', (_, facts, text) => {
    expect(itemsOf([{...event, ...facts}, first])[0]).toBe(`3 Nov 2026 ${text} #12 Ada`);
  });

  it('says nothing of a status that was left on the day it came', () => {
    expect(itemsOf([event, {...first, until: first.date}])[1]).toBe(
      '2 Jan 2026 Provisional new abcdef1',
    );
  });

  it('begins with what is not committed', () => {
    const open = {...event, kind: 'uncommitted', date: null, author: null, commit: null} as const;
    expect(itemsOf([open, first])[0]).toBe('not committed yet Implementable before: Provisional');
  });

  it('is not there where one event is all', () => {
    expect(showPage({events: [first]}).querySelector('.theme-design-timeline')).toBeNull();
    expect(showPage().querySelector('.theme-design-timeline')).not.toBeNull();
  });

  it('shows five events, and the others on demand', () => {
    const events = Array.from({length: 8}, (_, at) => ({...event, date: `2026-11-1${at}`}));
    const {page} = render(<DesignTimeline events={events} />);
    expect([...page.querySelectorAll('ol')].map((list) => list.children.length)).toEqual([5, 3]);
    expect(page.querySelector('details ol')?.getAttribute('start')).toBe('6');
    expect(textOf(page.querySelector('summary'))).toBe('3 more');
  });
});

describe('changes after a design was accepted', () => {
  const changes = {
    sections: ['Proposal', 'Test <Plan>'],
    compareUrl: 'https://o.example/compare/a...b',
    events: [
      {
        date: '2026-11-20',
        sections: ['Proposal', 'Test <Plan>'],
        author: 'Bo',
        commit: {label: '#14', url: null},
      },
    ],
  };

  it('are one line that unfolds, with a link to compare', () => {
    const box = showPage({changes}).querySelector('.theme-design-text-changes');
    expect(textOf(box?.querySelector('summary'))).toBe(
      'Changed since accepted: Proposal, Test <Plan>',
    );
    expect([...(box?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      '20 Nov 2026 Proposal, Test <Plan> #14 Bo',
    ]);
    expect(box?.querySelector('a')?.getAttribute('href')).toBe(changes.compareUrl);
  });

  it('are not mentioned where there are none', () => {
    expect(showPage().querySelector('.theme-design-text-changes')).toBeNull();
  });
});

it('shows the line of designs that replaced one another, and which applies', () => {
  const {page} = render(
    <DesignLineage
      lineage={[
        {...link, title: 'Old', number: 1, isThis: false, applies: false},
        {...link, title: 'Middle', number: 2, isThis: true, applies: false},
        {...link, title: 'New', number: 3, isThis: false, applies: true},
      ]}
    />,
  );
  expect([...page.querySelectorAll('ol > li')].map(textOf)).toEqual([
    '1 Old Implementable',
    '2 Middle',
    '3 New Implementable applies now',
  ]);
  expect(textOf(page.querySelector('[aria-current]'))).toBe('2 Middle');
  expect(render(<DesignLineage lineage={[]} />).html).toBe('');
});
