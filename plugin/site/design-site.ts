import path from 'node:path';
import {logger} from '@docusaurus/logger';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {searchFolder} from '../client/search/search-data.ts';
import {listConfigPaths} from '../load/folder-config.ts';
import {findMovingFiles} from '../load/history/moving-files.ts';
import type {PluginOptions} from '../options.ts';
import {addPages} from './add-pages.ts';
import {createSvgCopier} from './assets/svg-copies.ts';
import {createBundlerWatch} from './bundler-watch.ts';
import type {SiteContent} from './content/content.ts';
import {toFolderAlias} from './content/copies.ts';
import {assertOwnFolder} from './content-folders.ts';
import {warnOfMissingDraw} from './document-files.ts';
import {withFolderOptions} from './folder-options.ts';
import {avoidUnsafeMinifier} from './html-minifier.ts';
import {createLive} from './live.ts';
import {createContentLoader} from './load-content.ts';
import {createRendering} from './rendering.ts';
import {createLiveSearch} from './search/live-search.ts';
import {toSearchSite} from './search/write-search.ts';
import {type Site, toSite} from './site.ts';
import {writeFiles} from './write-files.ts';

/** One instance of the plugin in one site, with what the lifecycles of Docusaurus call. */
export async function createDesignSite(context: LoadContext, options: PluginOptions) {
  await avoidUnsafeMinifier(context.siteConfig, context.siteDir);
  assertOwnFolder(options.path, context.siteDir, context.siteConfig);
  const site = await toSite(context, options);
  const {rule, show} = await createRendering(site);
  const copySvgs = createSvgCopier(site.dataDir, (sentence) =>
    logger.warn(`${options.path}/${sentence}`),
  );
  warnOfMissingDraw(site);
  const live = site.isProduction
    ? undefined
    : createLive({
        folder: site.load.folder,
        beside: () => findMovingFiles(site.load),
        dataDir: site.dataDir,
        warn: (text) => logger.warn(text),
      });
  const load = createContentLoader(site);
  const watch = site.isProduction ? undefined : createBundlerWatch();
  const withOwnOptions = ({config}: SiteContent): Site => ({
    ...site,
    options: withFolderOptions(site.options, config),
  });
  const searchDir = path.join(site.dataDir, searchFolder);
  const updateSearch =
    live && options.search ? createLiveSearch(toSearchSite(context), searchDir) : undefined;
  return {
    rule,
    aliases: {[toFolderAlias(options.id)]: site.load.folder},
    instance: {id: options.id, load: site.load},
    watched: [
      `${site.named}/**/*`,
      ...(site.translatedPath === undefined ? [] : [`${site.translatedPath}/**/*`]),
      ...listConfigPaths(site.named),
      ...toTemplatePaths(context.siteDir, options),
      ...(live ? [live.reloadFile] : []),
    ],
    served: updateSearch ? {folder: searchDir, root: site.paths.root} : undefined,
    watch,
    load: live ? live.keepLast(load, toLost, watch?.settled) : load,
    addPages: (content: SiteContent, actions: PluginContentLoadedActions) => {
      const write = () => addPages(withOwnOptions(content), content, actions, show, copySvgs);
      updateSearch?.(content);
      return live ? live.retry(write) : write();
    },
    writeFiles: (content: SiteContent, outDir: string) =>
      writeFiles(withOwnOptions(content), content, outDir),
  };
}

function toLost({set}: SiteContent): string {
  return set.designs.flatMap(({isLost, sourcePath}) => (isLost ? [sourcePath] : [])).join('\n');
}

function toTemplatePaths(siteDir: string, {template}: PluginOptions): readonly string[] {
  return template?.includes('.') ? [path.resolve(siteDir, template)] : [];
}
