import {describe, expect, it} from 'vitest';
import {findTable} from '../../../../plugin/core/sections/table-of-contents.ts';
import {parse} from '../read.ts';

const rest = '## Goals\n\n## Costs\n\n### Heat\n\n#### Wood\n\n## Doors\n';
const tableIn = (text: string) => findTable(parse(text));
const table = (rows: string, below = rest, above = '# T\n') =>
  tableIn(`${above}\n<!-- toc -->\n${rows}<!-- /toc -->\n\n${below}`);
const whole = '- [Goals](#goals)\n- [Costs](#costs)\n  - [Heat](#heat)\n- [Doors](#doors)\n';

describe('a table of contents', () => {
  it.each([
    ...['<!-- toc -->', '<!--TOC-->', '  <!--  toc  -->  ', '<!-- Toc -->'].map((mark) => [
      mark,
      '<!-- /toc -->',
    ]),
    ...['<!--/toc-->', '<!-- tocstop -->', '<!-- TOC stop -->', '<!-- endtoc -->'].map((mark) => [
      '<!-- toc -->',
      mark,
    ]),
    ['<!-- toc -->', '  <!--  end toc  --> '],
  ])('stands between %j and %j', (open, close) => {
    expect(tableIn(`# T\n\n${open}\n${whole}${close}\n\n${rest}`)).toEqual({
      line: 3,
      gone: [],
      unlisted: [],
      isInOrder: true,
      edit: {line: 4, column: 1, endLine: 8, endColumn: 1, text: whole},
    });
  });

  it.each([
    ['<!-- toc -->', ''],
    ['', '<!-- /toc -->'],
    ['<!-- toc of it -->', '<!-- /toc -->'],
    ['<!-- a toc -->', '<!-- /toc -->'],
    ['<!-- toc --> <b>', '<!-- /toc -->'],
    ['<div> <!-- toc -->', '<!-- /toc -->'],
    ['<!-- toc -->', '<div> <!-- /toc -->'],
    ['<!-- toc -->', '<!-- toc -->'],
    ['<!-- /toc -->', '<!-- toc -->'],
    ['```\n<!-- toc -->\n```', '<!-- /toc -->'],
    ['<!-- toc -->', '```\n<!-- /toc -->\n```'],
  ])('does not stand between %j and %j', (open, close) => {
    expect(tableIn(`# T\n\n${open}\n\n${whole}\n${close}\n\n${rest}`)).toBeUndefined();
  });

  it('may stand above the first heading', () => {
    expect(tableIn(`<!-- toc -->\n  <!-- /toc -->\n\n${rest}`)).toMatchObject({
      line: 1,
      edit: {line: 2, endLine: 2},
    });
  });
});

describe('an entry of the table', () => {
  const goneOf = (row: string) => table(`${row}\n`)?.gone.map(({text, line}) => `${line} ${text}`);

  it.each([
    ['- [Bread](#bread)', ['4 Bread']],
    ['* [Bread](#bread)  ', ['4 Bread']],
    ['+  [Bread [1]](#bread)', ['4 Bread [1]']],
    ['1. [Bread](#bread)', ['4 Bread']],
    ['12) [Bread](#)', ['4 Bread']],
    ['   - [Bread](#bread)', ['4 Bread']],
    ['- [Costs](#costs)\n- [Bread](#bread)', ['5 Bread']],
    [`- [${'x'.repeat(988)}](#bread)`, [`4 ${'x'.repeat(988)}`]],
    [`- [${'x'.repeat(989)}](#bread)`, []],
    ['- [Bread](#bread) and more', []],
    ['- [Bread](bread.md)', []],
    ['- [Bread](#bread "Bread")', []],
    ['-[Bread](#bread)', []],
    ['1 [Bread](#bread)', []],
    ['A - [Bread](#bread)', []],
    ['- Bread', []],
  ])('of %j is gone where no heading has its anchor: %j', (row, gone) => {
    expect(goneOf(row)).toEqual(gone);
  });

  it.each([
    ['Hot & cold', 'hot--cold'],
    ['Hot & cold', 'hot-cold'],
    ['Hot & cold', 'Hot-Cold'],
    ['Hot & cold', 'hot%20cold'],
    ['Hot!', 'hot-'],
    ['(Hot)', '-hot'],
    ['Öfen 2', 'öfen-2'],
    ['Öfen 2', '%C3%B6fen-2'],
  ])('to %s is right with the anchor %s', (title, anchor) => {
    expect(table(`- [x](#${anchor})\n`, `## ${title}\n`)).toMatchObject({gone: [], unlisted: []});
  });

  it.each([
    ['Hot', 'hots'],
    ['Öfen 2', 'öfen-3'],
    ['Öfen', 'fen'],
    ['Hot cold', 'hotcold'],
  ])('to %s is wrong with the anchor %s', (title, anchor) => {
    const found = table(`- [x](#${anchor})\n`, `## ${title}\n`);
    expect(found).toMatchObject({gone: [{text: 'x'}], unlisted: [title]});
  });

  it('has a number for a heading that comes again', () => {
    const twice = '- [Goals](#goals)\n- [Goals](#goals-1)\n';
    expect(table(twice, '## Goals\n\n## Goals\n')).toMatchObject({gone: [], unlisted: []});
  });
});

describe('the table ought to list', () => {
  it.each([
    ['all of the levels that it has', '- [Goals](#goals)\n', ['Costs', 'Doors']],
    ['a level below', '- [Costs](#costs)\n  - [Heat](#heat)\n', ['Goals', 'Doors']],
    ['lower ones only', '- [Heat](#heat)\n', []],
    [
      'a level whose entries are gone',
      '- [Goals](#goals)\n  - [x](#x)\n',
      ['Costs', 'Heat', 'Doors'],
    ],
    ['all where it is empty', '', ['Goals', 'Costs', 'Heat', 'Wood', 'Doors']],
    ['all where everything is gone', '- [x](#x)\n', ['Goals', 'Costs', 'Heat', 'Wood', 'Doors']],
  ])('%s', (_, rows, unlisted) => {
    expect(table(rows)?.unlisted).toEqual(unlisted);
  });

  it('headings above it only where the author lists them', () => {
    const above = '# T\n\n## Before\n\n## Why\n';
    expect(table(`- [Why](#why)\n${whole}`, rest, above)).toMatchObject({
      unlisted: [],
      edit: {text: `- [Why](#why)\n${whole}`},
    });
  });

  it('levels that it lists without an indent', () => {
    const rows = '- [A](#a)\n- [B](#b)\n';
    expect(table(rows, '## A\n\n### B\n\n### C\n\n#### D\n')?.unlisted).toEqual(['C']);
  });

  it('no heading of its own', () => {
    expect(table(`## Contents\n\n${whole}`)).toMatchObject({unlisted: [], gone: []});
  });

  it('headings of level one where it lists some', () => {
    expect(table('- [A](#a)\n', '# A\n\n# B\n\n## C\n', '')?.unlisted).toEqual(['B']);
  });
});

it.each([
  [whole, true],
  ['- [Costs](#costs)\n- [Goals](#goals)\n', false],
  ['- [x](#x)\n- [Goals](#goals)\n- [Costs](#costs)\n', true],
  ['- [Goals](#goals)\n- [x](#x)\n- [Doors](#doors)\n- [Costs](#costs)\n', false],
  ['- [Goals](#goals)\n- [Goals](#goals)\n', true],
])('the order of %j is right: %s', (rows, isInOrder) => {
  expect(table(rows)?.isInOrder).toBe(isInOrder);
});

describe('the edit', () => {
  it.each([
    [
      'keeps marks and indents',
      '* [Costs](#costs)\n    * [Heat](#heat)\n',
      '* [Goals](#goals)\n* [Costs](#costs)\n    * [Heat](#heat)\n* [Doors](#doors)\n',
    ],
    [
      'keeps the indent of all',
      ' 1. [Costs](#costs)\n',
      ' 1. [Goals](#goals)\n 1. [Costs](#costs)\n 1. [Doors](#doors)\n',
    ],
    [
      'keeps the indent of a level',
      ' - [Costs](#costs)\n   - [Heat](#heat)\n',
      ' - [Goals](#goals)\n - [Costs](#costs)\n   - [Heat](#heat)\n - [Doors](#doors)\n',
    ],
    [
      'empties lines of spaces',
      '  \n- [Costs](#costs)\n  \n- [Goals](#goals)\n  \n',
      '\n- [Goals](#goals)\n- [Costs](#costs)\n- [Doors](#doors)\n\n',
    ],
    [
      'keeps words',
      '- [All costs](#costs)\n',
      '- [Goals](#goals)\n- [All costs](#costs)\n- [Doors](#doors)\n',
    ],
    [
      'keeps empty lines around',
      '\n- [Costs](#costs)\n\n',
      '\n- [Goals](#goals)\n- [Costs](#costs)\n- [Doors](#doors)\n\n',
    ],
    [
      'has no empty lines in between',
      '- [Goals](#goals)\n\n- [Costs](#costs)\n',
      '- [Goals](#goals)\n- [Costs](#costs)\n- [Doors](#doors)\n',
    ],
    [
      'keeps one empty line of nothing',
      '\n',
      '\n- [Goals](#goals)\n- [Costs](#costs)\n  - [Heat](#heat)\n    - [Wood](#wood)\n- [Doors](#doors)\n',
    ],
    [
      'replaces what is gone',
      '- [Costs](#costs)\n- [Bread](#bread)\n',
      '- [Goals](#goals)\n- [Costs](#costs)\n- [Doors](#doors)\n',
    ],
  ])('%s', (_, rows, text) => {
    expect(table(rows)?.edit?.text).toBe(text);
  });

  it.each([
    ['Costs [optional]', '- [Costs](#costs)', '- [Costs](#costs-optional)'],
    [
      'Use `a` *b* \\<c\\> \\[d\\] \\\\e',
      '- [x](#use-a-b-c-d-e)\n- [y](#z)',
      '- [x](#use-a-b-c-d-e)',
    ],
    ['Use \\<c\\> \\[d\\]', '', '- [Use \\<c\\> \\[d\\]](#use-c-d)'],
    ['Use 2 \\* 2', '', '- [Use 2 \\* 2](#use-2--2)'],
  ])('lists the heading %s: %j becomes %j', (title, rows, text) => {
    expect(table(rows === '' ? '' : `${rows}\n`, `## ${title}\n`)?.edit?.text).toBe(`${text}\n`);
  });

  it('is absent where other text stands between', () => {
    expect(table('Contents:\n\n- [Costs](#costs)\n')).not.toHaveProperty('edit');
    expect(table('- [Costs](costs.md)\n')).not.toHaveProperty('edit');
  });
});
