import path from 'node:path';
import {createLoader} from '../load/load-designs.ts';
import type {SiteContent} from './content/content.ts';
import {findCopies} from './content/copies.ts';
import {readLastUpdates} from './content/last-update.ts';
import {createNoticeReporter, createObstacleReporter, createReporter} from './content/report.ts';
import {toShownNames} from './content/shown-names.ts';
import {createStrayReporter} from './content/stray-translations.ts';
import {englishTexts} from './content/texts.ts';
import {createTranslator} from './content/translated-folder.ts';
import {withFolderOptions} from './folder-options.ts';
import {toPermalinks} from './links/permalinks.ts';
import {readSiteMessages} from './locales.ts';
import {toTitles} from './pages/titles.ts';
import type {Site} from './site.ts';
import {translateDefaults} from './translate-texts.ts';
import {splitUnlisted} from './visibility.ts';

/** Makes what reads the folder, reports its problems and gives the content of the pages. */
export function createContentLoader(site: Site): () => Promise<SiteContent> {
  const {context, options, paths, translatedPath, dataDir, isProduction} = site;
  const load = createLoader({...site.load, ...(isProduction ? {leavesOutDrafts: true} : {})});
  const i18nPath = path.resolve(context.siteDir, context.i18n.path);
  const translate = createTranslator(translatedPath, options, i18nPath);
  const names = toShownNames(context.siteDir, site.named, options, process.env);
  const report = createReporter(names, isProduction);
  const reportObstacle = createObstacleReporter();
  const reportReleases = createNoticeReporter();
  const reportStrays = createStrayReporter(context.siteDir, translatedPath);
  const vcs = context.siteConfig.future.experimental_vcs;
  const messages = readSiteMessages(context.i18n.currentLocale);
  return async () => {
    const loaded = await load();
    report(loaded.set, loaded.folder);
    reportObstacle(loaded.obstacle);
    reportReleases(loaded.releasesNotice);
    const lastUpdates = await readLastUpdates(loaded.folder, options, vcs);
    const {strays, notices, set: all, ...translation} = await translate(loaded.set);
    reportStrays(strays, notices);
    // In development all are listed, and the page of each says what it is.
    const {set, unlisted} = isProduction ? splitUnlisted(all) : {set: all, unlisted: []};
    const content: Omit<SiteContent, 'copies'> = {
      ...loaded,
      ...translation,
      set,
      unlisted,
      permalinks: toPermalinks(paths.root, loaded.set.designs),
      lastUpdates,
      titles: toTitles(withFolderOptions(options, loaded.config), set),
      texts: englishTexts,
    };
    const copies = await findCopies(content, context.siteDir, dataDir);
    return translateDefaults({...content, copies}, await messages);
  };
}
