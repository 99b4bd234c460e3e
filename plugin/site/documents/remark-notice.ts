import type {Design} from '../../core/index.ts';
import type {PluginOptions} from '../../options.ts';

const mdxOptions = ['beforeDefaultRemarkPlugins', 'remarkPlugins', 'recmaPlugins'] as const;

/** Says which options have no effect on documents of the folder, where that is so. */
export function findRemarkNotice(
  options: Pick<PluginOptions, (typeof mdxOptions)[number]>,
  designs: ReadonlyArray<Pick<Design, 'sourcePath'>>,
): string | undefined {
  const given = mdxOptions.filter((name) => options[name].length > 0);
  const count = designs.filter(({sourcePath}) => !/\.mdx$/i.test(sourcePath)).length;
  if (given.length === 0 || count === 0) return undefined;
  const names = given.map((name) => `\`${name}\``).join(' and ');
  const documents = count === 1 ? '1 document is' : `${count} documents are`;
  return `${names} of docusaurus-plugin-design-docs apply to .mdx documents only, and ${documents} plain Markdown. Use \`rehypePlugins\` for those, or rename them to .mdx.`;
}
