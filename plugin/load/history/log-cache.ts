import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {FolderLog} from '../../core/versions.ts';
import {formatHistoryFile, parseHistoryFile} from './history-file.ts';

/** The versions that the last reading found: while nothing they come from has changed they are the same. */
export interface LogCache {
  /** `state` identifies everything that they were read from. */
  readonly get: (state: unknown) => Promise<FolderLog | undefined>;
  /** Never fails. */
  readonly put: (state: unknown, log: FolderLog) => Promise<void>;
}

/** Opens the cache of a folder; without a directory it keeps nothing. */
export function openLogCache(
  directory: string | undefined,
  folder: string,
  version: string,
): LogCache {
  if (directory === undefined) return {get: async () => undefined, put: async () => undefined};
  const file = join(directory, `versions-${digest(folder).slice(0, 16)}.json`);
  const toKey = (state: unknown) => digest(JSON.stringify([version, folder, state]));
  return {
    get: async (state) => {
      const text = await readFile(file, 'utf8').catch(() => '');
      const end = text.indexOf('\n');
      if (text.slice(0, end) !== toKey(state)) return undefined;
      try {
        return parseHistoryFile(text.slice(end + 1));
      } catch {
        return undefined; // cut off: everything is read again
      }
    },
    put: (state, log) =>
      writeWhole(file, `${toKey(state)}\n${formatHistoryFile(log, '')}`).catch(() => undefined),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes a file so that no other process sees a part of it: two builds may write at once. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  const part = `${file}.${process.pid}`;
  await writeFile(part, text);
  await rename(part, file);
}
