import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {FolderLog} from '../../core/versions.ts';
import {askGit} from '../../git/ask-git.ts';
import type {GitHistoryOption, HistoryOption} from '../../options.ts';
import {findCacheDirectory, openFactsCache} from './facts-cache.ts';
import {parseHistoryFile} from './history-file.ts';
import {openLogCache} from './log-cache.ts';
import {describeObstacle, type Obstacle} from './obstacle.ts';
import type {Closed} from './open-repository.ts';
import {readFolderLog} from './read-folder-log.ts';
import {shareReading} from './share-reading.ts';
import type {TemplatePlace} from './template-versions.ts';

/** Where the history of a folder is found. */
export interface HistorySettings {
  readonly folder: string;
  /** What the path of a history file is relative to, and beside what the cache is. */
  readonly base: string;
  readonly history?: HistoryOption;
  /** Where facts are kept between runs, if not beside the packages of the project. */
  readonly cacheDirectory?: string;
  readonly packageVersion: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The history of a folder, or why there is none; neither where it is not wanted. */
export interface FoundHistory {
  readonly log?: FolderLog;
  readonly obstacle?: Obstacle;
}

/**
 * Makes a reader of one folder's history. It reads again only when a commit came, and never fails: without
 * a history the folder is read as it is. Readers of one folder share what they read.
 */
export function createHistory(settings: HistorySettings) {
  return async (templates: readonly TemplatePlace[]): Promise<FoundHistory> => {
    const {history = true, environment} = settings;
    if (history === false) return {};
    if (typeof history === 'string') return readFromFile(history, settings);
    const log = await readFromGit(templates, settings, history === true ? {} : history);
    if (!('kind' in log)) return {log};
    return {obstacle: describeObstacle(log.kind, environment, log.detail)};
  };
}

async function readFromGit(
  templates: readonly TemplatePlace[],
  {folder, base, cacheDirectory, packageVersion, environment}: HistorySettings,
  {fetch: mayFetch = isBuildServer(environment), authors: hasAuthors = true}: GitHistoryOption,
): Promise<FolderLog | Closed> {
  const [answer, directory] = await Promise.all([
    askGit(folder, ['rev-parse', 'HEAD']),
    cacheDirectory ?? findCacheDirectory(base),
  ]);
  const head = 'output' in answer ? answer.output.toString().trim() : '';
  const settings = {templates, mayFetch, hasAuthors};
  const name = JSON.stringify(['history', packageVersion, directory, settings]);
  return shareReading(folder, head, name, () =>
    readFolderLog(folder, {
      ...settings,
      versions: openLogCache(directory, folder, packageVersion),
      openCache: () => openFactsCache(directory, folder, packageVersion),
    }),
  );
}

async function readFromFile(
  name: string,
  {base, environment}: HistorySettings,
): Promise<FoundHistory> {
  const path = resolve(base, name);
  const refuse = (why: string): FoundHistory => ({
    obstacle: describeObstacle('wrong-file', environment, why),
  });
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return refuse(
      `${name} cannot be read. Write it where the history is, with \`design-docs history --write ${name}\``,
    );
  }
  try {
    return {log: parseHistoryFile(text)};
  } catch (error) {
    return refuse(`${name} cannot be used. ${(error as Error).message}`);
  }
}

/** Whether a program builds for others here, so that it may fetch what it needs. */
export function isBuildServer({
  CI,
  NETLIFY,
  VERCEL,
  CF_PAGES,
  READTHEDOCS,
}: HistorySettings['environment']) {
  return [CI, NETLIFY, VERCEL, CF_PAGES, READTHEDOCS].some(
    (value) => value !== undefined && value !== '' && value !== 'false' && value !== '0',
  );
}
