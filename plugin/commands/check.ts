import type {Level} from '../core/index.ts';
import {
  type CheckReport,
  findFailures,
  problemsOf,
  toCheckReport,
  withoutKnown,
} from '../core/reports/check-report.ts';
import {plural} from '../core/reports/words.ts';
import type {Folder} from '../load/files/folder.ts';
import {isAbsence} from '../load/history/obstacle.ts';
import {createLoader, type LoadedDesigns, type LoadOptions} from '../load/load-designs.ts';
import {readPackageInfo} from '../package/package-info.ts';
import {readRulePages} from '../package/rule-pages.ts';
import {UserError} from '../user-error.ts';
import {
  type BaselineArguments,
  type CheckedFolder,
  describeStale,
  type KnownProblems,
  readKnownProblems,
} from './baseline.ts';
import {type Changed, findChanges, toChangedFilter} from './changed-files.ts';
import {hasColours, toPaint} from './colours.ts';
import {type Format, toFormat} from './formats.ts';
import {writeJobSummary} from './write-job-summary.ts';
import {writeReport} from './write-report.ts';

/** A folder to check. */
export interface CheckTarget {
  readonly load: LoadOptions;
  /** The folder as the user would type it. */
  readonly shown: string;
  /** Only these documents, by their paths in the folder. */
  readonly files?: readonly string[];
}

/** How to report, as the command line says it. */
export interface CheckArguments extends BaselineArguments {
  /** `text` where none is given. */
  readonly format?: string;
  /** The same as the format `json`. */
  readonly json?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  /** Only counts, in the format `text`. */
  readonly summary?: boolean;
  readonly maxWarnings?: string;
}

/**
 * Checks folders and writes the report. Returns the exit code: 1 if a problem has level `throw` or there
 * are more warnings than allowed, else 0.
 * @throws {UserError} where an argument is wrong
 */
export async function check(
  targets: readonly CheckTarget[],
  options: CheckArguments,
  changed?: Changed,
): Promise<number> {
  const format = toFormat(options.format ?? (options.json ? 'json' : 'text'));
  if (options.summary && format.name !== 'text') {
    throw new UserError(`--summary is for the format text. ${format.name} has counts of its own.`);
  }
  const mostWarnings = toLimit(options.maxWarnings);
  const checked = await Promise.all(targets.map((target) => checkTarget(target, changed)));
  const baseline = await readKnownProblems(
    options,
    checked.map((one) => toCheckedFolder(one, changed)),
  );
  const report = {
    ...(await toReport(checked, format, options.quiet === true, baseline)),
    ...(mostWarnings === undefined ? {} : {mostWarnings}),
  };
  const texts = new Map(checked.flatMap((target) => toTexts(target, format)));
  const text = format.write(report, {
    textOf: (name) => texts.get(name),
    paint: toPaint(options.output === undefined && hasColours(process.stdout, process.env)),
    width: Math.min(Math.max(process.stdout.columns ?? 110, 60), 130) - 12,
    isSummary: options.summary === true,
  });
  for (const {folder, target, obstacle} of checked) {
    if (obstacle && !isAbsence(obstacle)) console.error(obstacle.message);
    for (const notice of folder.notices) console.error(notice);
    if (folder.folderNotice !== undefined) console.error(folder.folderNotice);
    if (folder.files.length === 0) console.error(`${target.shown} holds no Markdown file.`);
  }
  await write(`${text}\n`, options.output, report);
  if (format.name === 'github') await writeJobSummary(report, process.env);
  const stale = baseline && describeStale(baseline);
  if (stale !== undefined) console.error(stale);
  const failures = [...findFailures(report)];
  const warnings = failures.filter(({level}) => level === 'warn').length;
  if (warnings > 0) {
    console.error(`${plural(warnings, 'warning')}, and --max-warnings allows ${mostWarnings}.`);
  }
  return failures.length > 0 ? 1 : 0;
}

function toCheckedFolder(
  {target, set, levels}: Checked,
  changed: Changed | undefined,
): CheckedFolder {
  return {
    folder: target.load.folder,
    documents: set.designs.map(({sourcePath, problems}) => ({path: sourcePath, problems})),
    isWhole: target.files === undefined && changed === undefined,
    levels,
  };
}

/** A folder that was loaded, with only the documents that were asked for. */
interface Checked extends LoadedDesigns {
  readonly target: CheckTarget;
}

async function checkTarget(target: CheckTarget, changed: Changed | undefined): Promise<Checked> {
  const loaded = await createLoader(target.load)();
  const {folder, set} = loaded;
  const given =
    target.files && new Set(target.files.map((name) => folder.aliases.get(name) ?? name));
  const isGiven = ({path: name, sidecar}: Folder['files'][number]) =>
    !given || given.has(name) || (sidecar !== undefined && given.has(sidecar.path));
  const isChanged = changed
    ? toChangedFilter(await findChanges(folder.path, changed.base), set.template)
    : () => true;
  const wanted = new Set(
    folder.files.filter((file) => isGiven(file) && isChanged(file)).map((file) => file.path),
  );
  const designs = set.designs.filter(({sourcePath}) => wanted.has(sourcePath));
  return {...loaded, target, set: {...set, designs}};
}

async function toReport(
  checked: readonly Checked[],
  format: Format,
  isQuiet: boolean,
  baseline: KnownProblems | undefined,
): Promise<CheckReport> {
  const levels: readonly Level[] = isQuiet ? ['warn', 'throw'] : ['log', 'warn', 'throw'];
  const pages = await readRulePages();
  const inForce = checked[0]?.levels;
  const rules = pages.map((page) => ({...page, level: inForce?.[page.id] ?? 'warn'}));
  const folders = checked.map((one) => {
    const names = new Set(toSources(one.folder.files).map(({path: name}) => name));
    return {
      designs: one.set.designs,
      prefix: toPrefix(one, format),
      has: (name: string) => names.has(name),
      ...(baseline ? {known: baseline.known} : {}),
    };
  });
  const about = {tool: readPackageInfo(), rules, ...(baseline ? {baseline} : {})};
  return toCheckReport(folders, about, levels);
}

function toPrefix({target, folder}: Checked, {isFromRoot}: Format): string {
  const shown = isFromRoot ? folder.repositoryPath : target.shown;
  const bare = shown.replace(/^\.(?:\/|$)|\/+$/g, '');
  return bare === '' ? '' : `${bare}/`;
}

function toSources(files: Folder['files']) {
  return files.flatMap((file) => (file.sidecar ? [file, file.sidecar] : [file]));
}

function toTexts(checked: Checked, format: Format): readonly (readonly [string, string])[] {
  const prefix = toPrefix(checked, format);
  // Text of symbolic links out of the folder is not shown, since a report may be public.
  const shown = checked.folder.files.filter(({damage}) => !damage?.isLost);
  return toSources(shown).map(({path: name, text}) => [prefix + name, text] as const);
}

function toLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UserError(`--max-warnings ${text} is not a number. Give the highest count allowed.`);
}

async function write(text: string, output: string | undefined, report: CheckReport): Promise<void> {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeReport(output, text);
  const count = problemsOf(withoutKnown(report)).length;
  const found = plural(count, report.baseline ? 'new problem' : 'problem');
  console.error(`${found} in ${plural(report.documents.length, 'document')}: see ${output}`);
}
