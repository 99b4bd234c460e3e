import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {findRealFile} from '../../load/files/real-file.ts';
import type {Picture} from '../content/document-files.ts';
import type {Draw} from './draw-pictures.ts';

/** Where pictures are written, and what makes them. */
export interface PictureOutput {
  /** Folder of the pictures in the built site. */
  readonly folder: string;
  /** Folders that a copied file may be in. */
  readonly roots: readonly string[];
  readonly draw: Draw | undefined;
  /** Where drawn pictures are kept from one build to the next, by their content; absent for nowhere. */
  readonly cache: string | undefined;
}

/** Writes the pictures of documents. Each address is written once. */
export async function writePictures(
  pictures: ReadonlyMap<string, Picture>,
  output: PictureOutput,
): Promise<void> {
  if (pictures.size === 0) return;
  await mkdir(output.folder, {recursive: true});
  const byAddress = new Map(Array.from(pictures.values(), (one) => [one.address, one]));
  for (const {address, from} of byAddress.values()) {
    const name = path.posix.basename(address);
    const target = path.join(output.folder, name);
    if ('file' in from) await copyPicture(from.file, target, output.roots);
    else await drawPicture(from.drawing, name, target, output);
  }
}

// A link in the folder may lead anywhere.
async function copyPicture(file: string, target: string, roots: readonly string[]): Promise<void> {
  const found = await findRealFile(file, roots);
  if (!('damage' in found)) await copyFile(found.real, target);
}

async function drawPicture(
  drawing: string,
  name: string,
  target: string,
  {draw, cache}: PictureOutput,
): Promise<void> {
  const kept = cache === undefined ? undefined : path.join(cache, name);
  const isKept =
    kept !== undefined &&
    (await copyFile(kept, target).then(
      () => true,
      () => false,
    ));
  if (isKept || !draw) return;
  await writeFile(target, draw(drawing));
  if (cache === undefined || kept === undefined) return;
  // Pictures that cannot be cached are drawn again.
  await mkdir(cache, {recursive: true})
    .then(() => copyFile(target, kept))
    .catch(() => undefined);
}
