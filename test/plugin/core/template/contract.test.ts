import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {parse, readFolder} from '../read.ts';

const contractOf = (text: string) => toContract(parse(text, '_template.md'), '_template.md');

const readBuiltIn = async (name: string) =>
  contractOf(
    await readFile(new URL(`../../../../plugin/templates/${name}.md`, import.meta.url), 'utf8'),
  );

describe('a built-in template asks for', () => {
  it.each([
    ['kpt', 'Why, Design, User Guide, Open Issues/Questions, Alternatives Considered', '', ''],
    [
      'metal3',
      'Status, Summary, Motivation, Goals, Non-Goals, Proposal, Design Details, Implementation Details/Notes/Constraints, Risks and Mitigations, Work Items, Dependencies, Test Plan, Upgrade / Downgrade Strategy, Version Skew Strategy, Drawbacks, Alternatives, References',
      'User Stories',
      '',
    ],
    [
      'spec',
      'Summary, Goals, Non-Goals, Proposal, Risks and Mitigations, Design Details, Upgrade / Downgrade / Migration Strategy, Public API changes',
      'User Stories, Implementation Details/Notes/Constraints, Drawbacks, Alternatives',
      '',
    ],
    [
      'enhancement',
      'Release Signoff Checklist, Summary, Motivation, Goals, Non-Goals, Proposal, User Stories, Risks and Mitigations, Design Details, Upgrade / Downgrade Strategy, Implementation History, Drawbacks, Alternatives',
      'Open Questions, Implementation Details/Notes/Constraints, Infrastructure Needed',
      'Test Plan, Graduation Criteria',
    ],
    ['adr', 'Status, Context, Decision, Consequences', '', ''],
    [
      'madr',
      'Context and Problem Statement, Considered Options, Decision Outcome',
      'Decision Drivers, Consequences, Confirmation, Pros and Cons of the Options, More Information',
      '',
    ],
  ])('%s', async (name, required, optional, accepted) => {
    const {sections} = await readBuiltIn(name);
    const titles = (wanted: string) =>
      sections
        .filter(({requirement}) => requirement === wanted)
        .map(({title}) => title)
        .join(', ');
    expect([titles('required'), titles('optional'), titles('accepted')]).toEqual([
      required,
      optional,
      accepted,
    ]);
  });
});

it('reads the status menu of metal3', async () => {
  const {statuses} = await readBuiltIn('metal3');
  expect(statuses.map(({id, phase}) => `${id} ${phase}`)).toEqual([
    'provisional draft',
    'implementable accepted',
    'implemented done',
    'deferred paused',
    'rejected dropped',
    'withdrawn dropped',
    'replaced superseded',
  ]);
});

it.each(['adr', 'madr'])('the words of %s come first, and leave room for others', async (name) => {
  const {statuses} = await readBuiltIn(name);
  const ids = statuses.map(({id}) => id);
  expect(ids.slice(0, 5).toSorted()).toEqual([
    'accepted',
    'deprecated',
    'proposed',
    'rejected',
    'superseded',
  ]);
  expect(ids).toContain('draft');
});

describe('a section', () => {
  it.each([
    ['its mark', '## A [optional]\n\nx'],
    ['an escaped mark', '## A \\[optional\\]\n\nx'],
    ['another mark', '## A (if applicable)\n\nx'],
    ['a comment', '## A\n\n<!-- This section is optional. -->'],
    ['a sentence', '## A\n\nThis section may be omitted.'],
  ])('is optional by %s', (_, text) => {
    expect(contractOf(`# T\n\n${text}`).sections).toMatchObject([
      {title: 'A', requirement: 'optional'},
    ]);
  });

  it('is optional below an optional one', () => {
    expect(
      contractOf('# T\n\n## A [optional]\n\n### B\n\n## C').sections.map(
        ({requirement}) => requirement,
      ),
    ).toEqual(['optional', 'optional', 'required']);
  });

  it.each(['<Question>', '{name}', 'Story 1', 'Use Case A', 'Alpha -> Beta', '...'])(
    'is not %s, a sample',
    (title) => {
      const text = `# T\n\n## A\n\n### ${title.replace(/[<>]/g, '\\$&')}\n`;
      expect(contractOf(text).sections.map((section) => section.title)).toEqual(['A']);
    },
  );

  it.each(['Beta', 'Tech Preview', 'Removing a deprecated feature', 'Deprecation'])(
    'is not %s, a stage, below criteria for stages',
    (title) => {
      const text = `# T\n\n## Graduation Criteria\n\n### ${title}\n\n## Plan\n\n### ${title}\n`;
      const titles = contractOf(text).sections.map((section) => section.title);
      expect(titles).toEqual(['Graduation Criteria', 'Plan', title]);
    },
  );

  it('is not of level four, nor of a second part on the process', () => {
    const text = '# Title\n\n## A\n\n### B\n\n#### C\n\n# Process\n\n## D\n';
    expect(contractOf(text).sections.map(({title}) => title)).toEqual(['A', 'B']);
  });

  it('is of level one where all are', () => {
    expect(contractOf('# A\n\n# B\n\n# C\n').sections.map(({title}) => title)).toEqual([
      'A',
      'B',
      'C',
    ]);
  });
});

describe('the template of a folder', () => {
  const one = '# Title\n\n## Alpha\n\n## Beta\n';
  const two = '# Title\n\n## Gamma\n\n## Delta\n\nOld words that nobody replaced.\n';
  const design = '# T\n\n## Alpha\n\nx\n\n## Beta\n\nOld words that nobody replaced.\n';

  it('is the one that most documents follow', () => {
    const set = readFolder({'_one.md': one, '_two.md': two, '0001-checked.md': design});
    expect(set.template).toBe('_one.md');
  });

  it('is the one beside it, or the built-in one that is followed', () => {
    const template = {name: 'x', file: {path: 'x-template.md', text: one}};
    expect(readFolder({'0001-checked.md': design}, {templatesBeside: [template]}).template).toBe(
      'x',
    );
    expect(readFolder({'0001-checked.md': design}, {builtInTemplates: [template]}).template).toBe(
      'x',
    );
    expect(
      readFolder({'0001-checked.md': '# T'}, {builtInTemplates: [template]}),
    ).not.toHaveProperty('template');
  });

  const short = '# Title\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n';
  const record = short.replace('# Title', '# 1. Cache');
  const half = record.replace('## Consequences\n', '');
  const other = '# B\n\n## Status\n\nDraft\n\n## Plan\n';

  it.each<[string, readonly string[], boolean]>([
    ['follow it', [record, record, half], true],
    ['have two of its headings', [half, half, half], false],
    ['have the status only', [other, other], false],
    ['follow it as one of two', [record, other], true],
    ['follow it as one of three', [record, other, other], false],
  ])('is a short built-in one where documents %s', (_, texts, isChosen) => {
    const files = Object.fromEntries(texts.map((text, at) => [`000${at}-written.md`, text]));
    const builtInTemplates = [{name: 'adr', file: {path: 'adr', text: short}}];
    expect(readFolder(files, {builtInTemplates}).template === 'adr').toBe(isChosen);
  });

  it('knows the text of earlier versions that still stand there', () => {
    const {designs} = readFolder({'_one.md': one, '_two.md': two, '0001-checked.md': design});
    const sections = designs.find(({id}) => id === '0001-checked')?.sections;
    expect(sections?.map(({state}) => state)).toEqual(['filled', 'template']);
  });
});
