import {expect, it} from 'vitest';
import {findWordOf} from '../../../plugin/core/authoring/word-range.ts';
import {findValue} from '../../../plugin/core/edits/value-range.ts';
import {defaultLevels} from '../../../plugin/core/index.ts';
import {toComment} from '../../../plugin/core/markdown/comment.ts';
import {splitMenu} from '../../../plugin/core/status/menu-items.ts';
import {toContract} from '../../../plugin/core/template/contract.ts';
import {stripPlaceholder} from '../../../plugin/core/template/sample-heading.ts';
import {stripClosing} from '../../../plugin/core/text/headings.ts';
import {toSlug} from '../../../plugin/core/text/slug.ts';
import {expectLinear} from '../../growth.ts';
import {only, parse, readFiles, readFolder} from './read.ts';

const times = (text: string, count: number) => text.repeat(count);
const lines = (count: number, toLine: (at: number) => string) =>
  Array.from({length: count}, (_, at) => toLine(at)).join('\n');

const disable = '<!-- design-docs-disable line-length: because -->';
const letters = [...'bcdefghij'];
const aliasBomb = `a: &a [x, x, x, x, x, x, x, x, x]
${letters.map((name, at) => `${name}: &${name} [${times(`*${'abcdefghij'[at]}, `, 8)}x]`).join('\n')}
status: draft
`;

// Texts of about `size` characters; the test reads each at one size and at four times that.
const fill = (size: number, text: string) => text.repeat(Math.ceil(size / text.length));

it.each<[string, (size: number) => string]>([
  ['a long line', (size) => fill(size, 'a')],
  ['a long heading', (size) => `# ${fill(size, 'a ')}`],
  ['spaces', (size) => `${fill(size, ' ')}x`],
  ['carriage returns', (size) => fill(size, '\r')],
  ['links to issues', (size) => `---\nissue: "${fill(size, '[a](https://x.example/1) ')}"\n---\n`],
  ['an address of brackets', (size) => `---\nissue: https://x.example/${fill(size, '{')}\n---\n`],
  ['names', (size) => `---\ntags: "${fill(size, 'a (b, [c')}"\n---\n`],
  ['headings', (size) => fill(size, '## Heading\n\n')],
  ['lists in each other on one line', (size) => `${fill(size / 8, '- ')}x`],
  ['lists in each other', (size) => lines(Math.sqrt(size / 4), (at) => `${times('  ', at)}- x`)],
  ['quotes in each other', (size) => `${fill(size / 8, '>')} x`],
  ['a long comment', (size) => `# T\n\n<!--${fill(size, 'x ')}-->\n\n## Summary\n\nx`],
  ['a comment that is never closed', (size) => `# T\n\n<!--${fill(size, 'x\n')}`],
  ['comments that are never closed', (size) => `# T\n\na ${fill(size, '<!-- ')}`],
  ['processing instructions', (size) => `## Summary\n\na ${fill(size, '<?')}`],
  ['brackets', (size) => `## Summary\n\n${fill(size, '[')}`],
  ['links that are never closed', (size) => `## Summary\n\n${fill(size, '[a](')}`],
  ['images that are never closed', (size) => `## Summary\n\n${fill(size, '![')}`],
  ['stars', (size) => `## Summary\n\n${fill(size, '*a ')}`],
  ['stars and nothing else', (size) => `## Summary\n\n${fill(size, '*')}x`],
  [
    'runs of backticks',
    (size) => `## Summary\n\n${lines(Math.sqrt(2 * size), (at) => times('`', at + 1))}`,
  ],
  ['angle brackets', (size) => `<div>\n${fill(size, '<')}\n</div>`],
  ['tags that are never closed', (size) => `<div>\n${fill(size, '<a ')}`],
  ['nested elements', (size) => fill(size, '<div>')],
  ['a link of many slashes', (size) => `# T\n\n[a](${fill(size, '/')}x)`],
  ['links', (size) => `# T\n\n${fill(size, '[a](b.md) ')}`],
  ['links that are typed in another way', (size) => `# T\n\n${fill(size, '[a](\\*b&amp;.md) ')}`],
  [
    'references',
    (size) =>
      `${lines(size / 20, (at) => `[${at}]: x`)}\n\n${lines(size / 20, (at) => `[${at}]\n`)}`,
  ],
  ['deep YAML', (size) => `---\na: ${fill(size / 2, '[')}${fill(size / 2, ']')}\n---\n`],
  ['deep YAML in braces', (size) => `---\na: ${fill(size, '{a: ')}\n---\n`],
  ['deep lists in YAML', (size) => `---\n${fill(size / 4, '- ')}x\n---\n`],
  [
    'deep maps in YAML',
    (size) => `---\n${lines(Math.sqrt(size), (at) => `${times(' ', at)}a:`)}\n---\n`,
  ],
  ['long YAML', (size) => `---\n${fill(size, 'a: b\n')}---\n`],
  ['quotes in YAML', (size) => `---\ntitle: "${fill(size, 'a" ')}\n---\n`],
  ['people', (size) => `---\nauthors:\n${fill(size, '- "@a"\n')}---\n`],
  ['one long person', (size) => `# T\n\n* Author: ${fill(size, 'a')}`],
  ['people on one line', (size) => `# T\n\n* Author: ${fill(size, 'A <a@b.c>, ')}`],
  ['a person with many brackets', (size) => `# T\n\n* Author: ${fill(size, '(a ')}`],
  ['a long menu', (size) => `# T\n\n## Status\n\n${fill(size, 'a|')}`],
  ['questions', (size) => `## Open Questions\n\n${fill(size, '- a?\n')}`],
  ['words of a question', (size) => `## Open Questions\n\n- ${fill(size, 'what ')}?`],
  [
    'a question with much code',
    (size) => `## Open Questions\n\n### Q\n\n\`\`\`\n${fill(size, '---\n')}`,
  ],
  ['marks of what is unresolved', (size) => `# T\n\n${fill(size, '<<[UNRESOLVED ')}`],
  ['a list item of many lines', (size) => `# T\n\n- Author:\n  - ${fill(size, 'a\n')}`],
  [
    'a long list in broken YAML',
    (size) => `---\n- "a\nauthors:\n  - [${fill(size, 'a,')}]\n---\n# T`,
  ],
  ['headings and a table', (size) => `<!-- toc -->\n<!-- /toc -->\n\n${fill(size, '## A\n')}`],
  [
    'comments that silence',
    (size) => `${fill(size / 2, `${disable}\n\n`)}${fill(size / 2, 'word ')}`,
  ],
  ['such comments on a line', (size) => fill(size, disable)],
  ['a comment of many rules', (size) => `<!-- design-docs-disable\n${fill(size, 'abc ')}: x -->`],
  [
    'a comment of many different rules',
    (size) => `<!-- design-docs-disable ${lines(size / 8, (at) => `rule-${at}`)}: x -->`,
  ],
  ['people who are nobody', (size) => `---\nauthors:\n${fill(size, '- TBD\n')}---\n`],
  ['relations', (size) => `---\nreplaces:\n${lines(size / 10, (at) => `- ${at}-x.md`)}\n---\n# T`],
  ['a relation of many links', (size) => `---\nreplaces: "${fill(size, '[a](')}"\n---\n# T`],
  ['a relation of many words', (size) => `---\nsee-also: ${fill(size, 'a.md and ')}\n---\n# T`],
  ['a relation of targets', (size) => `---\nreplaces: "${fill(size, '[](((')}"\n---\n# T`],
  ['a relation of open brackets', (size) => `---\nreplaces: "${fill(size, '[')}"\n---\n# T`],
  ['a relation of spaces', (size) => `---\nreplaces: "a${fill(size, ' ')}b"\n---\n# T`],
  ['a relation of stars', (size) => `---\nreplaces: "${fill(size, '*')}P"\n---\n# T`],
  ['a relation of marks', (size) => `---\nreplaces: "x.md${fill(size, '#')}"\n---\n# T`],
  ['a date of digits', (size) => `---\ndate: "(${fill(size, '0')}"\n---\n# T`],
  ['a date of comments', (size) => `---\ndate: "${fill(size, '<!--')}\\n"\n---\n# T`],
  ['a status of marks', (size) => `---\nstatus: "a${fill(size, '!')}b"\n---\n# T`],
  ['a status of numbers', (size) => `---\nstatus: "v${fill(size, '0.')} x"\n---\n# T`],
  ['a status of spaces', (size) => `---\nstatus: "a${fill(size, ' ')}b"\n---\n# T`],
  ['a title of underlines', (size) => `---\ntitle: "${fill(size, '_')}-"\n---\n# T`],
  ['a long word of a question', (size) => `## Open Questions\n\n- a?\n\n  ${fill(size, 'a')}`],
  ['a paragraph of links', (size) => `## Summary\n\n${fill(size, '[a][]')}x`],
  ['spaces in broken YAML', (size) => `---\na: "b\n${fill(size, ' ')}x\n---\n# T`],
  ['comments of MDX', (size) => `# T\n\n## Summary\n\n${fill(size, '{/* ')}`],
  ['a long table', (size) => `# T\n\n| a | b |\n|---|---|\n${fill(size, '| Status | x |\n')}`],
])('reads %s in linear time', (_, write) => {
  expectLinear(write, 16_000, (text) => readFolder({'0001-cache.md': text}));
});

it.each<[string, (size: number) => string]>([
  ['marked headings', (size) => fill(size, '## Cost [optional]\n\nx\n\n')],
  ['misspelt headings', (size) => lines(size / 20, (at) => `## ${at + 1}. Drawbakcs\n\nx\n`)],
  ['sections without a link', (size) => fill(size, '## Why\n\nx\n\n')],
  [
    'paragraphs of the template',
    (size) => fill(size, '## Why\n\nLink an issue here, please do.\n\nx\n\n'),
  ],
  [
    'rows in a table of contents',
    (size) => `<!-- toc -->\n${fill(size, '- [a](#a)\n')}<!-- /toc -->\n\n## A`,
  ],
  [
    'links in a row of it',
    (size) => `<!-- toc -->\n- [${fill(size, '](#')}\n<!-- /toc -->\n\n## A`,
  ],
  ['headings beside it', (size) => `<!-- toc -->\n<!-- /toc -->\n\n${fill(size, '## A\n\n')}`],
  ['words on a line', (size) => `## Summary\n\n${fill(size, 'word ')}`],
])('checks %s with all rules in linear time', (_, write) => {
  const template =
    '# T\n\n## Why\n\nLink an issue here, please do.\n\n## Cost [optional]\n\n## Drawbacks\n';
  const levels = {...defaultLevels, 'section-order': 'log', 'line-length': 'log'} as const;
  expectLinear(write, 16_000, (text) =>
    readFolder({'_template.md': template, '0001-cache.md': `# A\n\n${text}`}, {levels}),
  );
});

const open = [{id: 'draft', label: 'Draft', phase: 'draft'}] as const;

it.each<[string, (size: number) => string, (text: string) => unknown]>([
  ['a value of spaces', (size) => `a:${fill(size, ' ')}b c`, (x) => findValue(x, 'front-matter')],
  ['a name of spaces', (size) => `a${fill(size, ' ')}b`, (x) => findValue(x, 'front-matter')],
  ['a field of underlines', (size) => `${fill(size, '_ ')}x;`, (x) => findValue(x, 'list')],
  ['comments that are never closed', (size) => fill(size, '<!--\t'), toComment],
  ['a heading of spaces', (size) => `a${fill(size, ' ')}b`, stripClosing],
  ['a heading of marks', (size) => fill(size, '# '), stripClosing],
  ['a placeholder behind spaces', (size) => `a${fill(size, ' ')}b]`, stripPlaceholder],
  ['a name of dashes', (size) => `a${fill(size, '\0.')}b${fill(size, '-')}.`, toSlug],
  ['a menu of spaces', (size) => `a${fill(size, ' ')}b`, splitMenu],
  ['a menu of words', (size) => `${fill(size, 'a or ')},`, splitMenu],
  [
    'a line of spaces with a word',
    (size) => `${fill(size, ' ')};`,
    (text) => findWordOf('draft', {lines: [text], range: [1, 1], source: 'front-matter'}, open),
  ],
])('takes %s apart in linear time', (_, write, work) => {
  expectLinear(write, 16_000, work);
});

it('does not expand aliases', () => {
  const {designs} = readFolder({'1-sidecar/README.md': '# T', '1-sidecar/kep.yaml': aliasBomb});
  expect(only(designs).status.id).toBe('draft');
});

it('reads a template of many menus in linear time', () => {
  const menu = '## Heading\n\none of: a|b\n\n';
  expectLinear(
    (size) => parse(`# T\n\n${fill(size, menu)}`),
    16_000,
    (template) => expect(toContract(template, 'x').sections.length).toBeGreaterThan(0),
  );
});

const status = '---\nstatus: draft\n';

it.each<[string, (at: number) => string]>([
  [
    'relations that are broken',
    (at) => `${status}replaces: ${at}-x.md\nsee-also: KEP-9${at}\n---\n`,
  ],
  ['chains of relations', (at) => `${status}replaces: ${at + 1}-cache.md\n---\n`],
  ['one slug for all', () => `${status}slug: /cache\n---\n`],
  ['slugs that others have as names', (at) => `${status}slug: /${at + 1}-cache\n---\n`],
  ['neighbours', (at) => `${status}pagination_next: ${at}-gone\n---\n`],
  ['areas', (at) => `${status}area: [a${at}, b${at}]\n---\n`],
  ['relations to one document', () => `${status}replaces: 0-cache.md\n---\n`],
])('reads folders with %s in linear time', (_, write) => {
  const make = (size: number) =>
    Array.from({length: size}, (_, at) => ({path: `${at}-cache.md`, text: write(at)}));
  expectLinear(make, 200, (files) => expect(readFiles(files).designs).toHaveLength(files.length));
});

it.each<[string, (at: number) => string]>([
  ['folder', (at) => `${at}/0001-cache.md`],
  ['name', (at) => `0001-${at}.md`],
  // No address has these characters, and all names are of one length, so that the input grows as the count does.
  ['address', (at) => `0001${toMarks(at)}.md`],
])('reads many documents of one number, each with its own %s, in linear time', (_, toPath) => {
  const make = (size: number) =>
    Array.from({length: size}, (_, at) => ({path: toPath(at), text: '- Status: draft'}));
  expectLinear(make, 200, (files) => expect(readFiles(files).designs).toHaveLength(files.length));
});

function toMarks(number: number): string {
  return number.toString(2).padStart(12, '0').replaceAll('0', '#').replaceAll('1', '?');
}

it('says once that another document does not know of being replaced', () => {
  const {designs} = readFolder({
    '0001-cache.md': `${status}replaces:\n${times('- 0002-queue.md\n', 1000)}---\n# A`,
    '0002-queue.md': `${status}---\n# B\n\n${times('text\n\n', 10_000)}`,
  });
  const rules = designs[0]?.problems.map(({rule}) => rule) ?? [];
  expect(rules.filter((rule) => rule === 'one-way-relation')).toHaveLength(1);
});

it('takes names of methods for words like any other', () => {
  const text =
    '---\nstatus: constructor\nconstructor: TBD\n__proto__: TBD\n---\n# T\n\n## constructor\n\n## __proto__\n';
  const {status: read, problems} = only(readFolder({'0001-cache.md': text}).designs);
  expect(read).toMatchObject({id: 'constructor', phase: 'unknown'});
  expect(problems.map(({rule}) => rule)).not.toContain('placeholder-person');
});
