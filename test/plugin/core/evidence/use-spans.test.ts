import {describe, expect, it} from 'vitest';
import type {DesignSet} from '../../../../plugin/core/index.ts';
import {readFolder} from '../read.ts';

const template =
  '---\nstatus: draft|accepted\ncreation-date: yyyy-mm-dd\n---\n\n# Title\n\n## Aim\n\n## Cost\n';
const month = (at: number) =>
  `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Designs of successive months, each with the lines and sections that its place asks for. */
function read(
  size: number,
  toParts: (at: number) => {status?: boolean; cost?: boolean},
): DesignSet {
  const documents = Array.from({length: size}, (_, at) => {
    const {status = true, cost = true} = toParts(at);
    const fields = `${status ? 'status: draft\n' : ''}creation-date: ${month(at)}-15`;
    const rest = cost ? '\n## Cost\n\nNone to speak of.\n' : '';
    return [
      `${100 + at}-dated.md`,
      `---\n${fields}\n---\n\n# A ${at}\n\n## Aim\n\nTo save time.\n${rest}`,
    ];
  });
  return readFolder({'_template.md': template, ...Object.fromEntries(documents)});
}

const listPlaces = ({designs}: DesignSet, rule: string) =>
  designs.flatMap(({number = 0, problems}) =>
    problems.some((problem) => problem.rule === rule) ? [number - 100] : [],
  );

const listMessages = ({designs}: DesignSet, rule: string) =>
  designs.flatMap(({problems}) =>
    problems.flatMap((problem) => (problem.rule === rule ? [problem.message] : [])),
  );

const range = (from: number, to: number) => Array.from({length: to - from}, (_, at) => from + at);

describe('a section that designs have only since a day', () => {
  it('is noted in older ones and demanded of later ones', () => {
    const set = read(40, (at) => ({cost: at >= 25 && at !== 35}));
    expect(listPlaces(set, 'added-section')).toEqual(range(0, 25));
    expect(listPlaces(set, 'missing-section')).toEqual([35]);
    expect(listMessages(set, 'added-section')[0]).toBe(
      'Section `Cost` is in use since 2022-02-15, and not when this was written',
    );
  });

  it.each([
    ['half of the designs of all times have it', 40, (at: number) => at % 2 === 0, 20],
    ['there are fewer than twenty dated designs', 19, (at: number) => at >= 10, 10],
    ['later designs do without it again', 40, (at: number) => at >= 15 && at < 19, 36],
    ['it went out of use', 40, (at: number) => at < 20, 20],
  ])('is missing where %s', (_, size, cost, missing) => {
    const set = read(size, (at) => ({cost: cost(at)}));
    expect(listPlaces(set, 'added-section')).toEqual([]);
    expect(listPlaces(set, 'missing-section')).toHaveLength(missing);
  });
});

it('notes a missing status of designs from a time in which none had one', () => {
  const set = read(60, (at) => ({status: at < 20 || at >= 40}));
  expect(listPlaces(set, 'added-section')).toEqual(range(20, 40));
  expect(listPlaces(set, 'missing-status')).toEqual([]);
});

it('takes no day from a design without a date', () => {
  const dated = Object.fromEntries(
    range(0, 40).map((at) => [
      `${month(at)}-15-dated.md`,
      `# A ${at}\n\n## Aim\n\nTo save time.\n${at < 20 ? '' : '\n## Cost\n\nNone.\n'}`,
    ]),
  );
  const undated = {'b.md': '# B\n\n## Aim\n\nTo save money.\n'};
  const {designs} = readFolder({
    '_template.md': '# Title\n\n## Aim\n\n## Cost\n',
    ...dated,
    ...undated,
  });
  const lacking = designs.filter(({problems}) =>
    problems.some(({rule}) => rule === 'missing-section'),
  );
  expect(lacking.map(({id}) => id)).toEqual(['b']);
});
