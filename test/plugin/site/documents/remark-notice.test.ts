import {expect, it} from 'vitest';
import {findRemarkNotice} from '../../../../plugin/site/documents/remark-notice.ts';

const none = {beforeDefaultRemarkPlugins: [], remarkPlugins: [], recmaPlugins: []};
const plugin = () => undefined;

it('names the options that do nothing to plain Markdown, and what to do', () => {
  const options = {...none, remarkPlugins: [plugin], recmaPlugins: [plugin]};
  const designs = [{sourcePath: 'a.md'}, {sourcePath: 'b.mdx'}, {sourcePath: 'c.MD'}];
  expect(findRemarkNotice(options, designs)).toBe(
    '`remarkPlugins` and `recmaPlugins` of docusaurus-plugin-design-docs apply to .mdx documents only, and 2 documents are plain Markdown. Use `rehypePlugins` for those, or rename them to .mdx.',
  );
});

it.each([
  ['no such plugins', none, ['a.md']],
  ['no plain Markdown', {...none, remarkPlugins: [plugin]}, ['a.mdx']],
])('is silent where there are %s', (_reason, options, paths) => {
  expect(
    findRemarkNotice(
      options,
      paths.map((sourcePath) => ({sourcePath})),
    ),
  ).toBeUndefined();
});
