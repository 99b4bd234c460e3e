import {realpath, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl, posixPath} from '@docusaurus/utils';
import {createLoader} from '../load.ts';
import {toSiteLoadOptions} from '../load-options.ts';
import {readSiteMessages} from '../locales.ts';
import type {PluginOptions} from '../options.ts';
import {readPackageInfo} from '../package-info.ts';
import {toRulesHome} from '../rule-pages.ts';
import {toAddressOf} from './addresses.ts';
import {toAlternates} from './alternates.ts';
import {toBody} from './body.ts';
import {type SiteContent, toAbsolute} from './content.ts';
import {assertOwnFolder} from './content-folders.ts';
import {writeDesignsFile} from './designs-file.ts';
import {toEditUrlOf} from './edit-url.ts';
import {avoidUnsafeMinifier} from './html-minifier.ts';
import {addMissingDates, readLastUpdates} from './last-update.ts';
import {toResolver} from './links.ts';
import {createDesignMdxRule} from './mdx.ts';
import {toPermalinks, toReservedIds, toSitePaths} from './permalinks.ts';
import {releaseNotesFile, toReaderFiles} from './reader-files.ts';
import {recordsFile, toRecords} from './records.ts';
import {toReleaseNotesGroups} from './release-notes-props.ts';
import {warnOfUnknownStatuses} from './release-notes-statuses.ts';
import {createReporter} from './report.ts';
import {addRoutes} from './routes.ts';
import {readRuleTexts, withRuleLinks} from './rule-texts.ts';
import {createStrayReporter} from './stray-translations.ts';
import {toSummariesModule, toSummaryFiles, toSummarySources} from './summaries.ts';
import {englishTexts, type SiteTexts} from './texts.ts';
import {translateDefaults} from './translate-texts.ts';
import {createTranslator, toTranslatedPath} from './translated-folder.ts';

const dependencyFile = '__mdx-loader-dependency.json';

/**
 * One instance of the plugin in one site. It holds the content that was loaded last, because the bundler
 * asks for links while it renders.
 */
export async function createDesignSite(context: LoadContext, options: PluginOptions) {
  const {siteDir, siteConfig, baseUrl} = context;
  avoidUnsafeMinifier(siteConfig);
  assertOwnFolder(options.path, siteDir, siteConfig);
  const named = path.resolve(siteDir, options.path);
  // The bundler names files by where they really are.
  const folder = await toReal(named);
  const isProduction = process.env.NODE_ENV === 'production';
  const paths = toSitePaths(baseUrl, options, isProduction);
  // With the hash router a site is one page, read from anywhere, also from a disk: no file of it has an
  // address that is known here.
  const hasFiles = isProduction && siteConfig.future.experimental_router !== 'hash';
  const info = readPackageInfo();
  const dataDir = path.join(context.generatedFilesDir, info.name, options.id);
  const jsonUrl = normalizeUrl([paths.root, 'designs.json']);
  const loadOptions = toSiteLoadOptions(folder, siteDir, options, toReservedIds(options));
  const load = createLoader(loadOptions);
  const locale = context.i18n.currentLocale;
  const translatedPath = toTranslatedPath(context, info.name, options.id);
  const translate = createTranslator(translatedPath, options);
  const reportStrays = createStrayReporter(siteDir, translatedPath);
  const messages = await readSiteMessages(locale);
  const report = createReporter(options.path, toListCommand(options), isProduction);
  let resolve: ReturnType<typeof toResolver> | undefined;
  let titleLines: ReadonlyMap<string, number> = new Map();
  let texts: SiteTexts = englishTexts;

  const rule = await createDesignMdxRule({
    siteDir,
    siteConfig,
    include: [
      folder,
      ...(translatedPath === undefined ? [] : [await toReal(translatedPath)]),
      path.join(dataDir, 'summaries'),
      path.join(dataDir, 'rules'),
    ],
    html: options.html,
    dependencies: [path.join(dataDir, dependencyFile)],
    resolveLink: (...link) => {
      if (!resolve) throw new Error('a design was rendered before the folder was loaded');
      return resolve(...link);
    },
    isTitleLine: (file, line) => titleLines.get(file) === line,
    bodyOf: (text) => toBody(text, texts['document.cut']),
    beforeDefaultRemarkPlugins: options.beforeDefaultRemarkPlugins,
    remarkPlugins: options.remarkPlugins,
    beforeDefaultRehypePlugins: options.beforeDefaultRehypePlugins,
    rehypePlugins: options.rehypePlugins,
    recmaPlugins: options.recmaPlugins,
  });

  async function loadSite(): Promise<SiteContent> {
    const loaded = await load();
    report(loaded.set, loaded.folder);
    const lastUpdates = await readLastUpdates(
      loaded.folder,
      options,
      siteConfig.future.experimental_vcs,
    );
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
    return translateDefaults(content, messages);
  }

  async function addPages(
    content: SiteContent,
    {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  ): Promise<void> {
    // With their titles in the language of the site.
    const {options} = content;
    texts = content.texts;
    // By its alias: the names of modules are published, and paths of this machine should not be.
    const toAlias = (file: string) =>
      `@generated/${posixPath(path.relative(context.generatedFilesDir, file))}`;
    const write = async (name: string, data: object | string) =>
      toAlias(await createData(name, data));
    const listed = options.releaseNotes ? toReleaseNotesGroups(content, options.releaseNotes) : [];
    const summaries = toSummaryFiles(listed.flatMap((group) => group.designs));
    resolve = toResolver(content, options.repositoryUrl, toSummarySources(dataDir, summaries));
    titleLines = toTitleLines(content);
    warnOfUnknownStatuses(options.releaseNotes, content.set);
    const rules = await readRuleTexts(options, paths);
    resolve = withRuleLinks(resolve, path.join(dataDir, 'rules'), rules, toRulesHome(info));
    await Promise.all([
      ...summaries.map(({name, markdown}) => write(name, markdown)),
      ...rules.map(({name, markdown}) => write(name, markdown)),
      write(dependencyFile, toDependencies(content, options, info.version)),
      write(recordsFile, toRecords(content)),
    ]);
    await addRoutes(
      content,
      {addRoute, createData: write},
      {
        siteDir,
        paths,
        options,
        showProblems: paths.rules !== undefined,
        editUrlOf: toEditUrlOf(options, siteDir, named, locale),
        ...(options.editLocalizedFiles && translatedPath !== undefined
          ? {editTranslationOf: toEditUrlOf(options, siteDir, translatedPath, locale)}
          : {}),
        rules: rules.map((rule) => ({...rule, module: toAlias(path.join(dataDir, rule.name))})),
        // A file, not a page: the browser must leave the site's own navigation.
        json: hasFiles ? `pathname://${jsonUrl}` : null,
        markdown: hasFiles ? normalizeUrl([paths.root, releaseNotesFile]) : null,
        alternates: hasFiles ? toAlternates(paths, options, siteConfig) : [],
        addressOf: toAddressOf(siteConfig, baseUrl),
        summariesModule: await write('summaries.js', toSummariesModule(summaries)),
      },
    );
    setGlobalData({
      path: paths.index,
      releaseNotes: paths.releaseNotes ?? null,
      health: paths.health ?? null,
    });
  }

  async function writeFiles(content: SiteContent, outDir: string): Promise<void> {
    if (!hasFiles) return;
    const dated = await addMissingDates(content, siteConfig.future.experimental_vcs);
    const settings = {siteConfig, baseUrl, locale, paths, options: content.options};
    const files = toReaderFiles(dated, settings);
    const out = path.join(outDir, options.routeBasePath);
    await writeDesignsFile(content, out, {...siteConfig, baseUrl}, info);
    await Promise.all(files.map(({name, text}) => writeFile(path.join(out, name), text)));
  }

  return {
    rule,
    instance: {id: options.id, load: loadOptions},
    watched: [
      `${named}/**/*`,
      ...(translatedPath === undefined ? [] : [`${translatedPath}/**/*`]),
      ...toTemplatePaths(siteDir, options),
    ],
    load: loadSite,
    addPages,
    writeFiles,
  };
}

// Everything that changes how an unchanged document renders; Docusaurus' cache asks for it.
function toDependencies(
  {permalinks, folder, translated, texts}: SiteContent,
  {html, repositoryUrl}: PluginOptions,
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
      design.titleLine === undefined ? [] : [[toAbsolute(content, design), design.titleLine]],
    ),
  );
}

// A folder that is missing fails where it is read.
function toReal(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

function toTemplatePaths(siteDir: string, {template}: PluginOptions): readonly string[] {
  return template?.includes('.') ? [path.resolve(siteDir, template)] : [];
}

function toListCommand({path: folder, template}: PluginOptions): string {
  return `npx design-docs check ${folder}${template === undefined ? '' : ` --template ${template}`}`;
}
