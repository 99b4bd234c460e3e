import {randomUUID} from 'node:crypto';
import {rmSync} from 'node:fs';
import {open, readFile, rm, stat, utimes} from 'node:fs/promises';
import {hostname} from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {cleanOnSignal} from '../on-signal.ts';
import {UserError} from '../user-error.ts';
import type {AuthoringTarget} from './open-folder.ts';
import type {WriteOptions} from './result.ts';
import {removeLeftovers} from './temporary-files.ts';

/** Name of the file that says that a command is writing in a folder. */
export const lockFile = '.design-docs.lock';

// The owner touches the lock every second; on a busy machine some updates may be late.
const beat = 1000;
const silence = 60_000;
// How long one waits without a word.
const patience = 5000;

/**
 * Runs a command that writes when no other writes in the same folder, so that each sees what the one before
 * it wrote. A lock whose owner was killed is removed, with the temporary files it left.
 */
export async function withFolderLock<T>(
  {load: {folder}}: AuthoringTarget,
  {dryRun}: WriteOptions,
  run: () => Promise<T>,
): Promise<T> {
  if (dryRun) return run();
  const release = await lock(path.join(folder, lockFile));
  try {
    if (release) await removeLeftovers(folder);
    return await run();
  } finally {
    await release?.();
  }
}

// Undefined if the folder is not writable, which the command itself reports.
async function lock(file: string): Promise<(() => Promise<void>) | undefined> {
  const start = Date.now();
  let isTold = false;
  for (;;) {
    const token = JSON.stringify({host: hostname(), pid: process.pid, id: randomUUID()});
    const code = await create(file, token);
    if (code === undefined) return hold(file);
    if (code !== 'EEXIST') return undefined;
    if (await isAbandoned(file)) await removeAbandoned(file);
    else await wait(20 + Math.random() * 60);
    if (isTold || Date.now() - start < patience) continue;
    isTold = true;
    console.error(`Waiting for another command that writes in this folder (${file}).`);
  }
}

async function create(file: string, text: string): Promise<string | undefined> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(text).finally(() => handle.close());
    return undefined;
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException; // what node:fs throws
    if (code !== 'EEXIST') await rm(file, {force: true}).catch(() => undefined);
    return code ?? 'unknown';
  }
}

function hold(file: string): () => Promise<void> {
  const timer = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, beat);
  timer.unref();
  const forget = cleanOnSignal(() => rmSync(file, {force: true}));
  return async () => {
    clearInterval(timer);
    await rm(file, {force: true});
    forget();
  };
}

async function isAbandoned(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return false;
  if (Date.now() - found.mtimeMs > silence) return true;
  return isOfDeadProcess(await readFile(file, 'utf8').catch(() => ''));
}

// An empty one is being written at this moment.
function isOfDeadProcess(text: string): boolean {
  const [, host, pid] = /^\{"host":"([^"]*)","pid":(\d+),/.exec(text) ?? [];
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'; // what process.kill throws
  }
}

// One at a time: if two commands find the same abandoned lock, the second would remove that of the
// first.
async function removeAbandoned(file: string): Promise<void> {
  const guard = `${file}.removal`;
  if ((await create(guard, '')) === 'EEXIST') {
    const found = await stat(guard).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > silence) await rm(guard, {force: true});
    await wait(20);
    return;
  }
  try {
    if (await isAbandoned(file)) await rm(file, {force: true});
  } catch (error) {
    throw new UserError(
      `${file} was left by a command that was killed, and cannot be removed. Remove it.`,
      {cause: error},
    );
  } finally {
    await rm(guard, {force: true});
  }
}
