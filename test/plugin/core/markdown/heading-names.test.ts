import {describe, expect, it} from 'vitest';
import {stripMarks} from '../../../../plugin/core/markdown/heading-marks.ts';
import {
  isSameName,
  namesOf,
  namesOfHeading,
  toHeadingName,
  toSpelling,
} from '../../../../plugin/core/markdown/heading-names.ts';

it.each([
  ['2 Design', 'design'],
  ['2.10.11 Design', 'design'],
  ['10. Design', 'design'],
  ['2) Design', 'design'],
  ['xiv. Design', 'design'],
  ['b. Design', 'design'],
  ['Part 2. Design', 'part 2 design'],
  ['IV design', 'iv design'],
  ['ab) Design', 'ab design'],
  ['1.Design', '1 design'],
  ['V2 design', 'v2 design'],
  ['¿Why: now?', 'why now'],
])('the heading %j has the name %j', (title, name) => {
  expect(toHeadingName(title)).toBe(name);
});

describe('a heading', () => {
  it.each([
    ['Summary – Faster pages', ['summary faster pages', 'summary']],
    ['Abstract: faster pages', ['abstract faster pages', 'abstract']],
    ['TLDR: faster', ['tldr faster', 'tldr']],
    ['TL;DR - faster', ['tl dr faster', 'tl dr']],
    ['A summary: faster', ['a summary faster']],
    ['Summary:faster', ['summary faster']],
    ['Goals/Non-Goals', ['goals non goals', 'goals', 'non goals']],
    ['Goals & Reasons', ['goals reasons', 'goals', 'reasons']],
    ['Goals And Reasons', ['goals and reasons', 'goals', 'reasons']],
    ['Standards', ['standards']],
  ])('%j has the names %j', (title, names) => {
    expect(namesOfHeading({title, name: toHeadingName(title)})).toEqual(names);
  });

  it.each([
    ['drawbacks', 'disadvantages', true],
    ['rejected alternatives', 'alternatives considered', true],
    ['risk and mitigation', 'risks and mitigations', true],
    ['out of scope', 'non goals', true],
    ['goal', 'goals', true],
    ['use cases', 'user stories', true],
    ['unresolved questions', 'open questions', true],
    ['testing plan', 'test plan', true],
    ['reference', 'references', true],
    ['implementation notes', 'implementation details', true],
    ['upgrade strategy', 'upgrade downgrade strategy', true],
    ['design details', 'design', true],
    ['motivation', 'why', true],
    ['signoff checklist', 'release signoff checklist', true],
    ['dependency', 'dependencies', true],
    ['tasks', 'work items', true],
    ['rollout', 'rollout', true],
    ['rollout', 'goals', false],
    ['goals', 'non goals', false],
  ])('%s and %s are one section: %j', (a, b, isSame) => {
    expect(isSameName(a, b)).toBe(isSame);
    expect(namesOf(a).has(b)).toBe(isSame);
  });
});

it.each([
  ['goals', 'goal'],
  ['user s guide', 'user guide'],
  ['2 s', '2 s'],
  ['sun', 'sun'],
  ['judgements', 'judgment'],
  ['organisation', 'organization'],
  ['realise', 'realize'],
  ['optimising', 'optimizing'],
  ['rise', 'rise'],
  ['optimist', 'optimist'],
  ['behaviour', 'behavior'],
  ['behavioural', 'behavioral'],
  ['favourite', 'favorite'],
  ['course', 'course'],
  ['catalogue', 'catalog'],
  ['rogued', 'rogued'],
  ['labelling', 'labeling'],
  ['cellings', 'celing'],
  ['centre', 'center'],
  ['treat', 'treat'],
  ['licences', 'license'],
  ['defence', 'defense'],
  ['consequences', 'consequence'],
  ['agencee', 'agencee'],
])('the spelling of %j is %j', (name, spelling) => {
  expect(toSpelling(name)).toBe(spelling);
});

describe('a mark behind a heading', () => {
  it.each([
    ...['(optional)', '[Optional]', '\\[optional\\]', '( optionally )', '(if applicable)'],
    ...['(when needed)', '(where relevant)', '(include if the data changes)', '[add when asked]'],
    ...['(only if)', '(mandatory)', '[ Required ]', '\\[required\\]', '(Priority: P1)'],
    ...['(prio : 12)', '(priority:high)', '(P1)', '[ p4 ]'],
  ])('%s is none of its words', (mark) => {
    expect(stripMarks(`Design ${mark}`)).toBe('Design');
    expect(stripMarks(`${mark} Design`)).toBe('Design');
  });

  it.each([
    ...['optional', '(see optional)', '(optional, see below)', '(if ovens)', '(iffy)', '(p5)'],
    ...['(p10)', '(include the data)', '(includes if asked)', '(use iffy data)', '(prio)'],
    ...['(priority: )', '(priority: p-1)', '(priority: abcdefghijkl)', '(add (x) if asked)'],
    `(add ${'x'.repeat(90)} if asked)`,
    `(add if ${'x'.repeat(90)})`,
  ])('%s belongs to it', (mark) => {
    expect(stripMarks(`Design ${mark}`)).toBe(`Design ${mark}`);
  });
});
