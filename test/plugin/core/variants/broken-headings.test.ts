import {expect, it} from 'vitest';
import {findBrokenHeadings} from '../../../../plugin/core/markdown/broken-headings.ts';
import {parse} from '../read.ts';

/** The lines of a text as they are with the spaces that its headings lack. */
function mend(row: string): string | undefined {
  const {sections, lead} = parse(`# T\n\n${row}\n`);
  const [found] = findBrokenHeadings([...lead, ...sections.flatMap(({blocks}) => blocks)]);
  if (!found) return undefined;
  const {column, endColumn = column, text} = found.edit;
  return row.slice(0, column - 1) + text + row.slice(endColumn - 1);
}

it.each([
  ['##Drawbacks', '## Drawbacks'],
  ['###Drawbacks###', '### Drawbacks ###'],
  ['##Drawbacks ##', '## Drawbacks ##'],
  ['##"Drawbacks" of all', '## "Drawbacks" of all'],
  ['#1234', undefined],
  ['##a#b', undefined],
])('%s is meant as %s', (row, mended) => {
  expect(mend(row)).toBe(mended);
});
