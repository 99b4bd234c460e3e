import {describe, expect, it} from 'vitest';
import {readDisables} from '../../../../plugin/core/context/suppressions.ts';
import {defaultLevels} from '../../../../plugin/core/index.ts';
import {only, parse, readDocument, readFolder} from '../read.ts';

const comment = '<!-- design-docs-disable empty-section: kept for later -->';
const rulesOf = (text: string) =>
  readDocument(text, '0001-checked.md')
    .problems.filter(({rule}) => rule === 'empty-section' || rule === 'unused-disable')
    .map(({rule}) => rule);

describe('a comment silences a rule', () => {
  it.each([
    ['above the title', `${comment}\n# T\n\n## A\n`],
    ['above the front matter', `${comment}\n---\nstatus: draft\n---\n# T\n\n## A\n`],
    ['in a line', `# T\n\nSome text ${comment} goes on.\n\n## A\n`],
    ['in a heading', `# T\n\n## A ${comment}\n`],
    ['in a list', `# T\n\n- x\n- ${comment}\n\n## A\n`],
    ['in a table', `# T\n\n| a |\n|---|\n| ${comment} |\n\n## A\n`],
    [
      'over several lines',
      `# T\n\n<!--\ndesign-docs-disable\nempty-section:\nlater\n-->\n\n## A\n`,
    ],
    ['with others', '# T\n\n<!-- design-docs-disable duplicate-id,empty-section: x -->\n\n## A\n'],
    ['within HTML', `# T\n\n<div>\n${comment}\n</div>\n\n## A\n`],
  ])('%s', (_, text) => {
    expect(rulesOf(text)).not.toContain('empty-section');
  });
});

describe('a comment silences nothing', () => {
  it.each([
    ['in a fence', `# T\n\n\`\`\`md\n${comment}\n\`\`\`\n\n## A\n`],
    ['in indented code', `# T\n\n    ${comment}\n\n## A\n`],
    ['in code in a line', `# T\n\nWrite \`${comment}\`.\n\n## A\n`],
    ['in front matter', `---\nx: "${comment}"\n---\n# T\n\n## A\n`],
    ['with another word', `# T\n\n${comment.replace('disable', 'disabled')}\n\n## A\n`],
  ])('%s, and is none', (_, text) => {
    expect(rulesOf(text)).toEqual(['empty-section']);
  });

  it.each([
    ['without a reason', '<!-- design-docs-disable empty-section -->'],
    ['with a reason of dots', '<!-- design-docs-disable empty-section: ... -->'],
    ['with a wrong rule', '<!-- design-docs-disable emptysection: x -->'],
    ['without a rule', '<!-- design-docs-disable: x -->'],
    ['with the name of a method', '<!-- design-docs-disable toString: x -->'],
  ])('%s, and is reported', (_, text) => {
    expect(rulesOf(`# T\n\n${text}\n\n## A\n`).sort()).toEqual(['empty-section', 'unused-disable']);
  });
});

it('counts also where the rule is turned off', () => {
  const text = `# T\n\n${comment}\n\nAnswers are kept for a minute, so that the next caller is served at once.\n\n## A\n`;
  const {designs} = readFolder(
    {'0001-checked.md': text},
    {levels: {...defaultLevels, 'empty-section': 'ignore'}},
  );
  expect(only(designs).problems).toEqual([]);
});

it('of a template is for those who copy it', () => {
  const {designs} = readFolder({'_template.md': `# T\n\n${comment}\n\n## Summary\n`});
  expect(only(designs).problems).toEqual([]);
});

it('of a template says nothing of a design', () => {
  const {designs} = readFolder({
    '_template.md': `# T\n\n${comment}\n\n## Cost\n`,
    '0001-checked.md':
      '# A\n\nAnswers are kept for a minute, so that the next caller is served at once.\n\n## Cost\n',
  });
  expect(designs.find(({id}) => id === '0001-checked')?.problems).toMatchObject([
    {rule: 'empty-section'},
  ]);
});

it('has the place of each rule it names', () => {
  const file = parse('# T\n\nText\n<!-- design-docs-disable a, bc: x -->');
  expect(readDisables(file, () => false)).toMatchObject([
    {rule: 'a', line: 4, column: 26, endColumn: 27},
    {rule: 'bc', line: 4, column: 29, endColumn: 31},
  ]);
});

it('has the place of each comment on a line', () => {
  const comment = '<!-- design-docs-disable a: x -->';
  const file = parse(`# T\n\n${comment} ${comment}`);
  expect(readDisables(file, () => false)).toMatchObject([{column: 26}, {column: 26 + 34}]);
});

describe('a comment is found', () => {
  const placesOf = (text: string) =>
    readDisables(parse(text), () => true).map(({rule, line, column, endColumn}) => [
      rule,
      text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1),
      line,
      column,
    ]);

  it.each<[string, string, ReturnType<typeof placesOf>]>([
    ['by its rule', '# T\n\n<!-- design-docs-disable a-b: x -->\n', [['a-b', 'a-b', 3, 26]]],
    [
      'by each of its rules',
      '# T\n\n<!-- design-docs-disable a, a: x -->\n',
      [
        ['a', 'a', 3, 26],
        ['a', 'a', 3, 29],
      ],
    ],
    [
      'by its mark where it names none',
      '# T\n\n<!-- design-docs-disable: x -->\n',
      [['', 'design-docs-disable', 3, 6]],
    ],
    [
      'by its mark where its rules are on later lines',
      '# T\n\n<!-- design-docs-disable\na: x -->\n',
      [['a', 'design-docs-disable', 3, 6]],
    ],
    [
      'behind another on its line',
      '# T\n\n<!-- design-docs-disable: x --> <!-- design-docs-disable a: x -->\n',
      [
        ['', 'design-docs-disable', 3, 6],
        ['a', 'a', 3, 58],
      ],
    ],
    [
      'on the line of a paragraph',
      '# T\n\none\ntwo\nthree <!-- design-docs-disable a: x -->\n',
      [['a', 'a', 5, 32]],
    ],
    [
      'behind code of two lines',
      '# T\n\none `co\nde` two <!-- design-docs-disable a: x -->\n',
      [['a', 'a', 4, 34]],
    ],
    [
      'behind a comment of two lines',
      '# T\n\none <!-- x\ny --> two <!-- design-docs-disable a: x -->\n',
      [['a', 'a', 4, 36]],
    ],
  ])('%s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
