import {createHash} from 'node:crypto';
import {mkdtempSync} from 'node:fs';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Where the site of a folder is built. */
export interface SiteFolder {
  /** Holds the site's files and, beside them, the packages. */
  readonly dir: string;
  /** Whether what the bundler leaves there serves the next build. */
  readonly isKept: boolean;
  /** Ends the use of it: a folder that is not kept is removed. */
  readonly release: () => Promise<void>;
}

/**
 * A place to build the site of a folder: below `cache`, the same for each build of it, so that the bundler finds
 * what it has compiled before; or a temporary one, without a cache or where another build is at work there.
 */
export async function takeSiteFolder(
  folder: string,
  cache: string | undefined,
): Promise<SiteFolder> {
  const kept = cache === undefined ? undefined : await takeKept(folder, cache);
  if (kept) return kept;
  // Synchronous, so that on a signal every folder that exists is known and can be removed.
  const dir = mkdtempSync(path.join(tmpdir(), 'design-docs-'));
  return {dir, isKept: false, release: () => rm(dir, {recursive: true, force: true})};
}

async function takeKept(folder: string, cache: string): Promise<SiteFolder | undefined> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const dir = path.resolve(cache, name);
  const lock = path.join(dir, 'lock');
  await mkdir(dir, {recursive: true});
  if (await isHeld(lock)) return undefined;
  await writeFile(lock, String(process.pid));
  return {dir, isKept: true, release: () => rm(lock, {force: true})};
}

// By a process that still runs: one that was ended may have left it.
async function isHeld(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch {
    return false;
  }
}
