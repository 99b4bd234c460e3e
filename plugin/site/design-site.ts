import {copyFile, mkdir, realpath, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl, posixPath} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {type Design, toJson} from '../core/index.ts';
import {createLoader, type LoadOptions} from '../load.ts';
import type {PluginOptions} from '../options.ts';
import {readPackageInfo} from '../package-info.ts';
import {toAddressOf} from './addresses.ts';
import {toAlternates} from './alternates.ts';
import {toBody} from './body.ts';
import type {SiteContent} from './content.ts';
import {assertOwnFolder} from './content-folders.ts';
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
import {toSummariesModule, toSummaryFiles, toSummarySources} from './summaries.ts';

const dependencyFile = '__mdx-loader-dependency.json';
const schemaFile = fileURLToPath(new URL('../designs.schema.json', import.meta.url));

/**
 * One instance of the plugin in one site. It holds the content that was loaded last, because the bundler
 * asks for links while it renders.
 */
export async function createDesignSite(context: LoadContext, options: PluginOptions) {
  const {siteDir, siteConfig, baseUrl} = context;
  avoidUnsafeMinifier(siteConfig);
  assertOwnFolder(options.path, siteDir, siteConfig);
  const named = path.resolve(siteDir, options.path);
  // The bundler names files by where they really are. A folder that is missing fails where it is read.
  const folder = await realpath(named).catch(() => named);
  const isProduction = process.env.NODE_ENV === 'production';
  const paths = toSitePaths(baseUrl, options, isProduction);
  // With the hash router a site is one page, read from anywhere, also from a disk: no file of it has an
  // address that is known here.
  const hasFiles = isProduction && siteConfig.future.experimental_router !== 'hash';
  const info = readPackageInfo();
  const dataDir = path.join(context.generatedFilesDir, info.name, options.id);
  const rulesHome = `${info.homepage}/blob/main/plugin/core/rules`;
  const jsonUrl = normalizeUrl([paths.root, 'designs.json']);
  const loadOptions: LoadOptions = {
    folder,
    include: options.include,
    exclude: options.exclude,
    ...(options.template === undefined ? {} : {template: options.template}),
    base: siteDir,
    ...(options.statuses ? {statuses: options.statuses} : {}),
    levels: options.rules,
    ...(options.repositoryUrl === undefined ? {} : {repositoryUrl: options.repositoryUrl}),
    reservedIds: toReservedIds(options),
  };
  const load = createLoader(loadOptions);
  const report = createReporter(options.path, toListCommand(options), isProduction);
  let resolve: ReturnType<typeof toResolver> | undefined;
  let titleLines: ReadonlyMap<string, number> = new Map();

  const rule = await createDesignMdxRule({
    siteDir,
    siteConfig,
    include: [folder, path.join(dataDir, 'summaries'), path.join(dataDir, 'rules')],
    html: options.html,
    dependencies: [path.join(dataDir, dependencyFile)],
    resolveLink: (...link) => {
      if (!resolve) throw new Error('a design was rendered before the folder was loaded');
      return resolve(...link);
    },
    isTitleLine: (file, line) => titleLines.get(file) === line,
    bodyOf: toBody,
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
    return {...loaded, permalinks: toPermalinks(paths.root, loaded.set.designs), lastUpdates};
  }

  async function addPages(
    content: SiteContent,
    {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  ): Promise<void> {
    const {designs} = content.set;
    // By its alias: the names of modules are published, and paths of this machine should not be.
    const toAlias = (file: string) =>
      `@generated/${posixPath(path.relative(context.generatedFilesDir, file))}`;
    const write = async (name: string, data: object | string) =>
      toAlias(await createData(name, data));
    const listed = options.releaseNotes ? toReleaseNotesGroups(content, options.releaseNotes) : [];
    const summaries = toSummaryFiles(listed.flatMap((group) => group.designs));
    resolve = toResolver(content, options.repositoryUrl, toSummarySources(dataDir, summaries));
    titleLines = toTitleLines(folder, designs);
    warnOfUnknownStatuses(options.releaseNotes, content.set);
    const rules = await readRuleTexts(options, paths);
    resolve = withRuleLinks(resolve, path.join(dataDir, 'rules'), rules, rulesHome);
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
        editUrlOf: toEditUrlOf(options, siteDir, named),
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

  async function writeJson({set, permalinks}: SiteContent, outDir: string): Promise<void> {
    const permalinkOf = ({sourcePath}: Design) => {
      const permalink = permalinks.get(sourcePath);
      return permalink === undefined
        ? null
        : applyTrailingSlash(permalink, {...siteConfig, baseUrl});
    };
    const json = toJson(set, `${info.name}@${info.version}`, permalinkOf);
    const file = path.join(outDir, options.routeBasePath, 'designs.json');
    await mkdir(path.dirname(file), {recursive: true});
    await Promise.all([
      writeFile(file, JSON.stringify(json)),
      copyFile(schemaFile, path.join(path.dirname(file), 'designs.schema.json')),
    ]);
  }

  async function writeFiles(content: SiteContent, outDir: string): Promise<void> {
    if (!hasFiles) return;
    const dated = await addMissingDates(content, siteConfig.future.experimental_vcs);
    const locale = context.i18n.currentLocale;
    const files = toReaderFiles(dated, {siteConfig, baseUrl, locale, paths, options});
    await writeJson(content, outDir);
    await Promise.all(
      files.map(({name, text}) => writeFile(path.join(outDir, options.routeBasePath, name), text)),
    );
  }

  return {
    rule,
    instance: {id: options.id, load: loadOptions},
    watched: [`${named}/**/*`, ...toTemplatePaths(siteDir, options)],
    load: loadSite,
    addPages,
    writeFiles,
  };
}

// Everything that changes how an unchanged document renders; Docusaurus' cache asks for it.
function toDependencies(
  {permalinks, folder}: SiteContent,
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
  };
}

function toTitleLines(folder: string, designs: readonly Design[]): ReadonlyMap<string, number> {
  return new Map(
    designs.flatMap(({sourcePath, titleLine}) =>
      titleLine === undefined ? [] : [[path.join(folder, ...sourcePath.split('/')), titleLine]],
    ),
  );
}

function toTemplatePaths(siteDir: string, {template}: PluginOptions): readonly string[] {
  return template?.includes('.') ? [path.resolve(siteDir, template)] : [];
}

function toListCommand({path: folder, template}: PluginOptions): string {
  return `npx design-docs check ${folder}${template === undefined ? '' : ` --template ${template}`}`;
}
