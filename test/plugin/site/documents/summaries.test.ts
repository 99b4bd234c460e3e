import {expect, it} from 'vitest';
import {
  parseSummaries,
  toSummarySources,
  toSummaryTexts,
  writeSummaries,
} from '../../../../plugin/site/documents/summaries.ts';
import {design, toContent} from '../content.ts';

const textsOf = (documents: Readonly<Record<string, string>>) =>
  toSummaryTexts(toContent(documents).set.designs);

it('takes a summary as written, with what its links need', () => {
  const document = design('A', 'draft', 'See [b] and\n\n- `code`\n').concat('\n[b]: b.md\n');
  const [text] = textsOf({'1-shown.md': document});
  expect(text?.markdown).toMatch(/^See \[b\] and\n\n- `code`\n+\[b\]: <?b\.md>?/);
});

it('takes none of pages, nor where there is none', () => {
  expect(
    textsOf({
      'README.md': '# R\n\n## Summary\n\nText.\n',
      '1-shown.md': '# A\n\n- Status: draft\n',
    }),
  ).toEqual([]);
});

it.each([
  ['Plain *text* with [a link](x.md).', 1],
  ['A <Meter />.', 0],
  ['A {value}.', 0],
])('of .mdx only what needs no code: %s', (summary, count) => {
  expect(textsOf({'1-shown.mdx': design('A', 'draft', summary)})).toHaveLength(count);
});

it('never takes two documents for one', () => {
  const texts = textsOf({'a/b.md': design('A', 'draft'), 'a-b.md': design('B', 'draft')});
  expect(new Set(texts.map(({name}) => name)).size).toBe(2);
});

it('writes all into one file, whatever an id looks like', () => {
  const texts = textsOf({'it\'s "1".md': design('A', 'draft'), '2.md': design('B', 'draft')});
  expect(texts).toHaveLength(2);
  expect(parseSummaries(writeSummaries(texts))).toEqual(texts);
});

it('knows where each was taken from', () => {
  const texts = textsOf({'1-shown.md': design('A', 'draft')});
  expect([...toSummarySources('/data', texts)]).toEqual([
    [`/data/${texts[0]?.name}`, '1-shown.md'],
  ]);
});
