import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const template = [
  '# Title',
  '## Summary\n\nSay what changes for the people who use it, in a few words.',
  '## Goals',
  '## Proposal',
  '### User Stories',
  '### Risks and Mitigations',
  '## Test Plan\n\nSection not required until targeted at a release.',
  '## Alternatives [optional]',
].join('\n\n');

const read = (text: string) => {
  const {designs} = readFolder({'_template.md': template, '0001-written.md': text});
  const design = designs.find(({id}) => id === '0001-written');
  if (!design) throw new Error('the design was lost');
  return design;
};

describe('the state of a section', () => {
  it.each([
    ['Some text.', 'filled'],
    ['None, because nothing changes.', 'filled'],
    ['No.', 'filled'],
    ['```\ncode\n```', 'filled'],
    ['<img src="a.png">', 'filled'],
    ['', 'empty'],
    ['<!-- a comment -->', 'empty'],
    ['<a name="x"></a>', 'empty'],
    ['---', 'empty'],
    ['[ref]: https://example.org', 'empty'],
    ['[^ref]: https://example.org', 'filled'],
    ['None', 'none'],
    ['- **N/A**.', 'none'],
    ['_Not applicable_', 'none'],
    ['None at the moment.', 'none'],
    ['--', 'none'],
    ['TBD', 'todo'],
    ['- TODO', 'todo'],
    ['TODO for the storage team', 'todo'],
    ['TODO @ada', 'todo'],
    ['TBD before beta.', 'todo'],
    ['- TODO: the first\n- TODO: the second', 'todo'],
    ['To be filled in later.', 'todo'],
    ['This section is a stub.', 'todo'],
    ['This part will be written once the\nparser works.', 'todo'],
    ['See below.', 'todo'],
    ['See below for the table of costs and what follows from it. It is long.', 'filled'],
    ['The list of TODO items is in the tracker. We look at it each week.', 'filled'],
    ['Todo lists are kept on the server.', 'filled'],
    ['To be determined.', 'todo'],
    ['(empty)', 'none'],
    ['Empty.', 'none'],
    ['Placeholder.', 'todo'],
    ['_Not yet written._', 'todo'],
    ['Not written in stone.', 'filled'],
    ['...', 'todo'],
    ['Say what changes for the people who use it, in a few words.', 'template'],
    ['> Say *what* changes for\n> the people who use it, in a few words.', 'template'],
    ['Say what changes for the people who use it.', 'template'],
    ['Say what changes for the people who use it, in a few words.\n\nIt is faster.', 'filled'],
  ])('with %j is %s', (text, state) => {
    expect(read(`# T\n\n## Summary\n\n${text}\n`).sections).toMatchObject([
      {title: 'Summary', state},
    ]);
  });

  it('is filled where something stands below it', () => {
    const {sections} = read(
      '# T\n\n## Proposal\n\n### User Stories\n\n#### Story\n\nx\n\n### Risks and Mitigations\n',
    );
    expect(sections.map(({state}) => state)).toEqual(['filled', 'filled', 'filled', 'empty']);
  });

  it.each([
    ['As a user I want to search the pages so that I find them', 'filled'],
    ['As an operator, I should see each page', 'filled'],
    ['Story 2: As a user, I want to search', 'filled'],
    ['US-4 - as a writer we get a list', 'filled'],
    ['3. I want a list so that nobody waits', 'filled'],
    ['Scenario 1: Given an empty folder, when it is built, then it says so', 'filled'],
    ['A page never loads from other hosts.', 'filled'],
    ['As a user', 'empty'],
    ['As a [role] I want [a thing] so that [reason]', 'empty'],
    ['As a user, I want to ...', 'empty'],
    ['Pages, lists, files, pictures etc.', 'empty'],
    ['Costs.', 'empty'],
    ['How do we search the pages?', 'empty'],
    ['What I want to see on each page', 'empty'],
    ['Given names', 'empty'],
    ['Search', 'empty'],
  ])('below the heading %j is %s', (heading, state) => {
    const {sections} = read(`# T\n\n## Stories of readers\n\n### ${heading}\n`);
    expect(sections.map((section) => section.state)).toEqual([state, state]);
  });

  it('below a sentence that the template asks for is empty without text', () => {
    const asked = 'As a user I want to know the costs.';
    const {designs} = readFolder({
      '_template.md': `# T\n\n## Summary\n\n## ${asked}\n`,
      '0001-written.md': `# A\n\n## Summary\n\nx\n\n## ${asked}\n`,
    });
    const design = designs.find(({id}) => id === '0001-written');
    expect(design?.sections.map(({state}) => state)).toEqual(['filled', 'empty']);
  });

  it.each([
    ['Risk 1', 'filled'],
    ['For each risk we assume the worst:', 'filled'],
    ['A worst case:', 'empty'],
    ['What we fear', 'empty'],
  ])('is judged with the heading behind it, %s: %s', (next, state) => {
    const {sections} = read(`# T\n\n## Risks and Mitigations\n\n## ${next}\n\nA fire.\n`);
    expect(sections[0]).toMatchObject({name: 'Risks and Mitigations', state});
  });

  it.each([
    ['How many ovens are there?', 'filled'],
    ['How many ovens there are', 'empty'],
  ])('of questions is judged with the heading behind it, %s: %s', (next, state) => {
    const {sections} = read(`# T\n\n## Q & A\n\n## ${next}\n\nTwo.\n`);
    expect(sections[0]).toMatchObject({title: 'Q & A', state});
  });

  it('is filled where its children were written on its own level', () => {
    const {sections} = read('# T\n\n## Proposal\n\n## User Stories\n\nx\n');
    expect(sections.map(({state}) => state)).toEqual(['filled', 'filled']);
  });
});

describe('a heading', () => {
  it.each([
    ['## Goals', 'Goals'],
    ['#### goals:', 'Goals'],
    ['## 2.1 Goals (optional)', 'Goals'],
    ['## Goal', 'Goals'],
    ['## Risks and Mitigation', 'Risks and Mitigations'],
    ['## Risks and Mitigtions', 'Risks and Mitigations'],
    ['## Alternatives Considered', 'Alternatives'],
    ['## Roles', undefined],
    ['## Something else', undefined],
  ])('%j stands for %s', (heading, name) => {
    expect(read(`# T\n\n${heading}\n\nx\n`).sections[0]?.name).toBe(name);
  });
});

it('asks for no section Status where the status stands elsewhere', () => {
  const template = '# Title\n\n## Status\n\nOne of: draft|done\n\n## Why\n';
  const folder = {'_template.md': template, 'a.md': '---\nstatus: done\n---\n# A\n\n## Why\n\nx'};
  expect(readFolder(folder).designs[1]?.missingSections).toEqual([]);
});

describe('missing sections', () => {
  const all =
    '# T\n\n## Summary\n\n## Goals\n\n## Proposal\n\n### User Stories\n\n### Risks and Mitigations\n';

  it('are those that are required and not there, in the order of the template', () => {
    expect(read('# T\n\n## Proposal\n\nx\n\n## User Story\n\nx').missingSections).toEqual([
      'Summary',
      'Goals',
      'Risks and Mitigations',
    ]);
    expect(read(all).missingSections).toEqual([]);
  });

  it.each([
    ['provisional', []],
    ['implementable', ['Test Plan']],
    ['implemented', ['Test Plan']],
  ])('of a design that is %s may be more', (status, missing) => {
    expect(read(`---\nstatus: ${status}\n---\n${all}`).missingSections).toEqual(missing);
  });

  it('are found in a heading for two', () => {
    expect(read(`${all.replace('## Goals\n\n', '')}\n\n## Scope / Goals`).missingSections).toEqual(
      [],
    );
  });
});

it('does not take headings in lists, quotes, fences and comments for sections', () => {
  const text =
    '# T\n\n- a\n\n  ```\n  ## B\n  ```\n\n  ## C\n\n> ## D\n\n<!--\n## E\n-->\n\nF\n---\n';
  expect(read(text).sections.map(({title}) => title)).toEqual(['F']);
});
