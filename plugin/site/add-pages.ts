import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl, posixPath} from '@docusaurus/utils';
import {toRulesHome} from '../package/rule-pages.ts';
import type {createSvgCopier} from './assets/svg-copies.ts';
import type {SiteContent} from './content/content.ts';
import {writeCopies} from './content/copies.ts';
import {recordsFile, toRecords} from './designs/records.ts';
import {toDocumentFiles} from './document-files.ts';
import {
  summariesFile,
  toReleaseSummariesFile,
  toSummarySources,
  toSummaryTexts,
  writeSummaries,
} from './documents/summaries.ts';
import {toAddressOf} from './links/addresses.ts';
import {toEditUrlOf} from './links/edit-url.ts';
import {toResolver} from './links/links.ts';
import {pageOptions} from './pages/page-kinds.ts';
import {warnOfUnknownStatuses} from './pages/release-notes/release-notes-statuses.ts';
import {listToldDesigns} from './pages/release-notes/told-designs.ts';
import {addRoutes, type RouteSettings} from './pages/routes.ts';
import {readRuleTexts, withRuleLinks} from './pages/rules/rule-texts.ts';
import {toAlternates} from './published/alternates.ts';
import {releaseNotesFile} from './published/release-notes-file.ts';
import {type createRendering, dependencyFile, toDependencies} from './rendering.ts';
import {toSearchUrl} from './search/search-url.ts';
import type {Site} from './site.ts';

interface PageWriters {
  readonly show: Awaited<ReturnType<typeof createRendering>>['show'];
  readonly copySvgs: ReturnType<typeof createSvgCopier>;
}

/** Writes the data of the pages and adds their routes. */
export async function addPages(
  site: Site,
  content: SiteContent,
  {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  {show, copySvgs}: PageWriters,
): Promise<void> {
  const {context, dataDir, options, paths, info} = site;
  // By its alias: the names of modules are published, and paths of this machine should not be.
  const toAlias = (file: string) =>
    `@generated/${posixPath(path.relative(context.generatedFilesDir, file))}`;
  const write = async (name: string, data: object | string) =>
    toAlias(await createData(name, data));
  const told = listToldDesigns(content, options.releaseNotes, paths.releaseNotes);
  const texts = told.map(({name, designs}) => ({name, texts: toSummaryTexts(designs)}));
  const summaries = [
    ...new Map(texts.flatMap((file) => file.texts.map((text) => [text.name, text]))).values(),
  ];
  const rules = await readRuleTexts(options, paths);
  const resolve = toResolver(
    content,
    options.repositoryUrl,
    toSummarySources(dataDir, summaries),
    options.html === 'trusted' ? undefined : await copySvgs(content),
  );
  show(content, withRuleLinks(resolve, path.join(dataDir, 'rules'), rules, toRulesHome(info)));
  warnOfUnknownStatuses(options.releaseNotes, content.set);
  await Promise.all([
    writeCopies(content, options.id, dataDir, write),
    ...rules.map(({name, markdown}) => write(name, markdown)),
    write(dependencyFile, toDependencies(content, options, info.version)),
    write(recordsFile, toRecords(content)),
  ]);
  const files = await Promise.all(
    texts.map(
      async (file) => [file.name, await write(file.name, writeSummaries(file.texts))] as const,
    ),
  );
  const summaryModules = new Map(files);
  const modules = {
    summariesOf: (release?: string) =>
      summaryModules.get(release === undefined ? summariesFile : toReleaseSummariesFile(release)) ??
      '',
    rules: rules.map((rule) => ({...rule, module: toAlias(path.join(dataDir, rule.name))})),
  };
  await addRoutes(
    content,
    {addRoute, createData: write},
    {...toRouteSettings(site, content), ...modules},
  );
  setGlobalData(toGlobalData(site, content));
}

function toRouteSettings(
  site: Site,
  content: SiteContent,
): Omit<RouteSettings, 'summariesOf' | 'rules'> {
  const {context, options, named, paths, translatedPath, hasFiles, isProduction} = site;
  const {siteDir, siteConfig, baseUrl} = context;
  const locale = context.i18n.currentLocale;
  return {
    siteDir,
    paths,
    options,
    showProblems: paths.rules !== undefined,
    isLive: !isProduction,
    editUrlOf: toEditUrlOf(options, siteDir, named, locale),
    ...(options.editLocalizedFiles && translatedPath !== undefined
      ? {editTranslationOf: toEditUrlOf(options, siteDir, translatedPath, locale)}
      : {}),
    // A file, not a page: the browser must leave the site's own navigation.
    json: hasFiles ? `pathname://${normalizeUrl([paths.root, 'designs.json'])}` : null,
    markdown: hasFiles ? normalizeUrl([paths.root, releaseNotesFile]) : null,
    alternates: hasFiles ? toAlternates(paths.root, content, options.feedOptions, siteConfig) : [],
    locale,
    addressOf: toAddressOf(siteConfig, baseUrl),
    files: toDocumentFiles(site, content),
  };
}

// Where other parts of a site find the pages, such as an item of its navigation bar.
function toGlobalData(
  {options, paths: {index, ...paths}, context}: Site,
  {titles}: Pick<SiteContent, 'titles'>,
): Readonly<Record<string, string | null>> {
  const others = pageOptions.filter((name) => name !== 'index');
  const shown = others.map((name) => [name, (titles[name] && paths[name]) ?? null]);
  const isHash = context.siteConfig.future.experimental_router === 'hash';
  return {
    path: index,
    title: titles.index.title,
    search: options.search ? toSearchUrl(paths.root, options.routeBasePath, isHash) : null,
    ...Object.fromEntries(shown),
  };
}
