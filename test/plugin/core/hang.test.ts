import {expect, it} from 'vitest';
import {defaultLevels} from '../../../plugin/core/index.ts';
import {toContract} from '../../../plugin/core/template/contract.ts';
import {only, parse, readFiles, readFolder} from './read.ts';

// What takes more than linear time here runs into the test's time limit.
const times = (text: string, count: number) => text.repeat(count);
const lines = (count: number, toLine: (at: number) => string) =>
  Array.from({length: count}, (_, at) => toLine(at)).join('\n');
const million = 1_000_000;

const disable = '<!-- design-docs-disable line-length: because -->';
const letters = [...'bcdefghij'];
const aliasBomb = `a: &a [x, x, x, x, x, x, x, x, x]
${letters.map((name, at) => `${name}: &${name} [${times(`*${'abcdefghij'[at]}, `, 8)}x]`).join('\n')}
status: draft
`;

it.each([
  ['a line of a megabyte', times('a', million)],
  ['a heading of a megabyte', `# ${times('a ', million / 4)}`],
  ['spaces', `${times(' ', million)}x`],
  ['carriage returns', times('\r', million / 4)],
  ['10,000 headings', times('## Heading\n\n', 10_000)],
  ['10,000 lists in each other on one line', `${times('- ', 10_000)}x`],
  ['1,000 lists in each other', lines(1000, (at) => `${times('  ', at)}- x`)],
  ['10,000 quotes in each other', `${times('>', 10_000)} x`],
  ['a comment of five megabytes', `# T\n\n<!--${times('x ', 2.5 * million)}-->\n\n## Summary\n\nx`],
  ['a comment that is never closed', `# T\n\n<!--${times('x\n', million / 4)}`],
  ['many comments that are never closed', `# T\n\na ${times('<!-- ', million / 5)}`],
  ['many processing instructions', `## Summary\n\na ${times('<?', million / 2)}`],
  ['many brackets', `## Summary\n\n${times('[', million / 5)}`],
  ['many links that are never closed', `## Summary\n\n${times('[a](', million / 10)}`],
  ['many images that are never closed', `## Summary\n\n${times('![', million / 10)}`],
  ['many stars', `## Summary\n\n${times('*a ', million / 10)}`],
  ['stars and nothing else', `## Summary\n\n${times('*', million)}x`],
  ['runs of backticks', `## Summary\n\n${lines(1000, (at) => times('`', at + 1))}`],
  ['many angle brackets', `<div>\n${times('<', million)}\n</div>`],
  ['many tags that are never closed', `<div>\n${times('<a ', million / 3)}`],
  ['a link of many slashes', `# T\n\n[a](${times('/', million / 4)}x)`],
  ['many links', `# T\n\n${times('[a](b.md) ', 20_000)}`],
  ['many links that are typed in another way', `# T\n\n${times('[a](\\*b&amp;.md) ', 10_000)}`],
  [
    'many references',
    `${lines(10_000, (at) => `[${at}]: x`)}\n\n${lines(10_000, (at) => `[${at}]\n`)}`,
  ],
  ['an alias bomb', `---\n${aliasBomb}---\n# T`],
  ['deep YAML', `---\na: ${times('[', 50_000)}${times(']', 50_000)}\n---\n`],
  ['deep YAML in braces', `---\na: ${times('{a: ', 20_000)}\n---\n`],
  ['deep lists in YAML', `---\n${times('- ', 20_000)}x\n---\n`],
  ['deep maps in YAML', `---\n${lines(400, (at) => `${times(' ', at)}a:`)}\n---\n`],
  ['long YAML', `---\n${times('a: b\n', 50_000)}---\n`],
  ['many quotes in YAML', `---\ntitle: "${times('a" ', million / 5)}\n---\n`],
  ['many people', `---\nauthors:\n${times('- "@a"\n', 10_000)}---\n`],
  ['one long person', `# T\n\n* Author: ${times('a', million)}`],
  ['a long menu', `# T\n\n## Status\n\n${times('a|', million / 2)}`],
  ['many questions', `## Open Questions\n\n${times('- a?\n', 10_000)}`],
  [
    'a question with much code',
    `## Open Questions\n\n### Q\n\n\`\`\`\n${times('---\n', million / 4)}`,
  ],
  ['many marks of what is unresolved', `# T\n\n${times('<<[UNRESOLVED ', million / 14)}`],
  ['a list item of many lines', `# T\n\n- Author:\n  - ${times('a\n', million / 4)}`],
  [
    'a long list in broken YAML',
    `---\n- "a\nauthors:\n  - [${times('a,', million / 4)}]\n---\n# T`,
  ],
  ['many headings and a table', `<!-- toc -->\n<!-- /toc -->\n\n${times('## A\n', 130_000)}`],
  ['many comments that silence', `${times(`${disable}\n\n`, 5000)}${times('word ', 50_000)}`],
  ['many such comments on a line', times(disable, 10_000)],
  ['a comment of many rules', `<!-- design-docs-disable\n${times('abc ', million / 10)}: x -->`],
  ['many people who are nobody', `---\nauthors:\n${times('- TBD\n', 10_000)}---\n`],
  ['many relations', `---\nreplaces:\n${lines(10_000, (at) => `- ${at}-x.md`)}\n---\n# T`],
  ['a long table', `# T\n\n| a | b |\n|---|---|\n${times('| Status | x |\n', 10_000)}`],
])('finishes with %s', (_, text) => {
  const design = only(readFolder({'0001-a.md': text}).designs);
  expect(design.sourcePath).toBe('0001-a.md');
});

it.each([
  ['marked headings', times('## Cost [optional]\n\nx\n\n', 10_000)],
  ['misspelt headings', lines(10_000, (at) => `## ${at + 1}. Drawbakcs\n\nx\n`)],
  ['sections without a link', times('## Why\n\nx\n\n', 10_000)],
  [
    'paragraphs of the template',
    times('## Why\n\nLink an issue here, please do.\n\nx\n\n', 10_000),
  ],
  [
    'rows in a table of contents',
    `<!-- toc -->\n${times('- [a](#a)\n', 10_000)}<!-- /toc -->\n\n## A`,
  ],
  ['links in a row of it', `<!-- toc -->\n- [${times('](#', 100_000)}\n<!-- /toc -->\n\n## A`],
  ['headings beside it', `<!-- toc -->\n<!-- /toc -->\n\n${times('## A\n\n', 10_000)}`],
  ['words on a line', `## Summary\n\n${times('word ', million / 5)}`],
])('finishes with many %s, all rules in force', (_, text) => {
  const template =
    '# T\n\n## Why\n\nLink an issue here, please do.\n\n## Cost [optional]\n\n## Drawbacks\n';
  const levels = {...defaultLevels, 'section-order': 'log', 'line-length': 'log'} as const;
  const folder = {'_template.md': template, '0001-a.md': `# A\n\n${text}`};
  const {designs} = readFolder(folder, {levels});
  expect(designs.map(({kind}) => kind)).toEqual(['template', 'design']);
});

it('does not expand aliases', () => {
  const {designs} = readFolder({'1-a/README.md': '# T', '1-a/kep.yaml': aliasBomb});
  expect(only(designs).status.id).toBe('draft');
});

it('takes any document for a template', () => {
  const template = parse(`# T\n\n${times('## Heading\n\none of: a|b\n\n', 5000)}`);
  expect(toContract(template, 'x').sections).toHaveLength(5000);
});

const status = '---\nstatus: draft\n';

it.each([
  [
    'relations that are broken',
    (at: number) => `${status}replaces: ${at}-x.md\nsee-also: KEP-9${at}\n---\n`,
  ],
  ['chains of relations', (at: number) => `${status}replaces: ${at + 1}-a.md\n---\n`],
  ['relations to one document', () => `${status}replaces: 0-a.md\n---\n`],
])('finishes with thousands of documents and %s', (_, toText) => {
  const files = Array.from({length: 2000}, (_, at) => ({path: `${at}-a.md`, text: toText(at)}));
  expect(readFiles(files).designs).toHaveLength(2000);
});

it.each([
  ['folder', (at: number) => `${at}/0001-a.md`],
  ['name', (at: number) => `0001-${at}.md`],
  ['address', (at: number) => `0001${times('#', at % 50)}${times('?', at / 50)}.md`],
])('finishes with thousands of documents of one number, each with its own %s', (_, toPath) => {
  const files = Array.from({length: 2500}, (_, at) => ({
    path: toPath(at),
    text: '- Status: draft',
  }));
  expect(readFiles(files).designs).toHaveLength(2500);
});

it('says once that another document does not know of being replaced', () => {
  const {designs} = readFolder({
    '0001-a.md': `${status}replaces:\n${times('- 0002-b.md\n', 1000)}---\n# A`,
    '0002-b.md': `${status}---\n# B\n\n${times('text\n\n', 10_000)}`,
  });
  const rules = designs[0]?.problems.map(({rule}) => rule) ?? [];
  expect(rules.filter((rule) => rule === 'one-way-relation')).toHaveLength(1);
});

it('takes names of methods for words like any other', () => {
  const text =
    '---\nstatus: constructor\nconstructor: TBD\n__proto__: TBD\n---\n# T\n\n## constructor\n\n## __proto__\n';
  const {status: read, problems} = only(readFolder({'0001-a.md': text}).designs);
  expect(read).toMatchObject({id: 'constructor', phase: 'unknown'});
  expect(problems.map(({rule}) => rule)).not.toContain('placeholder-person');
});
