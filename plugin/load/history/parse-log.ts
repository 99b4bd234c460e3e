import {isMarkdown, isYaml} from '../../core/history/count-edited.ts';
import {toMoment} from './open-repository.ts';

/** A commit as git prints it. Paths are those of the repository. */
export interface LoggedCommit {
  readonly id: string;
  readonly parents: number;
  /** When it landed, and when its text was written. */
  readonly date: string;
  readonly authored: string;
  readonly author: string;
  readonly subject: string;
  readonly changes: readonly LoggedChange[];
}

/** A file in it, against the first parent. */
export interface LoggedChange {
  readonly path: string;
  /** Absent where the file is gone, or is none any more but a link. */
  readonly blob?: string;
  readonly before?: string;
}

/** What the log has to print, each part ended by a NUL. */
export const logFormat = '--format=%x01%H%x00%P%x00%ct%x00%at%x00%aN%x00%s';

/** Reads the output of `git log -z --raw` in that format: Markdown and YAML files only. */
export function parseLog(output: string): readonly LoggedCommit[] {
  const parts = output.split('\0');
  const commits: (LoggedCommit & {readonly changes: LoggedChange[]})[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? '').trimStart();
    if (part.startsWith('\x01')) {
      const [parents = '', date, authored, author = '', subject = ''] = parts.slice(at + 1, at + 6);
      commits.push({
        id: part.slice(1),
        parents: parents === '' ? 0 : parents.split(' ').length,
        date: toMoment(date),
        authored: toMoment(authored),
        author,
        subject,
        changes: [],
      });
      at += 5;
    } else if (part.startsWith(':')) {
      const change = parseChange(part, parts[at + 1] ?? '');
      if (change) commits.at(-1)?.changes.push(change);
      at += 1;
    }
  }
  return commits;
}

/** Reads one entry, `:100644 100644 OLD NEW M`, and its path. */
export function parseChange(entry: string, path: string): LoggedChange | undefined {
  if (!isMarkdown({path}) && !isYaml({path})) return undefined;
  const match = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(entry);
  if (!match) return undefined;
  const [, oldMode = '', newMode = '', old = '', blob = ''] = match;
  const was = isFile(oldMode);
  const is = isFile(newMode);
  if (!was && !is) return undefined;
  return {path, ...(is ? {blob} : {}), ...(was ? {before: old} : {})};
}

// A symbolic link (120000) or a submodule (160000) is no document.
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

/** The pull request that a commit's subject names, as the forges write it. */
export function readPullRequest(subject: string): number | undefined {
  const match =
    /^Merge (?:pull request|PR) #?(\d+)\b/i.exec(subject) ??
    /^(?:Auto merge of|Merge) #(\d+)\b/i.exec(subject) ??
    /^Merged PR (\d+):/i.exec(subject) ??
    /\(pull request #(\d+)\)/i.exec(subject) ??
    /\([#!](\d+)\)\s*$/.exec(subject);
  const number = Number(match?.[1]);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
