import {defaultLevels, type FolderLog, readDesigns} from '../../../plugin/core/index.ts';
import type {PluginOptions} from '../../../plugin/options.ts';
import type {SiteContent} from '../../../plugin/site/content/content.ts';
import {englishTexts} from '../../../plugin/site/content/texts.ts';
import {toPermalinks} from '../../../plugin/site/links/permalinks.ts';
import {toReservedIds, toSitePaths} from '../../../plugin/site/pages/paths.ts';
import {toTitles} from '../../../plugin/site/pages/titles.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';

/** What `loadContent` gives for documents by path. */
export function toContent(
  texts: Readonly<Record<string, string>>,
  {
    options = toPluginOptions({}),
    assets = [],
    lost = [],
    log,
  }: {
    options?: PluginOptions;
    assets?: readonly string[];
    lost?: readonly string[];
    log?: FolderLog;
  } = {},
): SiteContent {
  const damage = {message: 'File cannot be read', hint: 'Make it readable.', isLost: true} as const;
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    text,
    ...(lost.includes(path) ? {damage} : {}),
  }));
  const folder = {documents: new Set(Object.keys(texts)), assets: new Set(assets)};
  const set = readDesigns(files, {
    templatesBeside: [],
    builtInTemplates: [],
    ...(log ? {history: {log, templateVersions: [], written: new Map()}} : {}),
    ...(options.statuses ? {statuses: options.statuses} : {}),
    levels: {...defaultLevels, 'short-summary': 'ignore', 'missing-status': 'ignore'},
    folder: {...folder, repositoryPath: 'design'},
    reservedIds: toReservedIds(options),
  });
  return {
    folder: {
      path: '/repository/design',
      files,
      assets: folder.assets,
      aliases: new Map(),
      repositoryPath: 'design',
      templatesBeside: [],
      notices: [],
    },
    set,
    permalinks: toPermalinks(toSitePaths('/', options).root, set.designs),
    lastUpdates: new Map(),
    titles: toTitles(options, set),
    texts: englishTexts,
    copies: new Map(),
  };
}

/** A design with a status and a summary. */
export function design(title: string, status: string, summary = `About ${title}.`): string {
  return `# ${title}\n\n- Status: ${status}\n\n## Summary\n\n${summary}\n`;
}
