import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const template = '# Title\n\n## Status\n\n## Aim\n\n## Plan\n\n## Cost\n\n## Risks\n\n### Loss\n';

const sections = {
  Aim: '## Aim\n\nTo save time.\n',
  Plan: '## Plan\n\nThree steps.\n',
  Cost: '## Cost\n\nA week.\n',
  Risks: '## Risks\n\nFew.\n',
  Loss: '### Loss\n\nSome answers are old.\n',
};
type Name = keyof typeof sections;
const names = Object.keys(sections) as Name[]; // the keys of the table above

const write = (status: string, own: readonly string[]) =>
  `# A\n\n## Status\n\n${status}\n\n${own.join('\n')}`;
const without = (...left: readonly Name[]) =>
  names.filter((name) => !left.includes(name)).map((name) => sections[name]);

/** Titles of the headings that `fix` adds to a document among others of its folder. */
function listAdded(document: string, others: readonly string[]): readonly string[] {
  const texts = Object.fromEntries(others.map((text, at) => [`${100 + at}-other.md`, text]));
  const {designs} = readFolder({'_template.md': template, '001-checked.md': document, ...texts});
  const found = designs.find(({id}) => id === '001-checked')?.problems ?? [];
  return found.flatMap(({rule, edits = []}) =>
    rule === 'missing-section'
      ? edits.flatMap(({text}) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title))
      : [],
  );
}

const whole = (count: number) => Array.from({length: count}, () => write('accepted', without()));

describe('a heading that a document lacks is added', () => {
  it.each([
    ['where all others have it', write('draft', without('Plan')), whole(6), ['Plan']],
    [
      'where there are too few others to tell',
      write('draft', without('Plan', 'Cost', 'Risks', 'Loss')),
      whole(2),
      ['Plan', 'Cost', 'Risks', 'Loss'],
    ],
    [
      'to what was agreed on, where the template alone decides',
      write('accepted', without('Plan')),
      whole(2),
      ['Plan'],
    ],
    [
      'where three of four have it',
      write('draft', without('Plan')),
      [...whole(7), write('accepted', without('Plan'))],
      ['Plan'],
    ],
  ] as const)('%s', (_, document, others, added) => {
    expect(listAdded(document, others)).toEqual(added);
  });
});

describe('a heading that a document lacks is not added', () => {
  const lacking = Array.from({length: 3}, () => write('accepted', without('Plan')));
  const [aim = '', ...rest] = without('Plan');
  it.each([
    ['to a design that is done', write('implemented', without('Plan')), whole(6)],
    [
      'where more than a quarter of the others lack it',
      write('draft', without('Plan')),
      [...whole(4), ...lacking],
    ],
    ['to what was agreed on', write('accepted', without('Plan')), whole(6)],
    ['to a document of another form', write('draft', without('Plan', 'Cost')), whole(6)],
    [
      "where the author's own section stands in its place",
      write('draft', [aim, '## How we go about it\n\nIn steps.\n', ...rest]),
      whole(6),
    ],
    ['above sections that stand there without it', write('draft', without('Risks')), whole(6)],
  ])('%s', (_, document, others) => {
    expect(listAdded(document, others)).toEqual([]);
  });
});

it('says all that a design lacks at once where it is a record', () => {
  const {designs} = readFolder({
    '_template.md': template,
    '001-checked.md': write('implemented', without('Plan', 'Cost')),
  });
  const problems = designs.flatMap((design) => design.problems);
  const missing = problems.filter(({rule}) => rule === 'missing-section');
  expect(missing.map(({level, message}) => `${level} ${message}`)).toEqual([
    'log Sections `Plan` and `Cost` are missing in a design that is implemented',
  ]);
});

it('says of a record only what three of four designs have', () => {
  const others = [...whole(4), write('accepted', without('Plan')), write('draft', without('Plan'))];
  const {designs} = readFolder({
    '_template.md': template,
    '001-a.md': write('implemented', without('Plan', 'Cost')),
    ...Object.fromEntries(others.map((text, at) => [`${100 + at}-b.md`, text])),
  });
  const own = designs.find(({id}) => id === '001-a')?.problems ?? [];
  const missing = own.filter(({rule}) => rule === 'missing-section');
  expect(missing.map(({message}) => message)).toEqual([
    'Section `Cost` is missing in a design that is implemented',
  ]);
});

it.each([
  ['Plan 1: New ovens', []],
  ['Plan: new ovens', []],
  ['Plan - how ovens are bought', []],
  ['Plan 2 – The kitchen', []],
  ['Plan for ovens', ['Plan']],
  ['Kitchen: plan', ['Plan']],
])('of a section that is missed, the heading %s leaves %j', (title, missing) => {
  const document = write('draft', [...without('Plan'), `## ${title}\n\nThree steps.\n`]);
  const {designs} = readFolder({'_template.md': template, '001-checked.md': document});
  expect(designs.find(({id}) => id === '001-checked')?.missingSections).toEqual(missing);
});
