import {describe, expect, it} from 'vitest';
import {fillTemplate} from '../../../../plugin/core/authoring/fill-template.ts';
import {toEditedDocument} from '../../../../plugin/core/edits/document.ts';
import {applyEdits as applyGroups} from '../../../../plugin/core/edits/edits.ts';
import {builtInWords} from '../../../../plugin/core/index.ts';
import {applyEdits} from '../edits/edits.ts';
import {parse} from '../read.ts';

const facts = {
  title: 'Cache answers',
  number: '0012',
  today: '2026-01-31',
  author: {name: 'Ada Example', handle: 'ada'},
};

function fill(text: string, known: Partial<typeof facts> = facts): string {
  const document = toEditedDocument({path: 'template.md', text}, parse(text, 'template.md'));
  const {title, today, author} = facts;
  return applyEdits(text, fillTemplate(document, {title, today, author, ...known}, builtInWords));
}

const inFrontMatter = (line: string) => `---\n${line}\n---\n\n## Why\n\nx\n`;

describe('a number', () => {
  it.each([
    ...['NN', 'nnnn', 'XX', 'xxxx', '00', '0000', 'KEP-NNNN', 'ADR 00', 'RFCXXX', '<number>'],
    ...['"<>"', '"{next}"', '"{}"', 'MADR<no>'],
  ])('takes the place of %j', (placeholder) => {
    const quote = placeholder.startsWith('"') ? '"' : '';
    expect(fill(inFrontMatter(`number: ${placeholder}`))).toBe(
      inFrontMatter(`number: ${quote}0012${quote}`),
    );
  });

  it.each([
    'N',
    'x',
    '0',
    '12',
    'NNNN or so',
    'K-NNNN',
    'PROPOSAL-NN',
    '12-NN',
    'the next NN',
    '<no> of',
  ])('leaves %j alone', (value) => {
    expect(fill(inFrontMatter(`number: ${value}`))).toBe(inFrontMatter(`number: ${value}`));
  });

  it.each([
    ['NNN', '0012'],
    ['xxx', '0012'],
    ['000', '0012'],
    ['OVEN-XXXX', 'OVEN-0012'],
    ['"OVEN #NNN"', '"OVEN #0012"'],
    ['OVEN000', 'OVEN0012'],
  ])('takes the place of %j under another name', (placeholder, number) => {
    expect(fill(inFrontMatter(`paper: ${placeholder}`))).toBe(inFrontMatter(`paper: ${number}`));
  });

  it.each(['NN', 'xx', '00', 'about the NNN', 'NNN of', 'OVEN - NNN', 'ABCDEFG-NNN', '<number>'])(
    'does not take the place of %j under another name',
    (value) => {
      expect(fill(inFrontMatter(`paper: ${value}`))).toBe(inFrontMatter(`paper: ${value}`));
    },
  );

  it('is not filled into a section of its own', () => {
    expect(fill('# T\n\n## Reviewers\n\nXXX\n')).toContain('\n\nXXX\n');
  });

  it('stays a placeholder where designs have none', () => {
    const text = '---\nnumber: NNNN\npaper: XXXX\n---\n\n## Why\n\nx\n';
    expect(fill(text, {})).toBe(text);
  });
});

describe('a day', () => {
  it.each([
    ['yyyy-mm-dd', '2026-01-31'],
    ['YYYY/MM/DD', '2026/01/31'],
    ['yyyy.mm.dd', '2026.01.31'],
    ['yyyymmdd', '20260131'],
    ['"{YYYY-MM-DD when it was last updated}"', '"2026-01-31"'],
    ['"<the date>"', '"2026-01-31"'],
    ["(fill me in with today's date)", '2026-01-31'],
    ['on yyyy-mm-dd', 'on 2026-01-31'],
    ['yyyy-mm-dd, UTC', '2026-01-31'],
    ['< yyyy-mm-dd > or so', '2026-01-31 or so'],
    ['<yyyy-mm-dd>', '2026-01-31'],
    ['[yyyy-mm-dd] or so', '2026-01-31 or so'],
    ['(v2, {yyyy-mm-dd})', '(v2, 2026-01-31)'],
    ['"{creation_date}"', '"2026-01-31"'],
    ['"{day of writing}"', '"2026-01-31"'],
    ['Today', '2026-01-31'],
    [`yyyy-mm-dd ${'x'.repeat(489)}`, '2026-01-31'],
  ])('takes the place of %j', (placeholder, day) => {
    expect(fill(inFrontMatter(`date: ${placeholder}`))).toBe(inFrontMatter(`date: ${day}`));
  });

  it.each([
    ...['2020-01-31', 'yyyy-mm/dd', 'yyyy-mm-ddd', 'soon', 'updated 3 times', 'updated later'],
    ...['the dates', 'someday', 'day 3', '3rd day', `yyyy-mm-dd ${'x'.repeat(490)}`],
  ])('leaves %j alone', (value) => {
    expect(fill(inFrontMatter(`date: ${value}`))).toBe(inFrontMatter(`date: ${value}`));
  });

  it('is filled in where the last change is asked for, and nowhere else', () => {
    const text = '---\nlast-updated: yyyy-mm-dd\nrelease: yyyy-mm-dd\n---\n\n## Why\n\nx\n';
    expect(fill(text)).toBe(text.replace('yyyy-mm-dd', '2026-01-31'));
  });
});

describe('what the template tells its author to take out', () => {
  it.each([
    '<!-- Remove this comment. -->',
    '<!--\nDelete these comments when you are done.\n-->',
    '<!-- Please drop the above instructions. -->',
    '<!-- Erase this whole guide. -->',
    '  <!-- REMOVE THE FOLLOWING INSTRUCTIONS -->  ',
    '<!-- Remove these two long blocks. -->',
    ...['block', 'notes', 'note', 'instruction', 'lines', 'line', 'guides', 'text'].map(
      (word) => `<!-- Remove this ${word}. -->`,
    ),
  ])('goes with the empty line below it: %j', (comment) => {
    expect(fill(`## Why\n\n${comment}\n\nx\n`)).toBe('## Why\n\nx\n');
  });

  it.each([
    '<!-- Tell why. -->',
    '<!-- Remove the cache. -->',
    'Remove this comment.',
    '<!-- Removed this comment. -->',
    '<!-- Remove this one very long comment. -->',
    '<div>\n<!-- Remove this comment. -->',
    '<!-- Remove this comment. --><br>',
    '```html\n<!-- Remove this comment. -->\n```',
  ])('is not %j', (text) => {
    expect(fill(`## Why\n\n${text}\n\nx\n`)).toBe(`## Why\n\n${text}\n\nx\n`);
  });

  it.each([
    ['\n  \ny\n', 'y\n'],
    ['\ny', 'y'],
    ['\n', ''],
    ['\n\n', ''],
    ['', ''],
  ])('goes below a text, before %j', (behind, left) => {
    const path = 'template.md';
    const text = `## Why\n\nx\n<!-- Remove this comment. -->${behind}`;
    const document = toEditedDocument({path, text}, parse(text, path));
    const edits = fillTemplate(document, {...facts, title: 'A'}, builtInWords);
    const {texts, outcomes} = applyGroups(new Map([[path, text]]), [{path, edits}]);
    expect([texts.get(path), ...outcomes]).toEqual([`## Why\n\nx\n${left}`, 'applied']);
  });
});
