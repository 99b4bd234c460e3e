import {expect, it} from 'vitest';
import {
  toSummariesModule,
  toSummaryFiles,
  toSummarySources,
} from '../../../../plugin/site/mdx/summaries.ts';
import {design, toContent} from '../content.ts';

const filesOf = (texts: Readonly<Record<string, string>>) =>
  toSummaryFiles(toContent(texts).set.designs);

it('takes a summary as written, with what its links need', () => {
  const text = design('A', 'draft', 'See [b] and\n\n- `code`\n').concat('\n[b]: b.md\n');
  const [file] = filesOf({'1-a.md': text});
  expect(file?.markdown).toMatch(/^See \[b\] and\n\n- `code`\n+\[b\]: <?b\.md>?/);
});

it('takes none of pages, nor where there is none', () => {
  expect(
    filesOf({'README.md': '# R\n\n## Summary\n\nText.\n', '1-a.md': '# A\n\n- Status: draft\n'}),
  ).toEqual([]);
});

it.each([
  ['Plain *text* with [a link](x.md).', 1],
  ['A <Meter />.', 0],
  ['A {value}.', 0],
])('of .mdx only what needs no code: %s', (summary, count) => {
  expect(filesOf({'1-a.mdx': design('A', 'draft', summary)})).toHaveLength(count);
});

it('never takes two documents for one', () => {
  const files = filesOf({'a/b.md': design('A', 'draft'), 'a-b.md': design('B', 'draft')});
  expect(new Set(files.map(({name}) => name)).size).toBe(2);
});

it('makes one module of all, by id, whatever an id looks like', () => {
  const files = filesOf({'it\'s "1".md': design('A', 'draft'), '2.md': design('B', 'draft')});
  const module = toSummariesModule(files);
  expect(module.match(/^import S\d from '\.\/summaries\/[\w.-]+\.md';$/gm)).toHaveLength(2);
  expect(module).toContain('"it\'s \\"1\\"": S0,');
});

it('knows where each was taken from', () => {
  const files = filesOf({'1-a.md': design('A', 'draft')});
  expect([...toSummarySources('/data', files)]).toEqual([[`/data/${files[0]?.name}`, '1-a.md']]);
});
