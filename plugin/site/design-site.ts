import {copyFile, mkdir, realpath, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {type Design, toJson} from '../core/index.ts';
import {createLoader} from '../load.ts';
import type {PluginOptions} from '../options.ts';
import {readPackageInfo} from '../package-info.ts';
import {toBody} from './body.ts';
import {toClientAlias} from './client-alias.ts';
import type {SiteContent} from './content.ts';
import {assertOwnFolder} from './content-folders.ts';
import {toEditUrlOf} from './edit-url.ts';
import {avoidUnsafeMinifier} from './html-minifier.ts';
import {readLastUpdates} from './last-update.ts';
import {toResolver} from './links.ts';
import {createDesignMdxRule} from './mdx.ts';
import {toPermalinks, toReservedIds, toSitePaths} from './permalinks.ts';
import {toReleaseNotesGroups} from './release-notes-props.ts';
import {createReporter} from './report.ts';
import {addRoutes} from './routes.ts';
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
  const showProblems =
    options.showProblems === 'development' ? !isProduction : options.showProblems;
  const paths = toSitePaths(baseUrl, options);
  const info = readPackageInfo();
  const dataDir = path.join(context.generatedFilesDir, info.name, options.id);
  const jsonUrl = normalizeUrl([paths.root, 'designs.json']);
  const load = createLoader({
    folder,
    include: options.include,
    exclude: options.exclude,
    ...(options.template === undefined ? {} : {template: options.template}),
    base: siteDir,
    ...(options.statuses ? {statuses: options.statuses} : {}),
    levels: options.rules,
    ...(options.repositoryUrl === undefined ? {} : {repositoryUrl: options.repositoryUrl}),
    reservedIds: toReservedIds(options),
  });
  const report = createReporter(options.path, toListCommand(options), isProduction);
  let resolve: ReturnType<typeof toResolver> | undefined;
  let titleLines: ReadonlyMap<string, number> = new Map();

  const rule = await createDesignMdxRule({
    siteDir,
    siteConfig,
    include: [folder, path.join(dataDir, 'summaries')],
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
    actions: PluginContentLoadedActions,
  ): Promise<void> {
    const {designs} = content.set;
    const listed = options.releaseNotes ? toReleaseNotesGroups(content, options.releaseNotes) : [];
    const summaries = toSummaryFiles(listed.flatMap((group) => group.designs));
    resolve = toResolver(content, options.repositoryUrl, toSummarySources(dataDir, summaries));
    titleLines = toTitleLines(folder, designs);
    const write = (name: string, data: object | string) => actions.createData(name, data);
    await Promise.all([
      ...summaries.map(({name, markdown}) => write(name, markdown)),
      write(dependencyFile, toDependencies(content, options, info.version)),
    ]);
    await addRoutes(content, actions, {
      siteDir,
      paths,
      options,
      showProblems,
      editUrlOf: toEditUrlOf(options, siteDir, named),
      ruleUrlOf: (id) => `${info.homepage}/blob/main/plugin/core/rules/${id}.md`,
      // A file, not a page: the browser must leave the site's own navigation.
      json: isProduction ? `pathname://${jsonUrl}` : null,
      summariesModule: await write('summaries.js', toSummariesModule(summaries)),
    });
    actions.setGlobalData({path: paths.index, releaseNotes: paths.releaseNotes ?? null});
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

  return {
    rule,
    alias: toClientAlias(info.name),
    watched: [`${named}/**/*`, ...toTemplatePaths(siteDir, options)],
    load: loadSite,
    addPages,
    writeJson,
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
