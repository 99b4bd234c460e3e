import {describe, expect, it} from 'vitest';
import {toGithub} from '../../../../plugin/core/reports/github.ts';
import {toCheckJson} from '../../../../plugin/core/reports/json.ts';
import {expected, reportOn, reportOnAll, reportOnFixture} from './report.ts';

describe('json', () => {
  it('has every document and every problem', async () => {
    await expect(`${toCheckJson(reportOnFixture())}\n`).toMatchFileSnapshot(expected('check.json'));
  });

  it('names the file of each edit', () => {
    const text = {line: 1, column: 1, endLine: 1, endColumn: 2, text: 'x'};
    const json = toCheckJson(reportOn({edits: [text, {...text, path: '2-other.md'}]}));
    const {edits} = JSON.parse(json).documents[0].problems[0];
    expect(edits).toEqual([
      {...text, path: 'design/1-checked.md'},
      {...text, path: 'design/2-other.md'},
    ]);
  });

  it('says which problems the baseline has', () => {
    const json = JSON.parse(toCheckJson(reportOn({}, '1-checked.md', true)));
    expect(json).toMatchObject({counts: {problems: 1, warn: 1, known: 1}, stale: []});
    expect(json.documents[0].problems[0].isKnown).toBe(true);
    const without = JSON.parse(toCheckJson(reportOn({})));
    expect(without).toMatchObject({counts: {known: 0}, stale: null});
    expect(without.documents[0].problems[0].isKnown).toBe(false);
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
    ['percent', {message: '100% of'}, '1-checked.md', '::100%25 of'],
    ['an escape as typed', {message: '%0A'}, '1-checked.md', '::%250A'],
    ['a colon in a message', {message: 'a: b, c'}, '1-checked.md', '::a: b, c'],
    ['a hint on a line of its own', {message: 'M', hint: 'H.'}, '1-checked.md', '::M%0AH.'],
    ['a line end', {message: 'a\n::error::b'}, '1-checked.md', '::a�::error::b'],
    ['a carriage return', {message: 'a\rb'}, '1-checked.md', '::a�b'],
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
    [{level: 'throw' as const}, '::error file=design/1-checked.md,line=1,title=broken-link::M'],
    [{level: 'log' as const}, '::notice file=design/1-checked.md,line=1,title=broken-link::M'],
    [{column: 3}, '::warning file=design/1-checked.md,line=1,col=3,title=broken-link::M'],
    [
      {column: 1, endColumn: 4},
      '::warning file=design/1-checked.md,line=1,col=1,endColumn=4,title=broken-link::M',
    ],
  ])('%j is %s', (problem, command) => {
    expect(toGithub(reportOn(problem)).split('\n')[0]).toBe(command);
  });

  it('is one command for the problems of a rule in a document, the worst first', () => {
    const report = reportOnAll({
      '1-checked.md': [
        ['log', 'todo-section'],
        ['warn', 'broken-link'],
        ['warn', 'empty-section'],
        ['warn', 'empty-section'],
      ],
      '2-other.md': [['throw', 'broken-link']],
    });
    expect(toGithub(report).split('\n')).toEqual([
      '::error file=design/2-other.md,line=1,title=broken-link::M0%0AH.',
      '::warning file=design/1-checked.md,line=3,title=empty-section (2)::Line 3: M2%0ALine 4: M3%0AH.',
      '::warning file=design/1-checked.md,line=2,title=broken-link::M1%0AH.',
      '::notice file=design/1-checked.md,line=1,title=todo-section::M0%0AH.',
      '5 problems in 2 documents: 1 throw, 3 warn, 1 log',
    ]);
  });

  it('lists ten of many alike', () => {
    const many = Array.from({length: 12}, () => ['warn', 'empty-section'] as const);
    const [command = ''] = toGithub(reportOnAll({'1-checked.md': many})).split('\n');
    expect(command).toContain('title=empty-section (12)');
    expect(command.split('%0A').slice(-3)).toEqual(['Line 10: M9', '… and 2 more', 'H.']);
  });

  it('leaves out what the baseline has', () => {
    expect(toGithub(reportOn({}, '1-checked.md', true))).toBe('No new problems in 1 document');
  });
});
