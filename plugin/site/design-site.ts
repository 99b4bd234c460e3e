import path from 'node:path';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import type {PluginOptions} from '../options.ts';
import {addPages} from './add-pages.ts';
import type {SiteContent} from './content.ts';
import {assertOwnFolder} from './content-folders.ts';
import {avoidUnsafeMinifier} from './html-minifier.ts';
import {createContentLoader} from './load-content.ts';
import {createRendering} from './rendering.ts';
import {toSite} from './site.ts';
import {writeFiles} from './write-files.ts';

/** One instance of the plugin in one site, with what the lifecycles of Docusaurus call. */
export async function createDesignSite(context: LoadContext, options: PluginOptions) {
  await avoidUnsafeMinifier(context.siteConfig, context.siteDir);
  assertOwnFolder(options.path, context.siteDir, context.siteConfig);
  const site = await toSite(context, options);
  const {rule, show} = await createRendering(site);
  return {
    rule,
    instance: {id: options.id, load: site.load},
    watched: [
      `${site.named}/**/*`,
      ...(site.translatedPath === undefined ? [] : [`${site.translatedPath}/**/*`]),
      ...toTemplatePaths(context.siteDir, options),
    ],
    load: createContentLoader(site),
    addPages: (content: SiteContent, actions: PluginContentLoadedActions) =>
      addPages(site, content, actions, show),
    writeFiles: (content: SiteContent, outDir: string) => writeFiles(site, content, outDir),
  };
}

function toTemplatePaths(siteDir: string, {template}: PluginOptions): readonly string[] {
  return template?.includes('.') ? [path.resolve(siteDir, template)] : [];
}
