import {describe, expect, it} from 'vitest';
import type {RuleId} from '../../../../plugin/core/index.ts';
import {defaultLevels} from '../../../../plugin/core/index.ts';
import {readFolder} from '../read.ts';

/** Lines in which one rule finds something. */
function linesOf(rule: RuleId, text: string, template = '# T\n', path = '0001-checked.md') {
  const levels = {...defaultLevels, [rule]: 'warn' as const};
  const {designs} = readFolder({'_template.md': template, [path]: text}, {levels});
  const design = designs.find(({sourcePath}) => sourcePath === path);
  return design?.problems.filter((problem) => problem.rule === rule).map(({line}) => line);
}

describe('template-text', () => {
  const template = [
    '# Title\n\nWrite a short title here, and nothing else besides it.',
    '## Why\n\nSay which problem this solves, and for whom it is.\n\nWho asks for it, and where did they ask?',
    '**reader** is a person who reads the pages of the site.\n\nAs a reader, I want to see pages fast.',
    '| a | b |\n|---|---|\n| one row of the table in the template. | x |\n\nConsider the following when you write:',
  ].join('\n\n');

  it.each([
    ['Write a short title here, and nothing else besides it.\n\n## Why\n\nx', [3]],
    ['## Why\n\n*Say which problem\nthis solves, and for whom it is*.\n\nx', [5]],
    ['## Why\n\nx\n\n<!-- Say which problem this solves, and for whom it is. -->', []],
    ['## Why\n\nWho asks for it, and where did they ask?\n\nMany do.', []],
    ['## Why\n\n**reader** is a person who reads the pages of the site.\n\nx', []],
    ['## Why\n\nAs a reader, I want to see pages fast.\n\nx', []],
    ['## Why\n\nConsider the following when you write:\n\nx', []],
    ['## Why\n\n| a | b |\n|---|---|\n| one row of the table in the template. | x |\n\nx', []],
    ['## Why\n\nSay which problem this solves, and for whom it is. I do.', []],
  ])('finds in %j lines %j', (text, lines) => {
    expect(linesOf('template-text', `# A\n\n${text}\n`, template)).toEqual(lines);
  });
});

describe('a part of a text of the template', () => {
  const template = [
    '# T\n\n## Why\n\nTell of internationalization considerations, backward compatibility, documentation,',
    'and of whatever else makes it hard to say why we should want this at all.\n',
  ].join('\n');

  it.each([
    [
      'of many words is no text',
      'and of whatever else makes it hard to say why we should want',
      [3],
    ],
    ['of few long words is one', 'internationalization considerations, backward compatibility', []],
    ['of 41 letters is no text', 'and of whatever else makes it hard to say', [3]],
    ['of 40 letters is one', 'and of whatever else makes it hard to sa', []],
    ['of few letters is one', 'else makes it hard to say why we', []],
    [
      'of many words is one with more',
      'Hard to say: and of whatever else makes it hard to say',
      [],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf('template-text', `# A\n\n## Why\n\n${text}\n`, template)).toEqual(lines);
  });
});

describe('a list of the template', () => {
  const template =
    '# T\n\n## Graduation Criteria\n\n### Alpha\n\n- one\n- two\n- three\n\n### Beta\n\n- four\n- five\n';
  const criteria = (alpha: string, beta: string) =>
    `# A\n\n## Graduation Criteria\n\n### Alpha\n\n${alpha}\n\n### Beta\n\n${beta}\n`;
  it.each([
    ['that stands as it was', criteria('- one\n- two\n- three', 'TBD'), [5]],
    ['of which items were struck out', criteria('- one\n- three', 'TBD'), []],
    ['that may have been shorter once', criteria('- one\n- two', '- four'), [5, 10]],
    ['that is shorter, beside one of the author', criteria('- one\n- two', '- Mine'), []],
    ['that stands whole beside it', criteria('- one\n- two\n- three', '- Mine'), [5]],
  ])('%s', (_what, text, lines) => {
    expect(linesOf('template-text', text, template)).toEqual(lines);
  });
});

describe('sections that wait for a release', () => {
  const wait = '**Note:** *Section not required until targeted at a release.*';
  const template = `# T\n\n## Test Plan\n\n${wait}\n\nSay how it is tested.\n\n### Tools\n\n## Why\n`;
  it.each([
    ['empty-section', '', [4, 6, 10]],
    ['todo-section', 'TBD', [6]],
    ['template-text', wait, [6]],
    ['template-text', `${wait}\n\nBy hand.`, [8]],
  ] as const)('%s finds %j only where the design is accepted', (rule, text, lines) => {
    const read = (status: string) =>
      linesOf(
        rule,
        `---\nstatus: ${status}\n---\n## Why\n\n## Test Plan\n\n${text}\n\n### Tools\n`,
        template,
      );
    expect(read('implementable')).toEqual(lines);
    expect(read('provisional')).toEqual(rule === 'empty-section' ? [4] : []);
  });
});

describe('empty sections in an empty section', () => {
  const template = '# T\n\n## Motivation\n\n### Goals\n\n## User Stories\n\n#### Story 1\n';
  it.each([
    ['## User Stories\n\n#### Story 1\n\n#### Story 2\n', [3]],
    ['## User Stories\n\nx\n\n#### Story 1\n\n#### Story 2\n', [7, 9]],
    ['## Motivation\n\n### Goals\n\n### Mine\n', [3, 5]],
  ])('of %j are found in lines %j', (text, lines) => {
    expect(linesOf('empty-section', `# A\n\n${text}`, template)).toEqual(lines);
  });
});

describe('what lacks is said once', () => {
  const template = '# T\n\n## Status\n\nOne of: draft|accepted\n\n## Summary\n\n## Goals\n';
  it.each([
    ['# A\n\n## Plan\n', ['missing-section']],
    ['# A\n\nSome words.\n\n## Goals\n\nx\n', ['missing-section']],
    ['# A\n\n## Status\n\n## Summary\n\n## Goals\n\nx\n', ['missing-status', 'missing-summary']],
    [
      '# A\n\n## Status\n\nTBD\n\n## Summary\n\nTBD\n\n## Goals\n\nx\n',
      ['missing-status', 'missing-summary'],
    ],
  ])('%j', (text, expected) => {
    const rules: RuleId[] = [
      'missing-section',
      'missing-status',
      'missing-summary',
      'todo-section',
    ];
    const found = rules.filter((rule) => linesOf(rule, text, template)?.length);
    expect(found).toEqual(expected);
  });
});

describe('missing-issue-link', () => {
  const template = '# T\n\n## Why\n\nLink the issues in this section.\n';
  it.each([
    ['https://github.com/o/r/issues/12', []],
    ['[x](https://gitlab.com/o/r/-/issues/3)', []],
    ['[x][y]\n\n## Z\n\nz\n\n[y]: https://github.com/o/r/issues/12', []],
    ['https://tracker.example.org/browse/ABC-12', []],
    ['https://bugzilla.example.org/show_bug.cgi?id=12', []],
    ['o/r#12', []],
    ['[x](https://github.com/o/r/pull/12)', [3]],
    ['[x](#12-months)', [3]],
    ['It is slow.\n\n## Z\n\n#12', [3]],
  ])('finds for %j lines %j', (text, lines) => {
    expect(linesOf('missing-issue-link', `# A\n\n## Why\n\n${text}\n`, template)).toEqual(lines);
  });

  it('finds nothing where the template wants no issue, or nobody wrote the section yet', () => {
    expect(linesOf('missing-issue-link', '# A\n\n## Why\n\nx\n', '# T\n\n## Why\n')).toEqual([]);
    expect(linesOf('missing-issue-link', '# A\n\n## Why\n\nTBD\n', template)).toEqual([]);
  });
});

describe('line-length', () => {
  const words = (length: number) => 'word '.repeat(length / 5).slice(0, -1);
  it.each([
    [words(80), []],
    [`${words(80)}s`, [3]],
    [`- ${'a'.repeat(79)}`, []],
    [`12. ${'a'.repeat(79)}`, []],
    [`> - 1) ${'a'.repeat(76)}`, []],
    [`-   ${'a'.repeat(77)}`, []],
    [`- ${'a'.repeat(79)} b`, [3]],
    [`a- ${'a'.repeat(79)}`, [3]],
    [`- ${words(80)}s`, [3]],
    [`See https://example.org/${'a'.repeat(80)}`, []],
    [`${words(60)} https://example.org/${'a'.repeat(20)}`, [3]],
    [`https://example.org/${'a'.repeat(80)} and more`, [3]],
    [`${'ä'.repeat(39)} ${'𝒳'.repeat(39)}`, []],
    [`    ${words(100)}`, []],
    [`| ${words(100)} |\n|---|`, []],
    [`## ${words(100)}`, []],
    [`<p>${words(100)}</p>`, []],
  ])('finds in %j lines %j', (text, lines) => {
    expect(linesOf('line-length', `# A\n\n${text}\n`)).toEqual(lines);
  });
});

describe('missing-summary', () => {
  it.each(['TBD', 'None', '...', '- To be written.', '<!-- x -->', ''])(
    'takes %j for no summary',
    (text) => {
      expect(linesOf('missing-summary', `# A\n\n## Summary\n\n${text}\n`)).toEqual([3]);
    },
  );

  it.each([
    ['# A\n\n## Goals\n', 'readme.md'],
    ['# A\n\nAnswers are kept.\n\n## Goals\n\n- Speed\n', '0001-checked.md'],
    ['# A\n\n## Background\n\nIt is slow.\n', '0001-checked.md'],
  ])('finds nothing in %j, which is %s', (text, path) => {
    expect(linesOf('missing-summary', text, '# T\n', path)).toEqual([]);
  });
});

describe('short-summary', () => {
  it.each([
    ['Seven are too few to say it.', [3]],
    ['Eight words are enough to say it all.', []],
    ['The new interface\n\n- reads\n- writes\n- and says which of them it does now', []],
    ['答案会保存一分钟', [3]],
  ])('finds in %j lines %j', (text, lines) => {
    expect(linesOf('short-summary', `# A\n\n## Summary\n\n${text}\n`)).toEqual(lines);
  });
});

describe('section-order', () => {
  const template = '# T\n\n## A\n\n## B\n\n## C\n\n## D\n';
  it.each([
    [['A', 'B', 'C', 'D'], []],
    [['A', 'X', 'C'], []],
    [['D', 'A', 'B', 'C'], [3]],
    [['A', 'C', 'B', 'D'], [7]],
    [['A', 'B', 'A', 'C'], []],
  ])('finds in %j lines %j', (titles, lines) => {
    const text = titles.map((title) => `## ${title}\n`).join('\n');
    expect(linesOf('section-order', `# T1\n\n${text}`, template)).toEqual(lines);
  });

  it('names the section before it in the template, also where that has to move itself', () => {
    const text = '# T1\n\n## C\n\n## D\n\n## A\n\n## B\n';
    const {designs} = readFolder(
      {'_template.md': template, '0001-checked.md': text},
      {levels: {...defaultLevels, 'section-order': 'warn'}},
    );
    const problems = designs.flatMap((design) => design.problems);
    expect(problems.flatMap(({rule, hint}) => (rule === 'section-order' ? [hint] : []))).toEqual([
      'Move it to the front.',
      'Move it behind `A`.',
    ]);
  });
});

describe('empty-section in MDX', () => {
  it.each([
    ['<Chart />', 'a.mdx', []],
    ['<Chart\n  data={1}\n/>', 'a.mdx', []],
    ['{/* later */}', 'a.mdx', [3]],
    ['<br/>', 'a.mdx', [3]],
    ['<Chart />', 'a.md', [3]],
  ])('finds for %j in %s lines %j', (text, name, lines) => {
    const template = '# T\n\n## Why\n\n## How\n';
    const document = `# A\n\n## Why\n\n${text}\n\n## How\n\nx\n`;
    expect(linesOf('empty-section', document, template, `0001-${name}`)).toEqual(lines);
  });
});
