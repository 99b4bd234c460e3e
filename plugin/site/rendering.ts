import path from 'node:path';
import type {PluginOptions} from '../options.ts';
import {type SiteContent, toAbsolute} from './content/content.ts';
import {toRequested} from './content/copies.ts';
import {englishTexts} from './content/texts.ts';
import {toBody} from './mdx/body.ts';
import {createDesignMdxRule, type ResolveLink} from './mdx/mdx.ts';
import {type Site, toReal} from './site.ts';

/** Changes with everything that changes how an unchanged document renders; the bundler's cache asks for it. */
export const dependencyFile = '__mdx-loader-dependency.json';

/**
 * How the bundler renders documents. It asks for links while it renders, so what was loaded last is kept
 * here: `show` is called before the pages are made.
 */
export async function createRendering({options, context, load, translatedPath, dataDir}: Site) {
  const {siteDir, siteConfig} = context;
  let shown: {readonly content: SiteContent; readonly resolve: ResolveLink} | undefined;
  let titleLines: ReadonlyMap<string, number> = new Map();
  const rule = await createDesignMdxRule({
    siteDir,
    siteConfig,
    include: [
      load.folder,
      ...(translatedPath === undefined ? [] : [await toReal(translatedPath)]),
      path.join(dataDir, 'documents'),
      path.join(dataDir, 'summaries'),
      path.join(dataDir, 'rules'),
    ],
    html: options.html,
    dependencies: [path.join(dataDir, dependencyFile)],
    resolveLink: (...link) => {
      if (!shown) throw new Error('a design was rendered before the folder was loaded');
      return shown.resolve(...link);
    },
    isTitleLine: (file, line) => titleLines.get(file) === line,
    bodyOf: (text) => toBody(text, (shown?.content.texts ?? englishTexts)['document.cut']),
    beforeDefaultRemarkPlugins: options.beforeDefaultRemarkPlugins,
    remarkPlugins: options.remarkPlugins,
    beforeDefaultRehypePlugins: options.beforeDefaultRehypePlugins,
    rehypePlugins: options.rehypePlugins,
    recmaPlugins: options.recmaPlugins,
  });
  const show = (content: SiteContent, resolve: ResolveLink): void => {
    shown = {content, resolve};
    titleLines = toTitleLines(content);
  };
  return {rule, show};
}

/** What `dependencyFile` holds. */
export function toDependencies(
  {permalinks, folder, translated, texts}: SiteContent,
  {html, repositoryUrl}: Pick<PluginOptions, 'html' | 'repositoryUrl'>,
  version: string,
) {
  return {
    version,
    html,
    repositoryUrl,
    repositoryPath: folder.repositoryPath,
    permalinks: [...permalinks],
    assets: [...folder.assets].sort(),
    translatedAssets: [...(translated?.assets ?? [])].sort(),
    texts,
  };
}

function toTitleLines(content: SiteContent): ReadonlyMap<string, number> {
  return new Map(
    content.set.designs.flatMap((design) =>
      design.titleLine === undefined
        ? []
        : [[toRequested(content, toAbsolute(content, design)), design.titleLine]],
    ),
  );
}
