import {cp, lstat, mkdir, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';
import {UserError} from '../user-error.ts';
import {whyNotWritten} from '../why-not-written.ts';

/** Name of the file that marks a folder as written by `design-docs build`. */
export const markerFile = '.design-docs-site';

const markerText =
  'This folder was written by `design-docs build`. The next build to it removes all that is in it.\n';

/** Where a site is to be written, and what for. */
export interface OutFolder {
  /** As given, absolute. */
  readonly out: string;
  readonly designs: string;
  /** Takes the output of version 0.1, which has no marker, for what it looks like. */
  readonly isReplacing: boolean;
}

/**
 * Resolves the real path of the output, and compares it with folders that a build must never empty.
 * Only a folder that is new, empty, or marked as the output of an earlier build may be written to.
 * @throws {UserError} with the reason where it may not
 */
export async function findOutFolder({out, designs, isReplacing}: OutFolder): Promise<string> {
  const real = await findRealPath(out);
  await assertApart(out, real, designs);
  const names = await readNames(out, real);
  if (names.includes('.git')) {
    throw new UserError(
      `Output ${out} is a Git repository, and a build empties it. Give another folder with --out, and copy the site from there.`,
    );
  }
  if (names.length === 0 || names.includes(markerFile)) return real;
  const isOld = await isSiteOfFirstVersion(real, names);
  if (isOld && isReplacing) return real;
  throw new UserError(
    isOld
      ? `Output ${out} holds a site, but not the file ${markerFile} that builds write since version 0.2. Give --replace once to have all that is in it removed, or another folder with --out.`
      : `Output ${out} holds other files, and a build empties it. Give a new folder with --out.`,
  );
}

/**
 * Puts a site that was built elsewhere in the place of what the folder holds.
 * @throws {UserError} where the disk does not take it
 */
export async function fillOutFolder(out: string, site: string): Promise<void> {
  try {
    await mkdir(out, {recursive: true});
    // First of all: what is left of a build that was cut short is ours too.
    await writeFile(path.join(out, markerFile), markerText);
    for (const name of await readdir(out)) {
      if (name !== markerFile) await rm(path.join(out, name), {recursive: true, force: true});
    }
    await cp(site, out, {recursive: true});
  } catch (error) {
    const why = whyNotWritten(error);
    if (why === undefined) throw error;
    throw new UserError(`The site cannot be written to ${out}: ${why}.`, {cause: error});
  }
}

// The path without links, also of a folder that is not there yet.
async function findRealPath(wanted: string): Promise<string> {
  const real = await realpath(wanted).catch(() => undefined);
  if (real !== undefined) return real;
  // Writing to a dangling symbolic link would create its target.
  if (await lstat(wanted).catch(() => undefined)) {
    throw new UserError(
      `Output ${wanted} is a symbolic link that leads nowhere. Give a folder with --out.`,
    );
  }
  return path.join(await findRealPath(path.dirname(wanted)), path.basename(wanted));
}

async function assertApart(out: string, real: string, designs: string): Promise<void> {
  const folder = await realpath(designs);
  if (isWithin(real, folder)) {
    throw new UserError(
      `Output ${out} is in the design folder. Give a folder elsewhere with --out.`,
    );
  }
  const kept = [
    ['the design folder', folder],
    ['the current folder', await realpath(process.cwd())],
    ['your home folder', await realpath(homedir()).catch(() => homedir())],
  ] as const;
  for (const [what, place] of kept) {
    if (!isWithin(place, real)) continue;
    const verb = place === real ? 'is' : 'holds';
    throw new UserError(
      `Output ${out} ${verb} ${what}, and a build empties it. Give a folder elsewhere with --out.`,
    );
  }
}

function isWithin(inner: string, outer: string): boolean {
  const start = outer.endsWith(path.sep) ? outer : outer + path.sep;
  return inner === outer || inner.startsWith(start);
}

async function readNames(out: string, real: string): Promise<readonly string[]> {
  try {
    return await readdir(real);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'; // what node:fs throws
    if (code === 'ENOENT') return [];
    const why = code === 'ENOTDIR' ? 'is a file or below one' : `cannot be read (${code})`;
    throw new UserError(`Output ${out} ${why}. Give a folder with --out.`);
  }
}

async function isSiteOfFirstVersion(folder: string, names: readonly string[]): Promise<boolean> {
  if (!['designs.json', 'designs.schema.json', 'index.html'].every((name) => names.includes(name)))
    return false;
  const text = await readFile(path.join(folder, 'designs.json'), 'utf8').catch(() => '');
  return /^\{"schemaVersion":1,"generator":"docusaurus-plugin-design-docs@0\.1\./.test(text);
}
