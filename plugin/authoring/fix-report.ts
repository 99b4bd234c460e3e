import type {FixResult, LeftProblem} from '../core/edits/fix.ts';
import {printable} from '../core/text/printable.ts';
import type {Problem} from '../core/types.ts';
import type {CommandResult} from './result.ts';

/**
 * What was fixed in each document, and what is left and why. `diff` is that of a dry run; where it is
 * empty, the report is printed in its place.
 */
export function formatFixReport(
  fixing: FixResult,
  folder: string,
  diff: string | undefined,
): CommandResult {
  const hindered = fixing.left.filter(({isHindered}) => isHindered);
  const mustFail = fixing.left.some(({problem}) => problem.level === 'throw');
  const blocks = formatBlocks(fixing, hindered, folder);
  const count = formatCount(fixing.fixed.length, blocks.length, fixing.texts.size);
  return {
    text: diff || [...blocks, count, ...formatRest(fixing.left, folder)].join('\n'),
    json: {...reportJson(fixing), ...(diff === undefined ? {} : {diff})},
    notices: diff ? formatBlocks({fixed: []}, hindered, folder) : [],
    exitCode: hindered.length > 0 || mustFail ? 1 : 0,
  };
}

function reportJson({texts, fixed, left}: FixResult) {
  return {
    changed: [...texts.keys()].sort(),
    fixed: fixed.map(({path, problem: {rule, message}}) => ({path, rule, message})),
    left: left.map(({path, problem: {rule, level, line, message}, reason}) => ({
      ...{path, rule, level, line, message},
      reason,
    })),
  };
}

// One for each document that was fixed or has open fixes.
function formatBlocks(
  {fixed}: Pick<FixResult, 'fixed'>,
  hindered: readonly LeftProblem[],
  folder: string,
): readonly string[] {
  const paths = new Set([...fixed, ...hindered].map(({path}) => path));
  return [...paths]
    .sort()
    .map((path) =>
      [
        printable(`${folder}/${path}`),
        ...fixed
          .filter((found) => found.path === path)
          .map(({problem}) => `  fixed  ${formatRow(problem)}`),
        ...formatHinderedRows(hindered.filter((found) => found.path === path)),
        '',
      ].join('\n'),
    );
}

function formatRow({message, rule}: Problem): string {
  return `${printable(message)}  (${rule})`;
}

// The reason why a file cannot be written is given once for all its problems.
function formatHinderedRows(hindered: readonly LeftProblem[]): readonly string[] {
  const reasons = [...new Set(hindered.map(({reason}) => reason))];
  return reasons.map((reason) => {
    const [first, ...others] = hindered.filter((found) => found.reason === reason);
    const what =
      first && others.length === 0
        ? formatRow(first.problem)
        : plural(others.length + 1, 'problem');
    return `  left  ${what}: ${printable(formatReason(reason))}`;
  });
}

// Reasons that are about the file read as `is read-only`.
function formatReason(reason: string): string {
  return /^(?:is|changed|stands|could)\b/.test(reason) ? `the file ${reason}` : reason;
}

function formatCount(fixed: number, documents: number, files: number): string {
  if (fixed === 0) return documents === 0 ? 'Nothing to fix' : 'Nothing was fixed';
  return `Fixed ${plural(fixed, 'problem')} in ${plural(files, 'file')}`;
}

function formatRest(left: FixResult['left'], folder: string): readonly string[] {
  const rest = left.filter(({isHindered}) => !isHindered);
  if (rest.length === 0) return [];
  const counts = new Map<string, number>();
  for (const {problem} of rest) counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`);
  return [
    `Left for an author, or not asked for: ${parts.join(', ')}`,
    `List them with: design-docs check ${printable(folder)}`,
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
