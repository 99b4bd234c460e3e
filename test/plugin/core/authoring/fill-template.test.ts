import {describe, expect, it} from 'vitest';
import {fillTemplate} from '../../../../plugin/core/authoring/fill-template.ts';
import {toEditedDocument} from '../../../../plugin/core/edits/document.ts';
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

  it('stays a placeholder where designs have none', () => {
    expect(fill(inFrontMatter('number: NNNN'), {})).toBe(inFrontMatter('number: NNNN'));
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
  ])('takes the place of %j', (placeholder, day) => {
    expect(fill(inFrontMatter(`date: ${placeholder}`))).toBe(inFrontMatter(`date: ${day}`));
  });

  it.each(['2020-01-31', 'yyyy-mm/dd', 'soon', 'updated 3 times'])('leaves %j alone', (value) => {
    expect(fill(inFrontMatter(`date: ${value}`))).toBe(inFrontMatter(`date: ${value}`));
  });
});

describe('what the template tells its author to take out', () => {
  it.each([
    '<!-- Remove this comment. -->',
    '<!--\nDelete these comments when you are done.\n-->',
    '<!-- Please drop the above instructions. -->',
    '<!-- Erase this whole guide. -->',
  ])('goes with the empty line below it: %j', (comment) => {
    expect(fill(`## Why\n\n${comment}\n\nx\n`)).toBe('## Why\n\nx\n');
  });

  it.each([
    '<!-- Tell why. -->',
    '<!-- Remove the cache. -->',
    'Remove this comment.',
    '<!-- Removed this comment. -->',
  ])('is not %j', (text) => {
    expect(fill(`## Why\n\n${text}\n\nx\n`)).toBe(`## Why\n\n${text}\n\nx\n`);
  });
});
