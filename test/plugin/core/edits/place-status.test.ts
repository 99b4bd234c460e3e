import {expect, it} from 'vitest';
import {toNewStatus} from '../../../../plugin/core/edits/place-status.ts';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {parse, readDocument} from '../read.ts';
import {applyEdits, openDocument} from './edits.ts';

function place(text: string, template?: string): string {
  const parsed = parse(template ?? '');
  const asked = {parsed, contract: toContract(parsed, '_template.md')};
  const edits = toNewStatus(
    openDocument(text),
    readDocument(text),
    'on hold: x',
    template === undefined ? undefined : asked,
  );
  return applyEdits(text, edits);
}

const inSection = '# Title\n\n## Why\n\nx\n\n## Status\n\ndraft|final\n';

it.each<[string, string, string | undefined, string]>([
  ['front matter', '# A\n', undefined, '---\nstatus: "on hold: x"\n---\n\n# A\n'],
  [
    'the list that is there',
    '# A\n\n- Date: x\n',
    undefined,
    '# A\n\n- Date: x\n- Status: on hold: x\n',
  ],
  ['a section', '# A\n', inSection, '# A\n\n## Status\n\non hold: x\n'],
  [
    'a section in its place',
    '# A\n\n## Why\n\nx\n',
    inSection,
    '# A\n\n## Why\n\nx\n\n## Status\n\non hold: x\n',
  ],
  [
    'a section of a longer name',
    '# A\n',
    '# Title\n\n## Current status\n\ndraft|final\n',
    '# A\n\n## Current status\n\non hold: x\n',
  ],
  [
    'a list',
    '# A\n',
    '# Title\n\n- Date: x\n- Status: draft\n\n## Why\n',
    '# A\n\n- Status: on hold: x\n',
  ],
  [
    'front matter, where it has a list of other fields',
    '# A\n',
    '# Title\n\n- Date: x\n\n## Why\n',
    '---\nstatus: "on hold: x"\n---\n\n# A\n',
  ],
])('a status is placed as the template has it: in %s', (_, text, template, after) => {
  expect(place(text, template)).toBe(after);
});
