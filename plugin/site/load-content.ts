import {createLoader} from '../load.ts';
import {readSiteMessages} from '../locales.ts';
import type {PluginOptions} from '../options.ts';
import type {SiteContent} from './content.ts';
import {readLastUpdates} from './last-update.ts';
import {toPermalinks} from './permalinks.ts';
import {createObstacleReporter, createReporter} from './report.ts';
import type {Site} from './site.ts';
import {createStrayReporter} from './stray-translations.ts';
import {englishTexts} from './texts.ts';
import {translateDefaults} from './translate-texts.ts';
import {createTranslator} from './translated-folder.ts';

/** Makes what reads the folder, reports its problems and gives the content of the pages. */
export function createContentLoader(site: Site): () => Promise<SiteContent> {
  const {context, options, paths, translatedPath, isProduction} = site;
  const load = createLoader(site.load);
  const translate = createTranslator(translatedPath, options);
  const report = createReporter(options.path, toListCommand(options), isProduction);
  const reportObstacle = createObstacleReporter();
  const reportStrays = createStrayReporter(context.siteDir, translatedPath);
  const vcs = context.siteConfig.future.experimental_vcs;
  const messages = readSiteMessages(context.i18n.currentLocale);
  return async () => {
    const loaded = await load();
    report(loaded.set, loaded.folder);
    reportObstacle(loaded.obstacle);
    const lastUpdates = await readLastUpdates(loaded.folder, options, vcs);
    const {strays, ...translation} = await translate(loaded.set);
    reportStrays(strays);
    const content: SiteContent = {
      ...loaded,
      ...translation,
      permalinks: toPermalinks(paths.root, loaded.set.designs),
      lastUpdates,
      options,
      texts: englishTexts,
    };
    return translateDefaults(content, await messages);
  };
}

function toListCommand({path: folder, template}: PluginOptions): string {
  return `npx design-docs check ${folder}${template === undefined ? '' : ` --template ${template}`}`;
}
