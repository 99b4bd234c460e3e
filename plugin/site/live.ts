import {type FSWatcher, watch, watchFile} from 'node:fs';
import {mkdir, readdir, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {UserError} from '../user-error.ts';
import {whyNotWritten} from '../why-not-written.ts';

/** Keeps a site working in development while its folder is edited. */
export interface Live {
  /** A file whose change makes Docusaurus load the folder anew; it has to be watched. */
  readonly reloadFile: string;
  /**
   * Returns the last content if loading fails, reports why once, and loads again when it works.
   * `lostOf` names what could not be read, which may come back too. `settled` is waited for before a
   * folder is loaded again, so that an author first sees the text of the saved document.
   */
  readonly keepLast: <T>(
    load: () => Promise<T>,
    lostOf: (loaded: T) => string,
    settled?: () => Promise<void>,
  ) => () => Promise<T>;
  /** Says why pages could not be written, and tries again. */
  readonly retry: (write: () => Promise<void>) => Promise<void>;
}

export interface LiveSettings {
  /** The folder that is edited. */
  readonly folder: string;
  /** Other files that its content depends on, such as its history. */
  readonly beside?: () => Promise<readonly string[]>;
  /** Where generated files of this instance are. */
  readonly dataDir: string;
  readonly warn: (text: string) => void;
  /** How long to wait before the next look, in milliseconds. */
  readonly pause?: number;
}

/**
 * Docusaurus loads a folder when a file in it changes. It does not see that the folder itself was
 * renamed, nor what is in another that took its place, nor that a disk has room again: here it is seen.
 */
export function createLive({folder, beside, dataDir, warn, pause = 1000}: LiveSettings): Live {
  const reloadFile = path.join(dataDir, 'reload');
  const reload = async () => {
    const now = new Date();
    await utimes(reloadFile, now, now).catch(() => undefined);
  };
  const prepare = async () => {
    await mkdir(dataDir, {recursive: true});
    // It has to be there when Docusaurus begins to watch it, and to take no room on a disk that is full.
    await writeFile(reloadFile, '', {flag: 'a'});
    await followFolder(folder, pause, reload);
    for (const file of (await beside?.()) ?? []) followFile(file, pause, reload);
  };
  return {
    reloadFile,
    keepLast: (load, lostOf, settled) => {
      let prepared: Promise<void> | undefined;
      const loadReadable = async () => {
        if (prepared) await settled?.();
        prepared ??= prepare();
        await prepared;
        await assertReadable(folder);
        return load();
      };
      return createKeeper(loadReadable, lostOf, {warn, pause, reload});
    },
    retry: async (write) => {
      try {
        await write();
      } catch (error) {
        const why = whyNotWritten(error);
        if (why === undefined) throw error;
        setTimeout(reload, pause * 5).unref();
        throw new UserError(
          `The pages cannot be written: ${why}. Those of before are shown until they can.`,
          {cause: error},
        );
      }
    },
  };
}

interface Keeping {
  readonly warn: (text: string) => void;
  readonly pause: number;
  readonly reload: () => Promise<void>;
}

function createKeeper<T>(
  load: () => Promise<T>,
  lostOf: (loaded: T) => string,
  {warn, pause, reload}: Keeping,
): () => Promise<T> {
  let last: T | undefined;
  let told = '';
  let isLooking = false;
  const look = (lost: string | undefined) => {
    if (isLooking) return;
    isLooking = true;
    let patience = pause;
    const again = () => {
      setTimeout(attempt, patience).unref();
      patience = Math.min(patience * 1.5, pause * 10);
    };
    const attempt = async () => {
      const now = await load().catch(() => undefined);
      if (now === undefined || lostOf(now) === lost) {
        again();
        return;
      }
      isLooking = false;
      await reload();
    };
    again();
  };
  return async () => {
    try {
      last = await load();
      told = '';
      // A document that may be read again is no change either.
      const lost = lostOf(last);
      if (lost !== '') look(lost);
      return last;
    } catch (error) {
      const reason = toReason(error);
      if (last === undefined || reason === undefined) throw error;
      if (reason !== told) {
        warn(`${reason} What was there before is shown until this is put right.`);
      }
      told = reason;
      look(undefined);
      return last;
    }
  };
}

function toReason(error: unknown): string | undefined {
  if (error instanceof UserError) return error.message;
  const why = whyNotWritten(error);
  return why === undefined ? undefined : `The design folder cannot be read: ${why}.`;
}

// Looks whether the folder is still the same one, and watches another in its place.
async function followFolder(
  folder: string,
  pause: number,
  reload: () => Promise<void>,
): Promise<void> {
  const watchAgain = createWatcher(folder, reload);
  let identity = await toIdentity(folder);
  const look = async () => {
    const now = await toIdentity(folder);
    if (now === identity) return;
    identity = now;
    if (now !== undefined) watchAgain();
    await reload();
  };
  setInterval(look, pause).unref();
}

// The writer of such a file may not be done when it changes: git logs a commit before it moves
// HEAD.
function followFile(file: string, pause: number, reload: () => Promise<void>): void {
  watchFile(file, {interval: pause, persistent: false}, () => {
    setTimeout(reload, pause / 4).unref();
  });
}

async function toIdentity(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}

function createWatcher(folder: string, reload: () => Promise<void>): () => void {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  return () => {
    watcher?.close();
    try {
      watcher = watch(folder, {recursive: true, persistent: false}, () => {
        clearTimeout(timer);
        timer = setTimeout(reload, 100).unref();
      });
      watcher.on('error', () => undefined);
    } catch {
      // It was removed meanwhile, which the next check will notice.
    }
  };
}

// Where permission is taken away the folder seems to be empty.
async function assertReadable(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    if (/^(?:EACCES|EPERM|EIO|ESTALE)$/.test((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  }
}
