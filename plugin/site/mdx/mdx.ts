import path from 'node:path';
import {createMDXLoaderItem} from '@docusaurus/mdx-loader';
import type {DocusaurusConfig, MarkdownConfig} from '@docusaurus/types';
import type {ResolveLink} from '../../render/links/link-target.ts';
import {matchAnchors} from './remark/anchors.ts';
import {prepareForReact} from './remark/hydration.ts';
import {resolveLinks} from './remark/links.ts';
import {type IsTitleLine, removeTitle} from './remark/title.ts';

export interface DesignMdxSettings {
  readonly siteDir: string;
  readonly siteConfig: Pick<DocusaurusConfig, 'markdown' | 'staticDirectories' | 'future'>;
  /** Whether files that a browser would run are offered as text. An `.mdx` file itself is code: nothing can make it safe. */
  readonly html: 'safe' | 'trusted';
  /** Files whose change outdates every page; written before bundling (see `dependencies` there). */
  readonly dependencies: readonly string[];
  readonly resolveLink: ResolveLink;
  readonly isTitleLine: IsTitleLine;
  /** The document with its metadata block blanked, so that lines keep their numbers. */
  readonly bodyOf: (text: string) => string;
  readonly beforeDefaultRemarkPlugins?: readonly unknown[];
  readonly remarkPlugins?: readonly unknown[];
  readonly beforeDefaultRehypePlugins?: readonly unknown[];
  readonly rehypePlugins?: readonly unknown[];
  readonly recmaPlugins?: readonly unknown[];
}

/** What renders `.mdx` documents: the only place that touches Docusaurus' MDX loader. */
export function createDesignMdxItem(settings: DesignMdxSettings) {
  const {siteConfig, siteDir} = settings;
  return createMDXLoaderItem({
    siteDir,
    staticDirs: siteConfig.staticDirectories.map((dir) => path.resolve(siteDir, dir)),
    dependencies: [...settings.dependencies],
    useCrossCompilerCache: siteConfig.future.faster.mdxCrossCompilerCache,
    admonitions: true,
    markdownConfig: toMarkdownConfig(siteConfig.markdown, settings.bodyOf),
    ...toPlugins(settings),
  });
}

function toPlugins(settings: DesignMdxSettings) {
  const {siteDir, resolveLink, isTitleLine} = settings;
  const links = {siteDir, resolveLink, isSafe: settings.html === 'safe'};
  return {
    beforeDefaultRemarkPlugins: [
      [removeTitle, {isTitleLine}],
      [resolveLinks, links],
      ...(settings.beforeDefaultRemarkPlugins ?? []),
    ],
    remarkPlugins: [...(settings.remarkPlugins ?? [])],
    beforeDefaultRehypePlugins: [
      matchAnchors,
      prepareForReact,
      ...(settings.beforeDefaultRehypePlugins ?? []),
    ],
    rehypePlugins: [...(settings.rehypePlugins ?? [])],
    recmaPlugins: [...(settings.recmaPlugins ?? [])],
  };
}

function toMarkdownConfig(
  markdown: MarkdownConfig,
  bodyOf: (text: string) => string,
): MarkdownConfig {
  return {
    ...markdown,
    // The loader compiles the whole file, not the `content` that parseFrontMatter returns.
    preprocessor: ({filePath, fileContent}) => {
      const body = keepLeadingRule(bodyOf(fileContent));
      return markdown.preprocessor?.({filePath, fileContent: body}) ?? body;
    },
    // The document's own front matter is never parsed: gray-matter evaluates `---js`. The format is
    // said outright, since a site may say `md` for all.
    parseFrontMatter: async ({fileContent}) => ({
      frontMatter: {mdx: {format: 'mdx'}},
      content: bodyOf(fileContent),
    }),
    // Broken links are problems of the design, found while reading; here they never stop a build.
    hooks: {
      onBrokenMarkdownLinks: ({url}) => url,
      onBrokenMarkdownImages: ({url}) => url,
    },
  };
}

// A remaining `---` is no metadata, but Docusaurus would take it for the start of front matter.
function keepLeadingRule(body: string): string {
  return body.replace(/^(\ufeff?)---(?=[ \t]*(?:\r?\n|$))/, '$1***');
}
