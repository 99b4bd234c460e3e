import {resolve} from 'node:path';
import {askGit} from '../../git/ask-git.ts';
import type {HistorySettings} from './read-history.ts';

/**
 * The files that change when there is more history than before: the log in which git notes each commit, or
 * the history file. Those that are not there yet may come.
 */
export async function findMovingFiles({
  folder,
  base,
  history = true,
}: Pick<HistorySettings, 'folder' | 'base' | 'history'>): Promise<readonly string[]> {
  if (history === false) return [];
  if (typeof history === 'string') return [resolve(base, history)];
  // A worktree has a log of its own.
  const args = ['rev-parse', '--path-format=absolute', '--git-path', 'logs/HEAD'];
  const answer = await askGit(folder, args);
  return 'output' in answer ? [answer.output.toString().replace(/\n$/, '')] : [];
}
