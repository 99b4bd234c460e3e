import type {DesignSet} from '../../../../plugin/core/index.ts';
import {readFolder} from '../read.ts';
import {follow, type Step, toCommits} from './history.ts';

/** The folder as the last of the commits left it, with their history. */
export function folderAfter(steps: readonly Step[]): DesignSet {
  const texts: Record<string, string> = {};
  for (const [, files] of steps) {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) delete texts[path];
      else texts[path] = text;
    }
  }
  const commits = toCommits(steps);
  const [first, last] = [commits[0], commits.at(-1)];
  if (!first || !last) throw new Error('a history has at least one commit');
  const log = {
    commit: last.id,
    date: last.date,
    from: first.date.slice(0, 10),
    tracks: follow(steps),
    templateVersions: [],
  };
  return readFolder(texts, {history: {log, templateVersions: [], written: new Map()}});
}
