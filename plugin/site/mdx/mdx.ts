import path from 'node:path';
import {createMDXLoaderItem} from '@docusaurus/mdx-loader';
import type {DocusaurusConfig, MarkdownConfig} from '@docusaurus/types';
import {addTrailingPathSeparator} from '@docusaurus/utils';
import {matchAnchors} from './remark/anchors.ts';
import {restoreDirectives} from './remark/directives.ts';
import {cleanHeadings} from './remark/headings.ts';
import {cleanHtml} from './remark/html.ts';
import {prepareForReact} from './remark/hydration.ts';
import type {ResolveLink} from './remark/link-target.ts';
import {resolveLinks} from './remark/links.ts';
import {resolveRawLinks} from './remark/raw-links.ts';
import {type IsTitleLine, removeTitle} from './remark/title.ts';
import {cleanToc} from './remark/toc.ts';

export type {LinkKind, LinkTarget, ResolveLink} from './remark/link-target.ts';

export interface DesignMdxSettings {
  readonly siteDir: string;
  readonly siteConfig: Pick<DocusaurusConfig, 'markdown' | 'staticDirectories' | 'future'>;
  /** Absolute folders. */
  readonly include: readonly string[];
  /** `safe`: raw HTML of `.md` as on GitHub. An `.mdx` file is code: nothing can make it safe. */
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

/** The bundler rule that renders designs: the only place that touches Docusaurus' MDX loader. */
export async function createDesignMdxRule(settings: DesignMdxSettings) {
  const {siteConfig, siteDir} = settings;
  const item = await createMDXLoaderItem({
    siteDir,
    staticDirs: siteConfig.staticDirectories.map((dir) => path.resolve(siteDir, dir)),
    dependencies: [...settings.dependencies],
    useCrossCompilerCache: siteConfig.future.faster.mdxCrossCompilerCache,
    admonitions: true,
    markdownConfig: toMarkdownConfig(siteConfig.markdown, settings.bodyOf),
    ...toPlugins(settings),
  });
  return {
    // Must match `x.mdx`, or Docusaurus' fallback for MDX compiles these files a second time.
    test: /\.(?:mdx?|markdown)$/i,
    include: settings.include.map(addTrailingPathSeparator),
    use: [item],
  };
}

function toPlugins(settings: DesignMdxSettings) {
  const {siteDir, resolveLink, isTitleLine} = settings;
  const isSafe = settings.html === 'safe';
  const links = {siteDir, resolveLink, isSafe};
  return {
    beforeDefaultRemarkPlugins: [
      [removeTitle, {isTitleLine}],
      [cleanHtml, {isSafe}],
      [resolveLinks, links],
      cleanHeadings,
      ...(settings.beforeDefaultRemarkPlugins ?? []),
    ],
    // Last, so that the owner's plugins see their directives and what they add is seen here.
    remarkPlugins: [...(settings.remarkPlugins ?? []), restoreDirectives, cleanToc],
    beforeDefaultRehypePlugins: [
      [resolveRawLinks, links],
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
    // said outright, since Docusaurus takes `README.MD` for MDX and a site may say `mdx` for all.
    parseFrontMatter: async ({filePath, fileContent}) => ({
      frontMatter: {mdx: {format: /\.mdx$/i.test(filePath) ? 'mdx' : 'md'}},
      content: bodyOf(fileContent),
    }),
    // Broken links are problems of the design, found while reading; here they never stop a build.
    hooks: {
      onBrokenMarkdownLinks: ({url}) => url,
      onBrokenMarkdownImages: ({url}) => url,
    },
  };
}

// What is left of `---` is no metadata; Docusaurus would still take it for the start of some.
function keepLeadingRule(body: string): string {
  return body.replace(/^(\ufeff?)---(?=[ \t]*(?:\r?\n|$))/, '$1***');
}
