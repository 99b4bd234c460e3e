import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl, posixPath} from '@docusaurus/utils';
import {toRulesHome} from '../rule-pages.ts';
import {toAddressOf} from './addresses.ts';
import {toAlternates} from './alternates.ts';
import type {SiteContent} from './content.ts';
import {toEditUrlOf} from './edit-url.ts';
import {toResolver} from './links.ts';
import {releaseNotesFile} from './reader-files.ts';
import {recordsFile, toRecords} from './records.ts';
import {toReleaseNotesGroups} from './release-notes-props.ts';
import {warnOfUnknownStatuses} from './release-notes-statuses.ts';
import {type createRendering, dependencyFile, toDependencies} from './rendering.ts';
import {addRoutes, type RouteSettings} from './routes.ts';
import {readRuleTexts, withRuleLinks} from './rule-texts.ts';
import type {Site} from './site.ts';
import {summariesFile, toSummarySources, toSummaryTexts, writeSummaries} from './summaries.ts';

type Show = Awaited<ReturnType<typeof createRendering>>['show'];

/** Writes the data of the pages and adds their routes. */
export async function addPages(
  site: Site,
  content: SiteContent,
  {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  show: Show,
): Promise<void> {
  const {context, dataDir, paths, info} = site;
  // With their titles in the language of the site.
  const {options} = content;
  // By its alias: the names of modules are published, and paths of this machine should not be.
  const toAlias = (file: string) =>
    `@generated/${posixPath(path.relative(context.generatedFilesDir, file))}`;
  const write = async (name: string, data: object | string) =>
    toAlias(await createData(name, data));
  const listed = options.releaseNotes ? toReleaseNotesGroups(content, options.releaseNotes) : [];
  const summaries = toSummaryTexts(listed.flatMap((group) => group.designs));
  const rules = await readRuleTexts(options, paths);
  const resolve = toResolver(content, options.repositoryUrl, toSummarySources(dataDir, summaries));
  show(content, withRuleLinks(resolve, path.join(dataDir, 'rules'), rules, toRulesHome(info)));
  warnOfUnknownStatuses(options.releaseNotes, content.set);
  await Promise.all([
    ...rules.map(({name, markdown}) => write(name, markdown)),
    write(dependencyFile, toDependencies(content, info.version)),
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
  setGlobalData({
    path: paths.index,
    releaseNotes: paths.releaseNotes ?? null,
    health: paths.health ?? null,
  });
}

function toRouteSettings(
  {context, named, paths, translatedPath, hasFiles}: Site,
  {options}: SiteContent,
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
    alternates: hasFiles ? toAlternates(paths, options, siteConfig) : [],
    addressOf: toAddressOf(siteConfig, baseUrl),
  };
}
