import {describe, expect, it} from 'vitest';
import {findCell, findValue, type ValueRange} from '../../../../plugin/core/edits/value-range.ts';
import type {FieldSource} from '../../../../plugin/core/types.ts';

/** The line with its value in brackets, and what an empty one needs before it. */
const mark = (line: string, range: ValueRange | undefined) =>
  range &&
  `${line.slice(0, range.start)}${range.lead}[${line.slice(range.start, range.end)}]${line.slice(range.end)}`;

describe('the cell behind a name', () => {
  it.each([
    ['| Status | draft |', '| Status | [draft] |'],
    ['|Status|draft|', '|Status|[draft]|'],
    ['| **Status:** |  draft  | x |', '| **Status:** |  [draft]  | x |'],
    ['| Status | a \\| b | x |', '| Status | [a \\| b] | x |'],
    ['| Owner | Ada | Status | draft |', '| Owner | Ada | Status | [draft] |'],
    ['| Status |  |', '| Status | [] |'],
    ['| Status ||', '| Status | []|'],
  ])('of %j is %j', (line, marked) => {
    expect(mark(line, findCell(line, /^status$/i))).toBe(marked);
  });

  it.each([
    '| Owner | draft |',
    '| Status |',
    'Status | draft',
    '| Status | draft',
    '| My status | draft |',
  ])('is not in %j', (line) => {
    expect(findCell(line, /^status$/i)).toBeUndefined();
  });
});

describe('a value', () => {
  it.each<[FieldSource, string, string]>([
    ['front-matter', 'status: draft', 'status: [draft]'],
    ['front-matter', 'status: "draft" # since May', 'status: "[draft]" # since May'],
    ['front-matter', "status: ''", "status: '[]'"],
    ['front-matter', 'status: draft # since May', 'status: [draft] # since May'],
    ['front-matter', 'status: "draft" or so', 'status: ["draft" or so]'],
    ['front-matter', 'status:', 'status: []'],
    ['front-matter', 'status = "draft"', 'status = "[draft]"'],
    ['front-matter', '"last updated" : x', '"last updated" : [x]'],
    ['sidecar', '  status: a#b', '  status: [a#b]'],
    ['list', '- **Status:** draft', '- **Status:** [draft]'],
    ['list', '- **Status**: draft\\', '- **Status**: [draft]\\'],
    ['list', 'Status: draft<br>', 'Status: [draft]<br>'],
    ['list', 'Status: draft  ', 'Status: [draft]  '],
    ['list', '1. Status: draft', '1. Status: [draft]'],
    ['list', '**Status** draft', '**Status** [draft]'],
    ['list', '* Status:', '* Status: []'],
    ['section', '  draft ', '  [draft] '],
  ])('in %s %j is %j', (source, line, marked) => {
    expect(mark(line, findValue(line, source))).toBe(marked);
  });

  it.each<[FieldSource, string]>([
    ['sidecar', 'status = draft'],
    ['front-matter', '- draft'],
    ['list', 'no name here'],
    ['table', '| Status | draft |'],
  ])('in %s is none of %j', (source, line) => {
    expect(findValue(line, source)).toBeUndefined();
  });
});
