import {expect, it} from 'vitest';
import {toWaiting} from '../../../../../plugin/site/pages/health/health-waiting.ts';
import {design, type Step, timelinesOf} from '../../../core/history/history.ts';
import {toContent} from '../../content.ts';

const age = {
  commit: 'c9',
  date: '2026-01-01',
  time: '2026-01-01T12:00:00Z',
  from: '2020-01-01',
  sweeps: 3,
};

function waitingOf(steps: readonly Step[], hasHistory = true) {
  const texts: Record<string, string> = {};
  for (const [, files] of steps) {
    for (const [path, text] of Object.entries(files)) texts[path] = text ?? '';
  }
  const timelines = timelinesOf(steps);
  const designs = toContent(texts).set.designs.map((one) => {
    const history = timelines.get(one.sourcePath);
    return {...one, ...(history ? {history} : {})};
  });
  const waiting = toWaiting({designs, ...(hasHistory ? {age} : {})}, (one) => designs.indexOf(one));
  return (
    waiting && {
      ...waiting,
      items: waiting.items.map((item) =>
        [designs[item.design]?.sourcePath, item.since.date, item.textChanged].join(' '),
      ),
    }
  );
}

const steps: readonly Step[] = [
  ['2020-01-01', {'a.md': design('draft', 'A.'), 'b.md': design('accepted', 'B.')}],
  ['2020-02-01', {'c.md': design('accepted', 'C.'), 'd.md': design('accepted', 'D.')}],
  ['2020-03-01', {'c.md': design('done', 'C.'), 'd.md': design('accepted', 'More.')}],
  ['2021-01-01', {'e.md': design('accepted', 'E.')}],
];

it('is what was agreed on longest ago and is not built', () => {
  expect(waitingOf(steps)).toEqual({
    items: [
      'b.md 2020-01-01 2020-01-01',
      'd.md 2020-02-01 2020-03-01',
      'e.md 2021-01-01 2021-01-01',
    ],
    sweeps: 3,
  });
});

it('is ten designs at most', () => {
  const many = Array.from({length: 14}, (_, at): Step => {
    const day = `2020-01-${10 + at}`;
    return [day, {[`${at}-x.md`]: design('accepted', `Number ${at}.`)}];
  });
  const items = waitingOf(many)?.items;
  expect([items?.length, items?.[0]]).toEqual([10, '0-x.md 2020-01-10 2020-01-10']);
});

it('is not told without a history, or where nothing waits', () => {
  expect(waitingOf(steps, false)).toBeNull();
  expect(waitingOf(steps.slice(0, 1).map(([day]) => [day, {'a.md': design('draft')}]))).toBeNull();
});
