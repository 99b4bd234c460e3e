import {randomUUID} from 'node:crypto';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {globby} from 'globby';

/** A name for a file that is about to take the place of another. No two are the same, as ids of processes may be. */
export function toTemporaryName(): string {
  return `.design-docs-${randomUUID()}.tmp`;
}

/** Removes such files of commands that were killed. Whoever calls it holds the lock of the folder. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await globby('**/.design-docs-*.tmp', {
    cwd: folder,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  await Promise.all(
    names.map((name) => rm(path.join(folder, name), {force: true}).catch(() => undefined)),
  );
}
