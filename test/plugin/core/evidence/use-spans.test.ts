import {describe, expect, it} from 'vitest';
import {findUseSpans} from '../../../../plugin/core/evidence/use-spans.ts';
import type {DesignSet} from '../../../../plugin/core/index.ts';
import {toContractSections} from '../../../../plugin/core/template/contract-sections.ts';
import {parse, readFolder} from '../read.ts';

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
  it('is noted once for the older ones and demanded of later ones', () => {
    const set = read(40, (at) => ({cost: at >= 25 && at !== 35}));
    expect(listPlaces(set, 'missing-section')).toEqual([35]);
    expect(listMessages(set, 'added-section')).toEqual([
      'Section `Cost` is in use since 2022-02-15, and 25 older designs do without it',
    ]);
  });

  it.each([
    ['half of the designs of all times have it', 40, (at: number) => at % 2 === 0, 20],
    ['there are fewer than twenty dated designs', 19, (at: number) => at >= 10, 10],
    ['later designs do without it again', 40, (at: number) => at >= 15 && at < 19, 36],
    ['it went out of use', 40, (at: number) => at < 20, 20],
  ])('is missing where %s', (_, size, cost, missing) => {
    const set = read(size, (at) => ({cost: cost(at)}));
    expect(listMessages(set, 'added-section')).toEqual([]);
    expect(listPlaces(set, 'missing-section')).toHaveLength(missing);
  });
});

it('notes a missing status of designs from a time in which none had one', () => {
  const set = read(60, (at) => ({status: at < 20 || at >= 40}));
  expect(listMessages(set, 'added-section')).toEqual([
    'Status is in use since 2023-05-15, and 20 older designs do without it',
  ]);
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

it.each([
  ['the last update, where the creation date cannot be read', '22020-02-15', '2020-03-01', []],
  ['nothing, where the last update is later than the section', '22020-02-15', '2023-01-15', ['b']],
])('takes the day of a design from %s', (_, created, updated, missing) => {
  const dated = Object.fromEntries(
    range(0, 40).map((at) => [
      `${month(at)}-15-a.md`,
      `# A ${at}\n\n## Aim\n\nTo save time.\n${at < 20 ? '' : '\n## Cost\n\nNone.\n'}`,
    ]),
  );
  const {designs} = readFolder({
    '_template.md': '# Title\n\n## Aim\n\n## Cost\n',
    ...dated,
    'b.md': `---\ncreation-date: ${created}\nlast-updated: ${updated}\n---\n# B\n\n## Aim\n\nTo save money.\n`,
  });
  const lacking = designs.filter(({problems}) =>
    problems.some(({rule}) => rule === 'missing-section'),
  );
  expect(lacking.map(({id}) => id)).toEqual(missing);
});

it.each([
  ['none of three sections that came later is older than they are', 3, [], []],
  ['none of two such sections tells nothing', 2, [], ['Cost', 'Plan']],
  ['one of them is not older', 3, ['Cost'], ['Plan', 'Risks']],
])('an undated design with %s', (_, count, own, missing) => {
  const later = ['Cost', 'Plan', 'Risks'].slice(0, count);
  const write = (titles: readonly string[]) =>
    titles.map((title) => `\n## ${title}\n\nNone.\n`).join('');
  const dated = range(0, 40).map((at) => [
    `${month(at)}-15-a.md`,
    `# A ${at}\n\n## Aim\n\nTo save time.\n${at < 20 ? '' : write(later)}`,
  ]);
  const {designs} = readFolder({
    '_template.md': `# Title\n\n## Aim\n${write(later).replaceAll('None.', '')}`,
    ...Object.fromEntries(dated),
    'b.md': `# B\n\n## Aim\n\nTo save money.\n${write(own)}`,
  });
  const problems = designs.find(({id}) => id === 'b')?.problems ?? [];
  const found = problems.filter(({rule}) => rule === 'missing-section');
  expect(found.map(({message}) => message)).toEqual(
    missing.map((title) => `Section \`${title}\` is missing`),
  );
});

describe('the days without a section', () => {
  const sections = toContractSections(parse('# Title\n\n## Cost\n', '_template.md'));

  /** The spans of `Cost`, where the design of each month has it or not. */
  const listSpans = (size: number, hasCost: (at: number) => boolean) => {
    const designs = range(0, size).map((at) =>
      parse(`# A\n\n## ${hasCost(at) ? 'Cost' : 'Aim'}\n\nx\n`, `${month(at)}-15-a.md`),
    );
    const spans = findUseSpans({sections}, designs).sections.get('Cost') ?? [];
    return spans.map(({from, to, since}) => `${from} to ${to}, since ${since}`);
  };

  it.each<[string, number, (at: number) => boolean, readonly string[]]>([
    [
      'end before the first that has it',
      40,
      (at) => at >= 25,
      ['2020-01-15 to 2022-01-15, since 2022-02-15'],
    ],
    [
      'come again where it went out of use',
      80,
      (at) => (at >= 20 && at < 40) || at >= 60,
      ['2023-05-15 to 2024-12-15, since 2025-01-15', '2020-01-15 to 2021-08-15, since 2021-09-15'],
    ],
    [
      'are those before exactly half of ten have it',
      40,
      (at) => at >= 22 && at < 27,
      ['2020-01-15 to 2021-10-15, since 2021-11-15'],
    ],
    ['are none before four of ten that have it', 40, (at) => at >= 22 && at < 26, []],
    ['are none where all are without it', 40, () => false, []],
    [
      'begin with twenty dated designs',
      20,
      (at) => at >= 10,
      ['2020-10-15 to 2020-10-15, since 2020-11-15'],
    ],
  ])('%s', (_, size, hasCost, spans) => {
    expect(listSpans(size, hasCost)).toEqual(spans);
  });
});

it.each([
  [
    'since five designs keep its mark',
    5,
    ['Section `Cost` is no longer optional since 2021-05-15, and 12 older designs do without it'],
    0,
  ],
  ['by four designs with a mark, which may be their own', 4, [], 12],
])('a section was optional: told %s', (_, marks, added, missing) => {
  const documents = range(0, 40).map((at) => {
    const title = at % 4 === 0 && at < 4 * marks ? 'Cost [optional]' : 'Cost';
    const cost = at % 4 === 0 || at > 16 ? `\n## ${title}\n\nNone to speak of.\n` : '';
    return [`${month(at)}-15-a.md`, `# A ${at}\n\n## Aim\n\nTo save time.\n${cost}`];
  });
  const set = readFolder({
    '_template.md': '# Title\n\n## Aim\n\n## Cost\n',
    ...Object.fromEntries(documents),
  });
  expect(listMessages(set, 'added-section')).toEqual(added);
  expect(listMessages(set, 'missing-section')).toHaveLength(missing);
});
