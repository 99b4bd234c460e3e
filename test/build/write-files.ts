import {mkdir, mkdtemp, realpath, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Contents by path; `/` separates folders. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content);
  }
}

/** Makes a new temporary folder with files in it. The caller removes it. */
export async function makeFolder(files: Files): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'design-docs-')));
  await writeFiles(folder, files);
  return folder;
}
