import {describe, expect, it} from 'vitest';
import {findRemark} from '../../../../plugin/core/authoring/status-remark.ts';

/** What is taken out of a line whose word is `Draft`. */
function findIn(line: string): readonly [removed: string, goesOn: boolean] {
  const from = line.indexOf('Draft') + 'Draft'.length;
  const {start, end, goesOn = false} = findRemark(line, from, line.trimEnd().length);
  return [line.slice(start, end), goesOn];
}

describe('a remark', () => {
  it.each([
    ['Draft (since v1.2)', ' (since v1.2)'],
    ['**Draft** (since v1.2)', ' (since v1.2)'],
    ['Draft by Ada', ' by Ada'],
    ['Draft, since May', ', since May'],
    ['Draft - since May', ' - since May'],
    ['Draft in v1.2. It is slow.', ' in v1.2'],
    ['[Draft](https://x.org/1) since May', ' since May'],
    ['[**Draft**](<x y.md> "T") (since May)', ' (since May)'],
    ['[Draft][note] since May', ' since May'],
    ['[Draft since May](x.md) for all', ' since May'],
    ['[[1] Draft](x.md) since May', ' since May'],
    ['[1] Draft since May', ' since May'],
    ['[Draft] (since May)', ' (since May)'],
    ['"Draft" (since May)', ' (since May)'],
    ["'Draft'  ()", '  ()'],
    ['Draft(since May)', '(since May)'],
    ['Draft (since May) by Ada', ' (since May)'],
    ['Draft (since (May))', ' (since (May))'],
    ['Draft, x (since May)', ', x (since May)'],
    ['Draft  ;  x', '  ;  x'],
    ['Draft; x', '; x'],
    ['Draft since [May] x', ' since [May] x'],
    ['Draft: x', ': x'],
    ['Draft – x', ' – x'],
    ['Draft — x', ' — x'],
    ['Draft  - x', '  - x'],
    ['Draft  by Ada <!-- x -->', '  by Ada'],
    ['Draft by Ada | x', ' by Ada'],
    ['Draft by Ada \\| x', ' by Ada'],
    ['Draft by Ada\\', ' by Ada'],
    ['Draft by C:\\x', ' by C:\\x'],
    ['Draft by Ada <BR>', ' by Ada'],
    ['Draft by Ada · Owner: x', ' by Ada'],
    ['Draft by Ada • Owner: x', ' by Ada'],
    ['Draft by Ada **Owner:** x', ' by Ada'],
    ['Draft by **Ada** x', ' by **Ada** x'],
  ])('of %j is %j', (line, removed) => {
    expect(findIn(line)).toEqual([removed, false]);
  });

  it.each([
    'Draft',
    'Draft. It is slow.',
    'Draft-like',
    'Draft, supersedes [B](b.md)',
    'Draft, supercedes [B](b.md)',
    'Draft, replaces [B](b.md)',
    'Draft, obsoletes [B](b.md)',
    'Draft, amends [B](b.md)',
    'Draft <!-- since May -->',
    'Draft <br> Owner',
    'Draft · Owner',
    'Draft **Owner:** Ada',
    '[Draft](x.md "since May")',
    'Draft-x y',
    'Draft, ',
    'Draft.x y',
    'Draft, which amends: B',
    'Draft \\',
    'Draft | x',
  ])('is not in %j', (line) => {
    expect(findIn(line)).toEqual(['', false]);
  });

  it.each([
    ['Draft by', ' by'],
    ['Draft, worked on with  ', ', worked on with'],
    ['Draft IN', ' IN'],
    ['Draft x by', ' x by'],
  ])('goes on below %j', (line, removed) => {
    expect(findIn(line)).toEqual([removed, true]);
  });

  it.each(['Draft by the. ', 'Draft standby', 'Draft by **Owner:**'])(
    'does not go on below %j',
    (line) => {
      expect(findIn(line)[1]).toBe(false);
    },
  );
});
