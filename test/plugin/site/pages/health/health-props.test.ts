import {describe, expect, it} from 'vitest';
import {toHealthProps} from '../../../../../plugin/site/pages/health/health-props.ts';
import {toSitePaths} from '../../../../../plugin/site/pages/paths.ts';
import {toRuleProps} from '../../../../../plugin/site/pages/rules/rule-props.ts';
import {readRuleTexts} from '../../../../../plugin/site/pages/rules/rule-texts.ts';
import {toPluginOptions} from '../../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../../content.ts';

const template =
  '---\nstatus: draft|accepted|done|rejected\n---\n\n# Title\n\n## Summary\n\n## Cost\n\n## Open Questions [optional]\n\n## Sign-off [optional]\n';

const texts = {
  '_template.md': template,
  // Built: what is still worked on comes before it, and that it lacks a section is a note.
  'areas/1-built.md': `${design('Built', 'done')}\n## Open Questions\n\n- Why?\n\n## Empty\n`,
  'areas/2-agreed.md': `${design('Agreed', 'accepted')}\n## Cost\n\nNone.\n\n## Open Questions\n\n- ${'long '.repeat(60)}\n- How?\n  Answer: so.\n- Who?\n\n## Sign-off\n\n- [x] One\n- [ ] Two\n- [ ] Three\n`,
  '3-idea/README.md': `${design('Idea', 'draft')}\n[lost](nowhere.md)\n`,
  '3-idea/appendix.md': '# Appendix\n\n[lost](nowhere.md)\n',
  '4-gone.md': `${design('Gone', 'rejected')}\n## Open Questions\n\n- Still?\n\n## Sign-off\n\n- [ ] One\n`,
  '5-none.md': '# None\n\n## Summary\n\nText.\n',
};

const index = {title: 'Designs', permalink: '/design'};
const page = {title: 'Health', permalink: '/design/health', description: null, index};

async function healthOf(
  documents: Readonly<Record<string, string>>,
  editUrlOf: () => string | undefined = () => 'https://github.com/o/r/edit/main/x.md',
  given = {},
) {
  const options = toPluginOptions(given);
  const paths = toSitePaths('/', options);
  const content = toContent(documents, {options});
  const rules = await readRuleTexts(options, paths);
  return {health: toHealthProps(content, page, rules, editUrlOf), rules, content, editUrlOf};
}

const {health, rules, content, editUrlOf} = await healthOf(texts);
const titleOf = (place: number) => health.designs[place]?.title;

describe('what to fix first', () => {
  it('is what is still worked on, then what is built, then pages; the fewest problems first', () => {
    expect(
      health.fixFirst.map((item) => [titleOf(item.design), item.fatal, item.rules, item.sections]),
    ).toEqual([
      ['None', 0, [['missing-section', 1]], ['Cost']],
      [
        'Idea',
        0,
        [
          ['missing-section', 1],
          ['broken-link', 1],
        ],
        ['Cost'],
      ],
      ['Built', 0, [['empty-section', 1]], ['Empty']],
      ['Appendix', 0, [['broken-link', 1]], []],
    ]);
  });

  it('is what stops a build, wherever it stands', () => {
    const {designs} = content.set;
    const set = {
      ...content.set,
      designs: designs.map((item) => ({
        ...item,
        problems: item.problems.map((problem) => ({
          ...problem,
          level: problem.rule === 'empty-section' ? ('throw' as const) : problem.level,
        })),
      })),
    };
    const {fixFirst, designs: listed} = toHealthProps({...content, set}, page, rules, editUrlOf);
    expect(fixFirst.map(({design: at, fatal}) => [listed[at]?.title, fatal])[0]).toEqual([
      'Built',
      1,
    ]);
  });
});

describe('rules', () => {
  it('are counted by problems and documents, with what they find', () => {
    const [first] = health.rules;
    expect(first).toEqual({
      id: 'missing-section',
      level: 'warn',
      permalink: '/design/rules/missing-section',
      finds: 'Sections that the template requires and the document does not have',
      problems: 2,
      designs: 2,
    });
  });

  it('are those that found something, and by name those that did not', () => {
    const found = health.rules.map(({id}) => id);
    const quiet = health.quietRules.map(({id}) => id);
    expect(found).toEqual(expect.arrayContaining(['missing-section', 'broken-link']));
    expect(quiet).toContain('duplicate-id');
    expect([...found, ...quiet].sort()).toEqual(rules.map(({id}) => id).sort());
  });

  it('have what was found on their pages, but not in what was dropped', () => {
    const rule = rules.find(({id}) => id === 'missing-section');
    if (!rule) throw new Error('the rule is in force');
    const parent = {title: 'Health', permalink: '/design/health'};
    const page = toRuleProps(rule, content, parent, editUrlOf);
    expect(page.problems).toBe(2);
    expect(page.designs.map(({title, found, more}) => [title, found, more])).toEqual([
      ['Idea', [{line: 1, message: 'Section `Cost` is missing'}], 0],
      ['None', [{line: 1, message: 'Section `Cost` is missing'}], 0],
    ]);
  });

  it('show the first findings in a document, and count the rest', async () => {
    const links = Array.from({length: 5}, (_, at) => `[x](lost-${at}.md)`).join(' ');
    const many = await healthOf({'1-many-problems.md': `${design('A', 'draft')}\n${links}\n`});
    const rule = many.rules.find(({id}) => id === 'broken-link');
    if (!rule) throw new Error('the rule is in force');
    const parent = {title: 'Health', permalink: '/design/health'};
    const [first] = toRuleProps(rule, many.content, parent, many.editUrlOf).designs;
    expect([first?.found.length, first?.more]).toEqual([3, 2]);
  });
});

describe('open questions', () => {
  it('are those without an answer: of what is agreed on first, of what was dropped none', () => {
    expect(
      health.openQuestions.map((item) => [
        titleOf(item.design),
        item.questions.map(({text}) => text.length > 20 || text),
      ]),
    ).toEqual([
      ['Agreed', [true, 'Who?']],
      ['Built', ['Why?']],
    ]);
  });

  it('are short, and have their line', () => {
    const [first] = health.openQuestions.flatMap(({questions}) => questions);
    expect(first?.text.length).toBeLessThanOrEqual(200);
    expect(first?.line).toBe(15);
  });
});

it('shows how far sign-offs are, but not of what was dropped', () => {
  expect(health.signOff.map((item) => ({...item, design: titleOf(item.design)}))).toEqual([
    {design: 'Agreed', done: 1, total: 3},
  ]);
  expect(health.signedOff).toBe(0);
});

it('puts what is signed off last, and what is agreed on before what is not', async () => {
  const signOff = (status: string, boxes: string) =>
    `${design(status, status)}\n## Sign-off\n\n${boxes}\n`;
  const {health: of} = await healthOf({
    '1-accepted.md': signOff('accepted', '- [x] One'),
    '2-draft.md': signOff('draft', '- [ ] One\n- [ ] Two'),
    '3-implemented.md': signOff('implemented', '- [ ] One'),
    '4-implementable.md': signOff('implementable', '- [ ] One'),
  });
  expect(of.signOff.map((item) => of.designs[item.design]?.number)).toEqual([4, 3, 2, 1]);
  expect(of.signedOff).toBe(1);
});

it('counts by status, each with where it stands on the index', () => {
  expect(
    health.statuses.map(({label, permalink, designs, withProblems, problems}) => [
      label,
      permalink,
      designs,
      withProblems,
      problems,
    ]),
  ).toEqual([
    ['Draft', '/design#draft', 1, 1, 2],
    ['Accepted', '/design#accepted', 1, 0, 0],
    ['Done', '/design#done', 1, 1, 1],
    ['Rejected', '/design#rejected', 1, 0, 0],
    ['No status', '/design#needs-attention', 1, 1, 1],
  ]);
});

it('counts by folder; a design in a folder of its own belongs to the one above', () => {
  const rows = health.folders.map(({label, permalink, designs, problems}) => [
    label,
    permalink,
    designs,
    problems,
  ]);
  expect(rows).toEqual([
    ['./', null, 3, 3],
    ['areas/', '/design?folder=areas', 2, 1],
  ]);
});

it('has no folders where all designs lie together', async () => {
  const flat = await healthOf({
    '1-draft.md': design('A', 'draft'),
    '2-draft.md': design('B', 'draft'),
  });
  expect(flat.health.folders).toEqual([]);
});

it('sums up', () => {
  const notes = content.set.designs.flatMap(({problems}) => problems).length - 5;
  expect(health.figures).toEqual({
    ...{designs: 5, healthy: 2, nearly: 2, problems: 5, openQuestions: 3},
    notes,
  });
  expect(notes).toBeGreaterThan(0);
});

describe('sections', () => {
  it('are those that most designs lack or left empty', () => {
    expect(health.sections).toEqual([
      {title: 'Cost', missing: 2, empty: 0},
      {title: 'Empty', missing: 0, empty: 1},
    ]);
  });

  it('of designs that no longer hold bring none nearer', async () => {
    const gone = {'_template.md': template, '1-gone.md': design('Gone', 'rejected')};
    const {figures} = (await healthOf(gone)).health;
    expect([figures.designs, figures.nearly]).toEqual([1, 0]);
  });
});

it('names each document once, with where its lines are', () => {
  expect(new Set(health.designs.map(({permalink}) => permalink)).size).toBe(health.designs.length);
  expect(health.designs[0]?.source).toEqual({
    url: 'https://github.com/o/r/blob/main/x.md?plain=1#L',
    hasLines: true,
  });
});

it('does without a place to edit', async () => {
  const {health: local} = await healthOf(texts, () => undefined);
  expect(local.designs.map(({source}) => source)).toEqual(local.designs.map(() => null));
});

it('is at peace with a folder that is in order, and with an empty one', async () => {
  for (const documents of [{'1-accepted.md': design('A', 'accepted')}, {}]) {
    const {fixFirst, rules: found, openQuestions, signOff} = (await healthOf(documents)).health;
    expect([fixFirst, found, openQuestions, signOff]).toEqual([[], [], [], []]);
  }
});
