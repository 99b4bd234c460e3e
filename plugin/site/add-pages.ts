import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl, posixPath} from '@docusaurus/utils';
import {toRulesHome} from '../package/rule-pages.ts';
import type {createSvgCopier} from './assets/svg-copies.ts';
import type {SiteContent} from './content/content.ts';
import {writeCopies} from './content/copies.ts';
import {recordsFile, toRecords} from './designs/records.ts';
import {
  summariesFile,
  toSummarySources,
  toSummaryTexts,
  writeSummaries,
} from './documents/summaries.ts';
import {toAddressOf} from './links/addresses.ts';
import {toEditUrlOf} from './links/edit-url.ts';
import {toResolver} from './links/links.ts';
import type {SitePaths} from './pages/page-kind.ts';
import {pageOptions} from './pages/page-kinds.ts';
import {toReleaseNotesGroups} from './pages/release-notes/release-notes-props.ts';
import {warnOfUnknownStatuses} from './pages/release-notes/release-notes-statuses.ts';
import {addRoutes, type RouteSettings} from './pages/routes.ts';
import {readRuleTexts, withRuleLinks} from './pages/rules/rule-texts.ts';
import {toAlternates} from './published/alternates.ts';
import {releaseNotesFile} from './published/reader-files.ts';
import {type createRendering, dependencyFile, toDependencies} from './rendering.ts';
import type {Site} from './site.ts';

type Show = Awaited<ReturnType<typeof createRendering>>['show'];

/** Writes the data of the pages and adds their routes. */
export async function addPages(
  site: Site,
  content: SiteContent,
  {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  show: Show,
  copySvgs: ReturnType<typeof createSvgCopier>,
): Promise<void> {
  const {context, dataDir, options, paths, info} = site;
  // By its alias: the names of modules are published, and paths of this machine should not be.
  const toAlias = (file: string) =>
    `@generated/${posixPath(path.relative(context.generatedFilesDir, file))}`;
  const write = async (name: string, data: object | string) =>
    toAlias(await createData(name, data));
  const listed = options.releaseNotes
    ? toReleaseNotesGroups(content, options.releaseNotes.statuses)
    : [];
  const summaries = toSummaryTexts(listed.flatMap((group) => group.designs));
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
  const modules = {
    summariesModule: await write(summariesFile, writeSummaries(summaries)),
    rules: rules.map((rule) => ({...rule, module: toAlias(path.join(dataDir, rule.name))})),
  };
  await addRoutes(
    content,
    {addRoute, createData: write},
    {...toRouteSettings(site, content), ...modules},
  );
  setGlobalData(toGlobalData(paths, content));
}

function toRouteSettings(
  {context, options, named, paths, translatedPath, hasFiles}: Site,
  {titles}: SiteContent,
): Omit<RouteSettings, 'summariesModule' | 'rules'> {
  const {siteDir, siteConfig, baseUrl} = context;
  const locale = context.i18n.currentLocale;
  return {
    siteDir,
    paths,
    options,
    showProblems: paths.rules !== undefined,
    editUrlOf: toEditUrlOf(options, siteDir, named, locale),
    ...(options.editLocalizedFiles && translatedPath !== undefined
      ? {editTranslationOf: toEditUrlOf(options, siteDir, translatedPath, locale)}
      : {}),
    // A file, not a page: the browser must leave the site's own navigation.
    json: hasFiles ? `pathname://${normalizeUrl([paths.root, 'designs.json'])}` : null,
    markdown: hasFiles ? normalizeUrl([paths.root, releaseNotesFile]) : null,
    alternates: hasFiles ? toAlternates(paths.root, titles, options.feedOptions, siteConfig) : [],
    locale,
    addressOf: toAddressOf(siteConfig, baseUrl),
  };
}

// Where other parts of a site find the pages, such as an item of its navigation bar.
function toGlobalData(
  {index, ...paths}: SitePaths,
  {titles}: Pick<SiteContent, 'titles'>,
): Readonly<Record<string, string | null>> {
  const others = pageOptions.filter((name) => name !== 'index');
  const shown = others.map((name) => [name, (titles[name] && paths[name]) ?? null]);
  return {path: index, ...Object.fromEntries(shown)};
}
