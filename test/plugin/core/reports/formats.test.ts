import {describe, expect, it} from 'vitest';
import {toGithub} from '../../../../plugin/core/reports/github.ts';
import {toCheckJson} from '../../../../plugin/core/reports/json.ts';
import {expected, reportOn, reportOnFixture} from './report.ts';

describe('json', () => {
  it('has every document and every problem', async () => {
    await expect(`${toCheckJson(reportOnFixture())}\n`).toMatchFileSnapshot(expected('check.json'));
  });

  it('names the file of each edit', () => {
    const text = {line: 1, column: 1, endLine: 1, endColumn: 2, text: 'x'};
    const json = toCheckJson(reportOn({edits: [text, {...text, path: '2-b.md'}]}));
    const {edits} = JSON.parse(json).documents[0].problems[0];
    expect(edits).toEqual([
      {...text, path: 'design/1-a.md'},
      {...text, path: 'design/2-b.md'},
    ]);
  });

  it('holds what would drive a terminal as escapes', () => {
    const message = '\u001b[2J\u009b1m\u202e';
    const json = toCheckJson(reportOn({message}));
    expect(json).toContain('\\u001b[2J\\u009b1m\\u202e');
    expect(JSON.parse(json).documents[0].problems[0].message).toBe(message);
  });
});

describe('github', () => {
  it('is one command for each problem', async () => {
    await expect(`${toGithub(reportOnFixture())}\n`).toMatchFileSnapshot(expected('github.txt'));
  });

  // The characters that actions/toolkit escapes, in data and in properties.
  it.each([
    ['percent', {message: '100% of'}, '1-a.md', '::100%25 of'],
    ['an escape as typed', {message: '%0A'}, '1-a.md', '::%250A'],
    ['a colon in a message', {message: 'a: b, c'}, '1-a.md', '::a: b, c'],
    ['a hint on a line of its own', {message: 'M', hint: 'H.'}, '1-a.md', '::M%0AH.'],
    ['a line end', {message: 'a\n::error::b'}, '1-a.md', '::a�::error::b'],
    ['a carriage return', {message: 'a\rb'}, '1-a.md', '::a�b'],
    [
      'a path',
      {},
      'a,b:c%.md',
      '::warning file=design/a%2Cb%3Ac%25.md,line=1,title=broken-link::M',
    ],
  ])('escapes %s', (_, problem, path, text) => {
    const [command, ...rest] = toGithub(reportOn(problem, path)).split('\n');
    expect(command).toContain(text);
    expect(rest).toEqual(['1 problem in 1 document: 1 warn']);
  });

  it.each([
    [{level: 'throw' as const}, '::error file=design/1-a.md,line=1,title=broken-link::M'],
    [{level: 'log' as const}, '::notice file=design/1-a.md,line=1,title=broken-link::M'],
    [{column: 3}, '::warning file=design/1-a.md,line=1,col=3,title=broken-link::M'],
    [
      {column: 1, endColumn: 4},
      '::warning file=design/1-a.md,line=1,col=1,endColumn=4,title=broken-link::M',
    ],
  ])('%j is %s', (problem, command) => {
    expect(toGithub(reportOn(problem)).split('\n')[0]).toBe(command);
  });
});
