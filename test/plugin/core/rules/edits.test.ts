import {describe, expect, it} from 'vitest';
import {fixDesigns} from '../../../../plugin/core/edits/fix.ts';
import type {RuleId, SourceFile} from '../../../../plugin/core/index.ts';
import {applyEdits} from '../edits/edits.ts';
import {readFiles, readFolder} from '../read.ts';

const template =
  '# Title\n\n## Summary\n\n## Risks and Mitigations\n\n## Test Plan [optional]\n\n## Infrastructure Needed [optional]\n';

/** The document after the edits of one rule, and what the rule finds in it then. */
function fix(rule: RuleId, text: string) {
  const findIn = (document: string) =>
    readFolder({'_template.md': template, '0001-checked.md': document})
      .designs.filter(({kind}) => kind === 'design')
      .flatMap(({problems}) => problems.filter((problem) => problem.rule === rule));
  const edits = findIn(text).flatMap((problem) => problem.edits ?? []);
  const fixed = applyEdits(text, edits);
  return {fixed, edits, left: findIn(fixed).length};
}

describe('a misspelt heading becomes that of the template', () => {
  it.each([
    ['## Risks and Mitigatoins', '## Risks and Mitigations'],
    ['### 2.1 Risks and Mitigatons ###', '### 2.1 Risks and Mitigations ###'],
    ['Risks *and* Mitigatons\n---', 'Risks and Mitigations\n---'],
    ['   ## Risks and Mitigatons  ', '   ## Risks and Mitigations  '],
  ])('%j', (wrong, right) => {
    const text = `# A\n\n${wrong}\n\nx\n`;
    expect(fix('misspelt-section', text)).toMatchObject({
      fixed: `# A\n\n${right}\n\nx\n`,
      left: 0,
    });
  });

  it('and links to it lead there', () => {
    const text =
      '# A\n\nSee [one](#risks-and-mitigatons), [two](#risks-and-mitigatons), [three](#a).\n\n## Risks and Mitigatons\n\nx\n';
    expect(fix('misspelt-section', text).fixed).toBe(
      text.replaceAll('mitigatons', 'mitigations').replace('Mitigatons', 'Mitigations'),
    );
  });

  it.each([
    [
      'is linked by a definition',
      '# A\n\n[x]\n\n[x]: #risks-and-mitigatons\n\n## Risks and Mitigatons\n\nx\n',
    ],
    ['stands on two lines', '# A\n\nRisks and\nMitigatons\n---\n\nx\n'],
  ])('but not where it %s', (_why, text) => {
    expect(fix('misspelt-section', text)).toMatchObject({edits: [], left: 1});
  });
});

it('a missing section needs no empty line where a line of spaces stands', () => {
  const text = '# A\n\n## Summary\n\nx\n  \n## Other\n\ny\n';
  expect(fix('missing-section', text).fixed).toBe(
    '# A\n\n## Summary\n\nx\n  \n## Risks and Mitigations\n\n## Other\n\ny\n',
  );
});

it('a folder with nothing to fix is read once', () => {
  const reads: number[] = [];
  const file = {path: '0001-a.md', text: '# A\n\nStatus: draft\n'};
  const read = (files: readonly SourceFile[]) => {
    reads.push(files.length);
    return readFiles(files);
  };
  expect(fixDesigns([file], read, {locked: new Map()}).texts.size).toBe(0);
  expect(reads).toEqual([1]);
});

it('is not misspelt where the section is there by its right name', () => {
  const text = '# A\n\n## Risks and Mitigations\n\nx\n\n### Risks and Mitigation3\n\ny\n';
  expect(fix('misspelt-section', text).left).toBe(0);
});

describe('the mark of an optional section', () => {
  it.each([
    ['## Test Plan [optional]', '## Test Plan'],
    ['## Test Plan (Optional) ##', '## Test Plan ##'],
    ['## Test Plan \\[optional\\]', '## Test Plan'],
    ['## 3. Test Plan [optional]:', '## 3. Test Plan :'],
  ])('is taken from %j', (wrong, right) => {
    const text = `# A\n\n[x](#test-plan-optional)\n\n${wrong}\n\nx\n`;
    const {fixed, left} = fix('template-text', text);
    expect([fixed.split('\n')[4], left]).toEqual([right, 0]);
  });

  it('is taken from the addresses of links too', () => {
    const text = '# A\n\n[x](#test-plan-optional)\n\n## Test Plan [optional]\n\nx\n';
    expect(fix('template-text', text).fixed).toBe('# A\n\n[x](#test-plan)\n\n## Test Plan\n\nx\n');
  });

  it.each([
    '## Test Plan [optional]\n',
    '## Test Plan [optional]\n\nTBD\n',
    '## Phase 2 (optional)\n\nx\n',
    '## Summary [optional]\n\nx\n',
  ])('stays in %j', (section) => {
    expect(fix('template-text', `# A\n\n${section}`)).toMatchObject({edits: [], left: 0});
  });
});

it.each([
  ['"@ada', '"@ada"'],
  ['"@ada”', '"@ada"'],
  ['"the “word”', '"the “word”"'],
  ["'@ada’", "'@ada'"],
])('quotes that are not closed are: %j becomes %j', (wrong, right) => {
  const write = (author: string) => `---\nauthors:\n  - ${author}\n---\n# A\n\n## Summary\n\nx\n`;
  expect(fix('invalid-metadata', write(wrong))).toMatchObject({fixed: write(right), left: 0});
});

describe('a table of contents', () => {
  const body = '\n# A\n\n## B\n\nx\n\n### C [d] `e`\n\nx\n\n## B\n\nx\n';
  const table = (rows: string) => `# T\n\n<!-- toc -->\n${rows}<!-- /toc -->\n${body}`;

  it.each([
    ['- [X](#x)\n', '- [A](#a)\n  - [B](#b)\n    - [C \\[d\\] e](#c-d-e)\n  - [B](#b-1)\n'],
    ['* [A](#a)\n    * [Bee](#b)\n', '* [A](#a)\n    * [Bee](#b)\n    * [B](#b-1)\n'],
    ['\n1. [B](#b)\n   1. [C](#c-d-e)\n\n', '\n1. [B](#b)\n   1. [C](#c-d-e)\n1. [B](#b-1)\n\n'],
    ['- [B](#b-1)\n- [B](#b)\n', '- [B](#b)\n- [B](#b-1)\n'],
    ['', '- [A](#a)\n  - [B](#b)\n    - [C \\[d\\] e](#c-d-e)\n  - [B](#b-1)\n'],
    ['- [T](#t)\n- [B](#x)\n', '- [T](#t)\n- [A](#a)\n'],
    ['- [A](#a)\n  - [X](#x)\n', '- [A](#a)\n  - [B](#b)\n  - [B](#b-1)\n'],
  ])('%j becomes %j', (wrong, right) => {
    const {fixed, left} = fix('stale-toc', table(wrong));
    expect([fixed, left]).toEqual([table(right), 0]);
  });

  it.each([
    ['is right', '- [A](#a)\n  - [B](#b)\n    - [C](#c-d-e)\n  - [B](#b-1)\n'],
    ['lists the upper levels only', '- [A](#a)\n'],
    ['writes its addresses in another way', '- [B](#B)\n- [B](#b--1)\n'],
  ])('that %s stays', (_why, rows) => {
    expect(fix('stale-toc', table(rows))).toMatchObject({edits: [], left: 0});
  });

  it('keeps its words where the heading has a mark', () => {
    const text = '# T\n\n<!-- toc -->\n- [Cost](#cost)\n<!-- /toc -->\n\n## Cost [optional]\n\nx\n';
    const {fixed} = fix('stale-toc', text.replace('- [C', '- [X](#x)\n- [C'));
    expect(fixed).toBe(text.replace('(#cost)', '(#cost-optional)'));
  });

  it('with other text in it is left to its author', () => {
    expect(fix('stale-toc', table('Contents:\n\n- [X](#x)\n'))).toMatchObject({
      edits: [],
      left: 1,
    });
  });

  it('in a fence is an example', () => {
    const text = '# T\n\n```md\n<!-- toc -->\n- [X](#x)\n<!-- /toc -->\n```\n\n## A\n\nx\n';
    expect(fix('stale-toc', text).left).toBe(0);
  });
});

describe('what lacks is added where the template has it', () => {
  const whole =
    '# T\n\n## Status\n\nOne of: draft|accepted\n\n## Summary\n\nWhat changes.\n\n## Goals\n';
  const fixAll = (text: string) => {
    const files = [
      {path: '_template.md', text: whole},
      {path: '0001-checked.md', text},
    ];
    const read = (texts: readonly SourceFile[]) => readFiles(texts);
    return fixDesigns(files, read, {locked: new Map()}).texts.get('0001-checked.md');
  };
  const status = '## Status\n\n<!--\nOne of: draft|accepted\n-->\n';
  const summary = '## Summary\n\n<!--\nWhat changes.\n-->\n';

  it.each([
    ['# A\n', `# A\n\n${status}\n${summary}\n## Goals\n`],
    ['# A\n\n## Goals\n\n- Speed\n', `# A\n\n${status}\n${summary}\n## Goals\n\n- Speed\n`],
    ['---\nstatus: draft\n---\n# A\n', `---\nstatus: draft\n---\n# A\n\n${summary}\n## Goals\n`],
  ])('%j becomes %j', (text, fixed) => {
    expect(fixAll(text)).toBe(fixed);
  });
});

it('a heading that is added is no part of the section before it', () => {
  const parts = '## Aim\n\nx\n\n### Cost\n\nx\n\n## Plan\n\nx\n\n## Tests\n\nx\n';
  const own = '# A\n\n## Aim\n\nx\n\n## Cost\n\nx\n\n### Tests\n\nx\n';
  const {designs} = readFolder({'_template.md': `# T\n\n${parts}`, '0001-a.md': own});
  const [edit] = designs.flatMap(({problems}) => problems.flatMap(({edits = []}) => edits));
  expect(edit?.text).toMatch(/^\n## Plan\n/);
});
