import {describe, expect, it} from 'vitest';
import {renameHeading, renameHeadings} from '../../../../plugin/core/edits/rename-heading.ts';
import {parse} from '../read.ts';
import {applyEdits} from './edits.ts';

const rename = (title: string) => title.replace('Costs', 'Price');

describe('a heading gets other text, and its marks stay', () => {
  it.each<[string, string]>([
    ['## Costs', '## Price'],
    ['##   Costs of it ##', '##   Price of it ##'],
    ['   ###### Costs # 1', '   ###### Price # 1'],
    ['#\tCosts  ', '#\tPrice  '],
    ['Costs\n=', 'Price\n='],
    ['Costs #\n--', 'Price #\n--'],
    ['  Costs \n   ===  ', '  Price \n   ===  '],
    ['#Costs\n---', '#Price\n---'],
  ])('%j becomes %j', (before, after) => {
    const edits = renameHeading(parse(`Text.\n\n${before}\n\nx\n`), 3, rename);
    expect(
      applyEdits(
        before,
        (edits ?? []).map((edit) => ({...edit, line: 1, endLine: 1})),
      ),
    ).toBe(after);
  });

  it.each<[string, string, number]>([
    ['text on two lines', 'The\nCosts\n---\n', 1],
    ['text on two lines, of which one looks like a mark', 'The\n== x\nCosts\n---\n', 1],
    ['text on two lines, of which one ends like a mark', 'The\nx --\nCosts\n---\n', 1],
    ['no heading', '# Costs\n\nCosts\n', 3],
    ['a link that is written in another way', '# Costs\n\n<a href="#costs">x</a>\n', 3],
  ])('but not where there is %s', (_, text, line) => {
    expect(renameHeading(parse(text), line, rename)).toBeUndefined();
  });
});

it('links lead to the new anchors, those of other headings too', () => {
  const text =
    '# A\n\n[1](#costs) [2](#costs-1) [1](#costs)\n[a](#a) [x](x.md#costs)\n\n## Costs\n\n## Costs\n\n## Other costs\n';
  expect(applyEdits(text, renameHeading(parse(text), 6, rename) ?? [])).toBe(
    text
      .replaceAll('(#costs)', '(#price)')
      .replace('(#costs-1)', '(#costs)')
      .replace('## Costs', '## Price'),
  );
  expect(applyEdits(text, renameHeadings(parse(text), [6, 8], rename) ?? [])).toBe(
    text.replaceAll('(#costs', '(#price').replaceAll('## Costs', '## Price'),
  );
});

it('a heading that keeps its anchor needs no other edit', () => {
  const text = '# A\n\n[1](#costs)\n\n## Costs\n';
  const edits = renameHeading(parse(text), 5, (title) => title.toUpperCase());
  expect(edits).toEqual([{line: 5, column: 4, endLine: 5, endColumn: 9, text: 'COSTS'}]);
});
