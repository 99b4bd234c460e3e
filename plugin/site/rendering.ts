import path from 'node:path';
import {toBody} from './body.ts';
import {pagesOf, type SiteContent, toAbsolute} from './content.ts';
import type {toResolver} from './links.ts';
import {createDesignMdxRule} from './mdx.ts';
import {type Site, toReal} from './site.ts';
import {englishTexts} from './texts.ts';

/** Changes with everything that changes how an unchanged document renders; the bundler's cache asks for it. */
export const dependencyFile = '__mdx-loader-dependency.json';

type Resolve = ReturnType<typeof toResolver>;

/**
 * How the bundler renders documents. It asks for links while it renders, so what was loaded last is kept
 * here: `show` is called before the pages are made.
 */
export async function createRendering({options, context, load, translatedPath, dataDir}: Site) {
  const {siteDir, siteConfig} = context;
  let shown: {readonly content: SiteContent; readonly resolve: Resolve} | undefined;
  let titleLines: ReadonlyMap<string, number> = new Map();
  const rule = await createDesignMdxRule({
    siteDir,
    siteConfig,
    include: [
      load.folder,
      ...(translatedPath === undefined ? [] : [await toReal(translatedPath)]),
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
  const show = (content: SiteContent, resolve: Resolve): void => {
    shown = {content, resolve};
    titleLines = toTitleLines(content);
  };
  return {rule, show};
}

/** What `dependencyFile` holds. */
export function toDependencies(
  {permalinks, folder, translated, texts, options}: SiteContent,
  version: string,
) {
  return {
    version,
    html: options.html,
    repositoryUrl: options.repositoryUrl,
    repositoryPath: folder.repositoryPath,
    permalinks: [...permalinks],
    assets: [...folder.assets].sort(),
    translatedAssets: [...(translated?.assets ?? [])].sort(),
    texts,
  };
}

function toTitleLines(content: SiteContent): ReadonlyMap<string, number> {
  return new Map(
    pagesOf(content).flatMap((design) =>
      design.titleLine === undefined ? [] : [[toAbsolute(content, design), design.titleLine]],
    ),
  );
}
