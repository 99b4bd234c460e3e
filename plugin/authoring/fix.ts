import {type FixResult, fixDesigns} from '../core/edits/fix.ts';
import {toTexts} from '../core/edits/texts.ts';
import {type RuleId, ruleIds, type SourceFile} from '../core/index.ts';
import {nearest} from '../core/text/nearest.ts';
import {UserError} from '../user-error.ts';
import {formatDiff} from './diff.ts';
import {findWritable} from './find-lock.ts';
import {formatFixReport} from './fix-report.ts';
import {withFolderLock} from './folder-lock.ts';
import {listFileChanges} from './list-file-changes.ts';
import {type AuthoringTarget, type OpenFolder, openFolder} from './open-folder.ts';
import type {CommandResult, WriteOptions} from './result.ts';
import {writeFiles} from './write-files.ts';

export interface FixOptions extends WriteOptions {
  /** Only problems of these rules. */
  readonly rule?: readonly string[];
}

/**
 * `fix`: applies the edits of every problem that has some. A file that cannot be written is named and
 * costs no other file.
 * @throws {UserError} where a rule is not known
 */
export function fixFolder(target: AuthoringTarget, options: FixOptions): Promise<CommandResult> {
  return withFolderLock(target, options, () => fixAll(target, options));
}

async function fixAll(target: AuthoringTarget, options: FixOptions): Promise<CommandResult> {
  const rules = options.rule && new Set(options.rule.map(resolveRule));
  const open = await openFolder(target);
  const locked = new Map<string, string>();
  let fixing = await fixUnlocked(open, rules, locked);
  const isDry = options.dryRun ?? false;
  if (!isDry) {
    const failed = await writeSets(open.folder.path, open.folder.files, fixing);
    for (const [path, reason] of failed) locked.set(path, reason);
    // Problems in files that were not written are not fixed, nor are those in files of the same
    // group.
    if (failed.size > 0) fixing = fix(open, rules, locked);
  }
  const diff = isDry
    ? formatDiff(listFileChanges(open.folder.files, fixing.texts), target.shown)
    : undefined;
  return formatFixReport(fixing, target.shown, diff);
}

function resolveRule(name: string): RuleId {
  const found = ruleIds.find((id) => id === name);
  if (found) return found;
  const near = nearest(name, ruleIds);
  const help = near === undefined ? `Rules: ${ruleIds.join(', ')}.` : `Did you mean ${near}?`;
  throw new UserError(`${name} is not a rule. ${help}`);
}

function fix(
  {folder, read}: OpenFolder,
  rules: ReadonlySet<RuleId> | undefined,
  locked: ReadonlyMap<string, string>,
): FixResult {
  return fixDesigns(folder.files, read, {...(rules ? {rules} : {}), locked});
}

// A fix that changes a locked file is not applied to other files either, so fixing starts again.
async function fixUnlocked(
  open: OpenFolder,
  rules: ReadonlySet<RuleId> | undefined,
  locked: Map<string, string>,
): Promise<FixResult> {
  for (;;) {
    const fixing = fix(open, rules, locked);
    const found = await findLocks(open, fixing.texts.keys());
    if (found.size === 0) return fixing;
    for (const [path, reason] of found) locked.set(path, reason);
  }
}

async function findLocks(
  {folder}: OpenFolder,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = toTexts(folder.files);
  const locks = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const path of paths) {
    const found = await findWritable(folder.path, path, texts.get(path) ?? '');
    if ('reason' in found) locks.set(path, found.reason);
    else if (owners.has(found.target)) {
      locks.set(path, `is the same file as ${owners.get(found.target)}`);
    } else owners.set(found.target, path);
  }
  return locks;
}

async function writeSets(
  folder: string,
  files: readonly SourceFile[],
  {texts, ties}: FixResult,
): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  const changes = listFileChanges(files, texts);
  for (const paths of joinTies([...texts.keys()], ties)) {
    const set = changes.filter(({path}) => paths.has(path));
    try {
      await writeFiles(folder, set);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      for (const {path} of set) failed.set(path, `could not be written: ${reason}`);
    }
  }
  return failed;
}

// Files that problems changed together, directly or through others.
function joinTies(
  paths: readonly string[],
  ties: readonly (readonly string[])[],
): readonly ReadonlySet<string>[] {
  const setOf = new Map(paths.map((path) => [path, new Set([path])]));
  for (const tie of ties) {
    const joined = new Set(tie.flatMap((path) => [...(setOf.get(path) ?? [])]));
    for (const path of joined) setOf.set(path, joined);
  }
  return [...new Set(setOf.values())];
}
