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
    ['| __State__ : |   draft |', '| __State__ : |   [draft] |'],
  ])('of %j is %j', (line, marked) => {
    expect(mark(line, findCell(line, 'status'))).toBe(marked);
  });

  it('is found by a name of words with marks and gaps', () => {
    const line = '| **Superseded**  _by_: | B |';
    expect(mark(line, findCell(line, 'superseded-by'))).toBe(`${line.slice(0, -3)}[B] |`);
  });

  it.each([
    '| Owner | draft |',
    '| Status |',
    'Status | draft',
    '| Status | draft',
    '| My status | draft |',
  ])('is not in %j', (line) => {
    expect(findCell(line, 'status')).toBeUndefined();
  });
});

describe('a value', () => {
  it.each<[FieldSource, string, string]>([
    ['front-matter', 'status: draft', 'status: [draft]'],
    ['front-matter', 'status: "draft" # since May', 'status: "[draft]" # since May'],
    ['front-matter', 'status: "draft"  # since May', 'status: "[draft]"  # since May'],
    ['front-matter', 'status: "PR #12 # done" # x', 'status: "[PR #12 # done]" # x'],
    ['front-matter', 'status: "PR # done"  # x', 'status: "[PR # done]"  # x'],
    ['front-matter', 'status: draft  # x', 'status: [draft]  # x'],
    ['front-matter', "status: 'PR # done'  ", "status: '[PR # done]'  "],
    ['front-matter', "status: ''", "status: '[]'"],
    ['front-matter', 'status: ""', 'status: "[]"'],
    ['front-matter', 'status: draft # since May', 'status: [draft] # since May'],
    ['front-matter', 'status: draft\t#since May', 'status: [draft]\t#since May'],
    ['front-matter', 'status: "draft" or so', 'status: ["draft" or so]'],
    ['front-matter', 'status: a "draft"', 'status: [a "draft"]'],
    ['front-matter', 'status: a "draft" # x', 'status: [a "draft"] # x'],
    ['front-matter', 'status: "draft"#1', 'status: ["draft"#1]'],
    ['front-matter', 'status: "', 'status: ["]'],
    ['front-matter', 'status:', 'status: []'],
    ['front-matter', 'status: ', 'status: []'],
    ['front-matter', 'status: # one of a, b', 'status: [] # one of a, b'],
    ['front-matter', 'status = "draft"', 'status = "[draft]"'],
    ['front-matter', '"last updated" : x', '"last updated" : [x]'],
    ['front-matter', "' status ' : x", "' status ' : [x]"],
    ['front-matter', "'  status': x", "'  status': [x]"],
    ['front-matter', '"status"  : x', '"status"  : [x]'],
    ['front-matter', 'see-also\t: x: y', 'see-also\t: [x: y]'],
    ['sidecar', '  status: a#b', '  status: [a#b]'],
    ['sidecar', '    status: draft', '    status: [draft]'],
    ['sidecar', '- status: draft', '- status: [draft]'],
    ['list', '- **Status:** draft', '- **Status:** [draft]'],
    ['list', '- **Status**: draft\\', '- **Status**: [draft]\\'],
    ['list', '- **Status** : draft', '- **Status** : [draft]'],
    ['list', '+ _**Status**_  : draft', '+ _**Status**_  : [draft]'],
    ['list', '  -   Status : "draft"', '  -   Status : "[draft]"'],
    ['list', 'Status: draft<br>', 'Status: [draft]<br>'],
    ['list', 'Status: draft <BR />', 'Status: [draft] <BR />'],
    ['list', 'Status: draft<br> or so', 'Status: [draft<br> or so]'],
    ['list', 'Status: draft  ', 'Status: [draft]  '],
    ['list', 'Status:<br>', 'Status: []<br>'],
    ['list', '1. Status: draft', '1. Status: [draft]'],
    ['list', '12)  Status: draft: x', '12)  Status: [draft: x]'],
    ['list', '* Author(s)/Owner: Ada', '* Author(s)/Owner: [Ada]'],
    ['list', '**Status** draft', '**Status** [draft]'],
    ['list', '   **Co-author(s)** Ada', '   **Co-author(s)** [Ada]'],
    ['list', '-  **Status** draft', '-  **Status** [draft]'],
    ['list', '10.  **Status** draft', '10.  **Status** [draft]'],
    ['list', '* Status:', '* Status: []'],
    ['section', '  draft ', '  [draft] '],
  ])('in %s %j is %j', (source, line, marked) => {
    expect(mark(line, findValue(line, source))).toBe(marked);
  });

  it.each<[FieldSource, string]>([
    ['front-matter', '- draft'],
    ['front-matter', '# status: draft'],
    ['front-matter', '"status draft'],
    ['list', 'no name here'],
    ['list', 'see (1) Status: draft'],
    ['list', '-Status: draft'],
    ['list', '1 Status: draft'],
    ['list', 'the 2nd try: draft'],
    ['list', 'a **Status** draft'],
    ['list', '****'],
    ['table', '| Status | draft |'],
    ['table', 'Status: draft | Owner: Ada'],
  ])('in %s is none of %j', (source, line) => {
    expect(findValue(line, source)).toBeUndefined();
  });
});
