import {stat} from 'node:fs/promises';
import {printable} from '../core/text/printable.ts';
import {UserError} from '../user-error.ts';

/**
 * Makes sure that the range of `notes` is no folder. A year or a version may also be the name of one.
 * @throws {UserError} where the range is missing, or comes after the folder
 */
export async function assertRange(
  range: string,
  folder: string | undefined,
  today = new Date(),
): Promise<void> {
  if (/^v?\d[\w.-]*$/.test(range) || !(await isFolder(range))) return;
  if (folder === undefined) {
    throw new UserError(
      `The range is missing: \`design-docs notes ${today.getUTCFullYear()} ${printable(range)}\`.`,
    );
  }
  if (!(await isFolder(folder))) throw explainOrder('notes', range, folder, 'range');
}

/**
 * Makes sure that the design of `log` is no folder.
 * @throws {UserError} where it comes after the folder
 */
export async function assertDesignFirst(design: string, folder: string): Promise<void> {
  if (!(await isFolder(design)) || (await isFolder(folder))) return;
  throw explainOrder('log', design, folder, 'design');
}

/** Whether there is a folder at a path. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function explainOrder(command: string, first: string, second: string, what: string): UserError {
  return new UserError(
    `The ${what} comes before the folder: \`design-docs ${command} ${printable(second)} ${printable(first)}\`.`,
  );
}
