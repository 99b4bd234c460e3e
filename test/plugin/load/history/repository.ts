import {execFileSync} from 'node:child_process';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {readTimelines} from '../../../../plugin/core/history/timelines.ts';
import {builtInWords} from '../../../../plugin/core/index.ts';
import type {FolderLog} from '../../../../plugin/core/versions.ts';
import {openFactsCache} from '../../../../plugin/load/history/facts-cache.ts';
import {openLogCache} from '../../../../plugin/load/history/log-cache.ts';
import {type LogSettings, readFolderLog} from '../../../../plugin/load/history/read-folder-log.ts';
import {makeFolder, writeFiles} from '../../../build/write-files.ts';
import {toLine} from '../../core/history/history.ts';

/** Files to write, with their texts; null removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const made: string[] = [];

/** A new temporary folder; `removeAll` removes it. */
export async function makeTemporary(): Promise<string> {
  const folder = await makeFolder({});
  made.push(folder);
  return folder;
}

export async function removeAll(): Promise<void> {
  await Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true})));
}

/** Runs git in a folder as one person at one time, whoever and wherever we are. */
export function git(
  root: string,
  args: readonly string[],
  {day = '2024-01-01', name = 'Ada', written = day}: Signature = {},
): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: `${name.toLowerCase()}@example.org`,
    GIT_COMMITTER_NAME: 'Bot',
    GIT_COMMITTER_EMAIL: 'bot@example.org',
    GIT_AUTHOR_DATE: `${written}T12:00:00Z`,
    GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
  };
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export interface Signature {
  /** When it lands. */
  readonly day?: string;
  readonly name?: string;
  /** When it was written. */
  readonly written?: string;
}

export async function makeRepository(): Promise<string> {
  const root = await makeTemporary();
  git(root, ['init', '-q']);
  return root;
}

/** Writes files and commits all that changed. */
export async function commit(
  root: string,
  subject: string,
  files: Files,
  by: Signature = {},
): Promise<string> {
  const texts = Object.entries(files).flatMap(([name, text]) =>
    text === null ? [] : [[name, text]],
  );
  await writeFiles(root, Object.fromEntries(texts));
  for (const [name, text] of Object.entries(files)) {
    if (text === null) await rm(path.join(root, ...name.split('/')));
  }
  git(root, ['add', '-A']);
  git(root, ['commit', '-q', '--allow-empty', '-m', subject], by);
  return git(root, ['rev-parse', 'HEAD']);
}

/** Merges a branch with a commit of its own. */
export function merge(root: string, branch: string, subject: string, by: Signature = {}): void {
  git(root, ['merge', '-q', '--no-ff', '-m', subject, branch], by);
}

/** Reads the history of a folder, with nothing kept between runs. */
export async function readLogOf(folder: string, settings: Partial<LogSettings> = {}) {
  return readFolderLog(folder, {
    templates: [],
    versions: openLogCache(undefined, folder, '1'),
    openCache: () => openFactsCache(undefined, folder, '1'),
    mayFetch: false,
    hasAuthors: true,
    ...settings,
  });
}

/** The same, where it must be there. */
export async function readWhole(
  folder: string,
  settings: Partial<LogSettings> = {},
): Promise<FolderLog> {
  const log = await readLogOf(folder, settings);
  if ('kind' in log) throw new Error(`no history: ${log.kind} ${log.detail}`);
  return log;
}

/** The events of a document, the newest first, each as a line. */
export function tell(log: FolderLog, name: string): readonly string[] {
  return (readTimelines(log.tracks, builtInWords).get(name)?.events ?? []).map(toLine);
}

export function design(status: string, goals = 'To be quick.'): string {
  return `# Cache\n\n## Status\n\n${status}\n\n## Summary\n\nIt is kept.\n\n## Goals\n\n${goals}\n`;
}
