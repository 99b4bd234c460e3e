import {describe, expect, it} from 'vitest';
import {toActivityProps} from '../../../../../plugin/site/pages/activity/activity-props.ts';
import {textsAfter, toLog} from '../../../core/history/folder.ts';
import {design, type Step} from '../../../core/history/history.ts';
import {toContent} from '../../content.ts';

const page = {
  title: 'Activity',
  permalink: '/design/activity',
  description: null,
  index: {title: 'Designs', permalink: '/design'},
  health: null,
  feeds: [],
};

function propsAfter(steps: readonly Step[], locale = 'en', repositoryUrl?: string) {
  const content = toContent(textsAfter(steps), {log: toLog(steps)});
  return toActivityProps(content, {...page, locale, repositoryUrl});
}

const steps: readonly Step[] = [
  [
    '2021-01-31',
    {'1-accepted.md': design('implementable'), '2-replaced.md': design('implemented')},
  ],
  ['2023-05-01', {'1-accepted.md': design('implementable', 'To be slow.')}],
  ['2024-02-01', {'2-replaced.md': `---\nreplaced-by: 1-accepted.md\n---\n${design('replaced')}`}],
  ['2024-02-29', {'3-removed.md': design('provisional')}, {author: 'Ada', pullRequest: 9}],
  ['2024-03-01', {'3-removed.md': null}],
];

describe('the changes of a folder', () => {
  const {years, from} = propsAfter(steps);

  it('stand in their months, the newest first, the newest two years open', () => {
    expect(
      years.map(({year, isOpen, months}) => [
        year,
        isOpen,
        ...months.map(({month, label, changes}) => [month, label, changes.length]),
      ]),
    ).toEqual([
      ['2024', true, ['2024-03', 'March 2024', 1], ['2024-02', 'February 2024', 1]],
      ['2023', true, ['2023-05', 'May 2023', 1]],
      ['2021', false, ['2021-01', 'January 2021', 2]],
    ]);
    expect(from).toBe('31 Jan 2021');
  });

  it('lead to what has a page, and name what is gone', () => {
    const [removed, replaced, text] = years.flatMap(({months}) =>
      months.flatMap(({changes}) => changes),
    );
    expect(removed).toMatchObject({
      kind: 'removed',
      group: 'status',
      day: '1 Mar',
      designs: [{title: 'Cache', number: null, permalink: null}],
      source: {label: 'c5', url: null},
    });
    expect(replaced).toMatchObject({
      kind: 'replaced',
      status: {label: 'Replaced', phase: 'superseded'},
      from: {label: 'Implemented'},
      successor: {number: 1, permalink: '/design/1-accepted'},
    });
    expect(text).toMatchObject({kind: 'text', group: 'text', sections: ['Goals'], moreSections: 0});
  });
});

it('a change names its pull request, its author and no more than four sections', () => {
  const wide = (word: string) =>
    `${design('implemented')}${['A', 'B', 'C', 'D', 'E', 'F'].map((title) => `\n## ${title}\n\n${word}\n`).join('')}`;
  const {years} = propsAfter(
    [
      ['2024-01-01', {'1-edited.md': wide('One.')}],
      ['2024-03-01', {'1-edited.md': wide('Two.')}, {author: 'Ada', pullRequest: 9}],
    ],
    'en',
    'https://git.example/o/r',
  );
  expect(years[0]?.months[0]?.changes[0]).toMatchObject({
    sections: ['A', 'B', 'C', 'D'],
    moreSections: 2,
    source: {label: '#9', url: 'https://git.example/o/r/pull/9'},
    author: 'Ada',
  });
});

it.each([
  ['de', '31. Jan.', 'Januar 2021'],
  ['ja', '1月31日', '2021年1月'],
  ['no such language', '31 Jan', 'January 2021'],
])('days are said in %s', (locale, day, label) => {
  const month = propsAfter(steps, locale).years.at(-1)?.months[0];
  expect([month?.changes[0]?.day, month?.label]).toEqual([day, label]);
});

describe('accepted designs without a change', () => {
  const last = (day: string): Step => [day, {'9-newest.md': design('provisional')}];

  it.each([
    ['2025-04-30', []],
    ['2025-05-05', [['Implementable', 1]]],
  ])('are counted after two years: on %s %j', (day, counts) => {
    const {unchanged} = propsAfter([...steps, last(day)]);
    expect(unchanged.map(({status, count}) => [status.label, count])).toEqual(counts);
  });
});
