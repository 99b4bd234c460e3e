import type {DesignSet, FolderLog} from '../../../../plugin/core/index.ts';
import {readFolder} from '../read.ts';
import {follow, type Step, toCommits} from './history.ts';

/** The folder as the last of the commits left it, with their history. */
export function folderAfter(steps: readonly Step[]): DesignSet {
  const history = {log: toLog(steps), templateVersions: [], written: new Map()};
  return readFolder(textsAfter(steps), {history});
}

/** The texts that the last of the commits left, by path. */
export function textsAfter(steps: readonly Step[]): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [, files] of steps) {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) delete texts[path];
      else texts[path] = text;
    }
  }
  return texts;
}

/** What git would say of a folder with these commits. */
export function toLog(steps: readonly Step[]): FolderLog {
  const commits = toCommits(steps);
  const [first, last] = [commits[0], commits.at(-1)];
  if (!first || !last) throw new Error('a history has at least one commit');
  return {
    commit: last.id,
    date: last.date,
    from: first.date.slice(0, 10),
    tracks: follow(steps),
    templateVersions: [],
  };
}
