import type {Mending} from '../core/mend.ts';
import {printable} from '../core/printable.ts';
import type {CommandResult} from './result.ts';

/** What was mended in each document, and what is left and why. `diff` is that of a dry run. */
export function toMendingReport(
  mending: Mending,
  folder: string,
  diff: string | undefined,
): CommandResult {
  const {mended, left, texts} = mending;
  const hindered = left.filter(({isHindered}) => isHindered);
  const mustFail = left.some(({problem}) => problem.level === 'throw');
  const row = (word: string, {problem}: (typeof mended)[number], why = '') =>
    `  ${word}  ${printable(problem.message)}  (${problem.rule})${why}`;
  const paths = new Set([...mended, ...hindered].map(({path}) => path));
  const documents = [...paths]
    .sort()
    .flatMap((path) => [
      `${printable(`${folder}/${path}`)}`,
      ...mended.filter((found) => found.path === path).map((found) => row('mended', found)),
      ...hindered
        .filter((found) => found.path === path)
        .map((found) => row('left', found, `: ${toReason(found.reason)}`)),
      '',
    ]);
  return {
    text:
      diff ??
      [...documents, toCount(mended.length, paths.size, texts.size), ...toRest(left, folder)].join(
        '\n',
      ),
    json: {
      changed: [...texts.keys()].sort(),
      mended: mended.map(({path, problem}) => ({
        path,
        rule: problem.rule,
        message: problem.message,
      })),
      left: left.map(({path, problem, reason}) => ({
        path,
        rule: problem.rule,
        level: problem.level,
        line: problem.line,
        message: problem.message,
        reason,
      })),
      ...(diff === undefined ? {} : {diff}),
    },
    notices:
      diff === undefined
        ? []
        : hindered.map(
            ({path, problem, reason}) =>
              `${printable(`${folder}/${path}`)}: ${printable(problem.message)} is left: ${toReason(reason)}`,
          ),
    exitCode: hindered.length > 0 || mustFail ? 1 : 0,
  };
}

// Reasons that are about the file read as `is read-only`.
function toReason(reason: string): string {
  return /^(?:is|changed|stands|could)\b/.test(reason) ? `the file ${reason}` : reason;
}

function toCount(mended: number, documents: number, files: number): string {
  if (mended === 0) return documents === 0 ? 'Nothing to mend' : 'Nothing was mended';
  return `Mended ${plural(mended, 'problem')} in ${plural(files, 'file')}`;
}

function toRest(left: Mending['left'], folder: string): readonly string[] {
  const rest = left.filter(({isHindered}) => !isHindered);
  if (rest.length === 0) return [];
  const counts = new Map<string, number>();
  for (const {problem} of rest) counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`);
  return [
    `Left for an author or for another run: ${parts.join(', ')}`,
    `List them with: design-docs check ${folder}`,
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
