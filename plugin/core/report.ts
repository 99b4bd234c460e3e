import type {Design, Level, Problem} from './types.ts';

/** How much of the problems a report shows. */
export interface ReportSettings {
  /** The folder as the reader of the report would type it. */
  readonly folder: string;
  readonly levels: readonly Level[];
  /** At most so many of one rule in one document; the rest is counted. */
  readonly perRule: number;
  /** At most so many documents; the rest is counted. */
  readonly documents: number;
  /** The command that lists everything. */
  readonly listCommand: string;
}

/**
 * The problems of a folder as text, grouped by document, with counts at the end; undefined where there
 * are none of these levels.
 */
export function toReport(designs: readonly Design[], settings: ReportSettings): string | undefined {
  const {levels, documents, listCommand} = settings;
  const wanted = designs.flatMap((design) => {
    const problems = design.problems.filter(({level}) => levels.includes(level));
    return problems.length > 0 ? [{path: `${settings.folder}/${design.sourcePath}`, problems}] : [];
  });
  if (wanted.length === 0) return undefined;
  const shown = wanted.slice(0, documents);
  const rest = wanted.length - shown.length;
  const all = wanted.flatMap(({problems}) => problems);
  const blocks = shown.map(({path, problems}) => toBlock(path, problems, settings.perRule));
  const isCut = rest > 0 || blocks.some(({cut}) => cut);
  return [
    ...blocks.map(({text}) => `${text}\n`),
    ...(rest > 0 ? [`… and ${plural(rest, 'more document')} with problems\n`] : []),
    toCounts(all, wanted.length),
    ...(isCut ? [`List all of them: ${listCommand}`] : []),
  ].join('\n');
}

function toBlock(path: string, problems: readonly Problem[], perRule: number) {
  const seen = new Map<string, number>();
  const rows: string[] = [];
  for (const problem of problems) {
    const count = (seen.get(problem.rule) ?? 0) + 1;
    seen.set(problem.rule, count);
    if (count <= perRule) rows.push(...toRows(path, problem));
  }
  const more = [...seen].filter(([, count]) => count > perRule);
  for (const [rule, count] of more) rows.push(`  … ${count - perRule} more of ${rule}`);
  return {text: rows.join('\n'), cut: more.length > 0};
}

function toRows(path: string, {line, column, message, rule, hint}: Problem): string[] {
  const place = column > 1 ? `${line}:${column}` : `${line}`;
  const row = `${printable(path)}:${place}  ${printable(message)}  (${rule})`;
  return hint === undefined ? [row] : [row, `  ${printable(hint)}`];
}

function toCounts(problems: readonly Problem[], documents: number): string {
  const counts = new Map<string, number>();
  for (const {rule} of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`);
  return `${plural(problems.length, 'problem')} in ${plural(documents, 'document')}: ${parts.join(', ')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// A document may hold escape codes that would drive the reader's terminal.
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}
