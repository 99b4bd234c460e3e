import {fileURLToPath} from 'node:url';
import {addTrailingPathSeparator} from '@docusaurus/utils';
import {markdownEnding} from '../../core/names/identity.ts';
import type {LoadRequest} from '../../render/module/load-markdown.ts';
import type {createDesignMdxItem} from '../mdx/mdx.ts';

export interface DocumentRuleSettings {
  /** Absolute folders. */
  readonly include: readonly string[];
  /** Files whose change outdates every page. */
  readonly dependencies: readonly string[];
  readonly loadMarkdown: (request: LoadRequest) => Promise<string>;
  /** What renders `.mdx` documents. */
  readonly mdxItem: Awaited<ReturnType<typeof createDesignMdxItem>>;
}

const loader = fileURLToPath(new URL('../../render/module/loader.cjs', import.meta.url));

/** The bundler rule that renders designs: plain Markdown with a loader of our own, MDX with Docusaurus'. */
export function createDocumentRule(settings: DocumentRuleSettings) {
  const {include, dependencies, loadMarkdown, mdxItem} = settings;
  return {
    // One rule for both, which must match `x.mdx`, or Docusaurus' fallback for MDX compiles these files a
    // second time.
    test: markdownEnding,
    include: include.map(addTrailingPathSeparator),
    oneOf: [
      {test: /\.mdx$/i, use: [mdxItem]},
      {use: [{loader, options: {load: loadMarkdown, dependencies: [...dependencies]}}]},
    ],
  };
}
