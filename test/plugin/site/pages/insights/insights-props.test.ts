import {describe, expect, it} from 'vitest';
import {toInsightsProps} from '../../../../../plugin/site/pages/insights/insights-props.ts';
import {textsAfter, toLog} from '../../../core/history/folder.ts';
import {design, type Files, type Step} from '../../../core/history/history.ts';
import {toContent} from '../../content.ts';

const page = {
  title: 'Insights',
  permalink: '/design/insights',
  description: null,
  index: {title: 'Designs', permalink: '/design'},
};

function insightsAfter(steps: readonly Step[]) {
  return toInsightsProps(toContent(textsAfter(steps), {log: toLog(steps)}), page, 'en');
}

// In no way like the others, and therefore none of them under another name.
const other =
  '# Lanterns\n\n- Status: provisional\n\n## Wicks\n\nOil burns.\n\n## Glass\n\nClear.\n';

const steps: readonly Step[] = [
  ['2022-11-10', {'1-accepted.md': design('provisional'), '2-done.md': design('implementable')}],
  ['2023-01-10', {'1-accepted.md': design('implementable')}],
  ['2023-06-10', {'2-done.md': design('implemented'), '3-done-at-once.md': design('implemented')}],
  ['2023-07-10', {'4-rejected.md': design('rejected'), '5-removed.md': design('provisional')}],
  ['2024-02-10', {'5-removed.md': null, '6-other.md': other}],
];

describe('designs over time', () => {
  const {flow} = insightsAfter(steps);

  it('are counted at the end of each year and of the last month, without those that are gone', () => {
    expect(flow.bands.map(({phase, count}) => [phase, count])).toEqual([
      ['done', 2],
      ['accepted', 1],
      ['draft', 1],
      ['dropped', 1],
    ]);
    expect(flow.rows).toEqual([
      {label: 'February 2024', counts: [2, 1, 1, 1]},
      {label: '2023', counts: [2, 1, 0, 1]},
      {label: '2022', counts: [0, 1, 1, 0]},
    ]);
  });

  it('say what the last twelve months brought', () => {
    expect(flow.lastYear).toEqual({came: 3, done: 1, waiting: 1});
  });

  it('are drawn as bands on top of each other, which end where the next begins', () => {
    const edge = (path = '') => path.slice(1, -1).split('L');
    const months = 16;
    const [done, accepted] = flow.bands.map(({path}) => edge(path));
    expect(done).toHaveLength(2 * months);
    expect(accepted?.slice(months)).toEqual(done?.slice(0, months).reverse());
    // Two of five are done: the upper end of that band is at three fifths from the top.
    expect(done?.[months - 1]).toBe('720 144');
    expect(done?.[months]).toBe('720 240');
  });

  it('have labels that do not overlap, from the bottom to the top', () => {
    const places = flow.bands.map(({labelAt}) => labelAt ?? NaN);
    for (const [at, place] of places.entries()) {
      expect(place).toBeGreaterThanOrEqual(4.5);
      expect(place).toBeLessThanOrEqual(95.5);
      if (at > 0) expect((places[at - 1] ?? 0) - place).toBeGreaterThanOrEqual(8.9);
    }
  });

  it('name the beginnings of years', () => {
    expect(flow.years).toEqual([
      {year: '2023', at: 13.3},
      {year: '2024', at: 93.3},
    ]);
  });

  it('are a picture from their first month on', () => {
    const {flow: first} = insightsAfter([['2024-01-01', {'1-draft.md': design('draft')}]]);
    expect(first.bands).toMatchObject([
      {phase: 'draft', count: 1, path: 'M0 0L720 0L720 240L0 240Z'},
    ]);
  });
});

it.each([
  ['above', 'implemented'],
  ['below', 'rejected'],
])('labels of many thin bands keep apart %s a thick one', (_, thick) => {
  const words = ['implemented', 'implementable', 'provisional', 'deferred', 'replaced', 'rejected'];
  const many = Object.fromEntries(
    Array.from({length: 200}, (_, at) => [`${at + 10}-x.md`, design(thick)] as const),
  );
  const few = Object.fromEntries(words.map((word, at) => [`${at}-y.md`, design(word)] as const));
  const {flow} = insightsAfter([['2024-01-01', {...many, ...few}]]);
  const places = flow.bands.map(({labelAt}) => labelAt ?? NaN);
  expect(places).toHaveLength(6);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(4.5);
  expect(Math.max(...places)).toBeLessThanOrEqual(95.5);
  const gaps = places.slice(1).map((place, at) => (places[at] ?? 0) - place);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8.9);
});

describe('statuses have the words of the folder', () => {
  const labelsOf = (given: readonly Step[]) => {
    const {flow, words} = insightsAfter(given);
    return [flow.bands.map(({label}) => label), words];
  };

  it('those of one phase together, also of what designs were before', () => {
    expect(
      labelsOf([
        ['2022-11-10', {'1-a.md': design('rejected'), '2-b.md': design('implementable')}],
        ['2023-01-10', {'3-c.md': design('withdrawn'), '2-b.md': design('implemented')}],
        ['2023-02-10', {'4-d.md': '# A page\n', '5-e.md': design('replaced')}],
      ]),
    ).toEqual([
      ['Implemented', 'Implementable', 'No status', 'Replaced', 'Rejected, Withdrawn'],
      {accepted: 'Implementable', done: 'Implemented', ended: 'Rejected, Withdrawn, Replaced'},
    ]);
  });

  it('any known word where no design had one', () => {
    const [, words] = labelsOf([['2024-01-01', {'1-a.md': design('draft')}]]);
    expect(words).toMatchObject({accepted: 'Accepted', done: 'Implemented'});
  });
});

describe('ages', () => {
  const {ages} = insightsAfter([
    ['2020-01-01', {'1-edited.md': design('provisional')}],
    ['2021-01-01', {'2-waiting.md': design('provisional'), '9-done.md': design('implemented')}],
    ['2023-12-01', {'3-new.md': design('provisional')}],
    ['2023-12-20', {'1-edited.md': design('provisional', 'To be slow.')}],
    ['2024-01-01', {'4-no-status.md': '# D\n'}],
  ]);

  it('are of the statuses that designs are meant to leave', () => {
    expect(ages.map(({status, count, median}) => [status.label, count, median])).toEqual([
      ['Provisional', 3, '3 years'],
    ]);
  });

  it('name the oldest first, and when anything of them was changed', () => {
    expect(
      ages[0]?.oldest.map(({design: {number}, since, age, touched}) => [
        number,
        since,
        age,
        touched,
      ]),
    ).toEqual([
      [1, '2020-01-01', '4 years', '2023-12-20'],
      [2, '2021-01-01', '3 years', '2021-01-01'],
      [3, '2023-12-01', '31 days', '2023-12-01'],
    ]);
  });

  it('may be older than a status that was read late', () => {
    const [age] = insightsAfter([
      ['2020-01-01', {'1-later-status.md': '# A\n'}],
      ['2021-01-01', {'1-later-status.md': design('provisional')}],
    ]).ages;
    expect(age?.oldest[0]).toMatchObject({since: '2021-01-01', isOrBefore: true});
  });

  it('of imported designs begin on the dates that they name', () => {
    const dated = (at: number) =>
      `---\ndate: 202${at}-01-01\n---\n${design('provisional', `${at}.`)}`;
    const five = [0, 1, 2, 3, 4].map((at) => [`${at}-x.md`, dated(at)] as const);
    const [age] = insightsAfter([['2026-01-01', Object.fromEntries(five)]]).ages;
    expect(age?.median).toBe('4 years');
    expect(age?.oldest[0]).toMatchObject({since: '2020-01-01', isOrBefore: false, age: '6 years'});
  });

  it('stop at ten', () => {
    const many = Object.fromEntries(
      Array.from({length: 12}, (_, at) => [`${at}-x.md`, design('provisional')] as const),
    );
    expect(insightsAfter([['2024-01-01', many]]).ages[0]).toMatchObject({count: 12});
    expect(insightsAfter([['2024-01-01', many]]).ages[0]?.oldest).toHaveLength(10);
  });
});

it('years say what came and what became of designs, without gaps', () => {
  const {years} = insightsAfter([...steps, ['2026-01-01', {'1-accepted.md': design('replaced')}]]);
  const toRow = ({year, came, accepted, done, ended, removed}: (typeof years)[number]) =>
    [year, came, accepted, done, ended, removed].join(' ');
  expect(years.map(toRow)).toEqual([
    '2026 0 0 0 1 0',
    '2025 0 0 0 0 0',
    '2024 1 0 0 0 1',
    '2023 2 1 1 0 0',
    '2022 2 0 0 0 0',
  ]);
});

describe('from accepted to done', () => {
  const starts = (count: number) =>
    Array.from({length: count}, (_, at): Step => {
      const day = new Date(Date.UTC(2020, 0, 1 + 2 * at)).toISOString();
      return [day.slice(0, 10), {[`${at}-x.md`]: design('implementable')}];
    });
  // Each is done a month later than the one before, in a commit of its own.
  const allDone = (count: number): readonly Step[] => [
    ...starts(count),
    ...Array.from({length: count}, (_, at): Step => {
      const day = new Date(Date.UTC(2021, at, 1 + at)).toISOString();
      return [day.slice(0, 10), {[`${at}-x.md`]: design('implemented')}];
    }),
  ];

  it('is not said of fewer than twenty', () => {
    const {leadTime} = insightsAfter(allDone(19));
    expect(leadTime).toEqual({pairs: 19, needed: 20, half: null, mostly: null});
  });

  it('is said in words from twenty on', () => {
    const {leadTime} = insightsAfter(allDone(20));
    expect(leadTime).toEqual({pairs: 20, needed: 20, half: '20 months', mostly: '2 years'});
  });

  it('is left out where designs are decisions', () => {
    const decisions = {'1.md': design('accepted'), '2.md': design('superseded')};
    expect(insightsAfter([['2022-01-01', decisions]]).leadTime).toBeNull();
  });

  it('leaves out what was recorded with four others', () => {
    const all = (count: number): Files =>
      Object.fromEntries(
        Array.from({length: count}, (_, at) => [`${at}-x.md`, design('implemented')] as const),
      );
    expect(insightsAfter([...starts(5), ['2022-01-01', all(5)]]).leadTime?.pairs).toBe(0);
    expect(insightsAfter([...starts(5), ['2022-01-01', all(4)]]).leadTime?.pairs).toBe(4);
  });
});
