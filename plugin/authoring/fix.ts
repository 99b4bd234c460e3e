import {type Mending, mendDesigns} from '../core/edits/mend.ts';
import {toTexts} from '../core/edits/texts.ts';
import {type RuleId, ruleIds, type SourceFile} from '../core/index.ts';
import {nearest} from '../core/text/nearest.ts';
import {UserError} from '../user-error.ts';
import {toDiff} from './diff.ts';
import {findWritable} from './find-lock.ts';
import {toMendingReport} from './fix-report.ts';
import {withFolderLock} from './folder-lock.ts';
import {type AuthoringTarget, type OpenFolder, openFolder} from './open-folder.ts';
import type {CommandResult, WriteOptions} from './result.ts';
import {toChanges} from './to-changes.ts';
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
  return withFolderLock(target, options, () => fixUnlocked(target, options));
}

async function fixUnlocked(target: AuthoringTarget, options: FixOptions): Promise<CommandResult> {
  const rules = options.rule && new Set(options.rule.map(toRule));
  const open = await openFolder(target);
  const locked = new Map<string, string>();
  let mending = await mendUnlocked(open, rules, locked);
  const isDry = options.dryRun ?? false;
  if (!isDry) {
    const failed = await writeSets(open.folder.path, open.folder.files, mending);
    for (const [path, reason] of failed) locked.set(path, reason);
    // What was not written is not mended, and neither is what was to be written with it.
    if (failed.size > 0) mending = mend(open, rules, locked);
  }
  const diff = isDry
    ? toDiff(toChanges(open.folder.files, mending.texts), target.shown)
    : undefined;
  return toMendingReport(mending, target.shown, diff);
}

function toRule(name: string): RuleId {
  const found = ruleIds.find((id) => id === name);
  if (found) return found;
  const near = nearest(name, ruleIds);
  const help = near === undefined ? `Rules: ${ruleIds.join(', ')}.` : `Did you mean ${near}?`;
  throw new UserError(`${name} is not a rule. ${help}`);
}

function mend(
  {folder, read}: OpenFolder,
  rules: ReadonlySet<RuleId> | undefined,
  locked: ReadonlyMap<string, string>,
): Mending {
  return mendDesigns(folder.files, read, {...(rules ? {rules} : {}), locked});
}

// A file that turns out to be locked takes its problems' other files out too: mended again without it.
async function mendUnlocked(
  open: OpenFolder,
  rules: ReadonlySet<RuleId> | undefined,
  locked: Map<string, string>,
): Promise<Mending> {
  for (;;) {
    const mending = mend(open, rules, locked);
    const found = await findLocks(open, mending.texts.keys());
    if (found.size === 0) return mending;
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
  {texts, ties}: Mending,
): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  const changes = toChanges(files, texts);
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
