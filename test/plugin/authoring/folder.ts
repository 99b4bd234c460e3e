import {readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterEach} from 'vitest';
import {createTarget} from '../../../plugin/authoring/folder-target.ts';
import type {AuthoringTarget} from '../../../plugin/authoring/open-folder.ts';
import {type Files, makeFolder} from '../../build/write-files.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

/** A real folder that is gone after the test, as commands take it. Messages call it by its path. */
export async function makeTarget(files: Files, template?: string): Promise<AuthoringTarget> {
  const folder = await makeFolder(files);
  made.push(folder);
  return {...createTarget(folder, template), shown: 'design'};
}

/** A file as it is on disk, byte for byte. */
export function textOf({load}: AuthoringTarget, name: string): Promise<string> {
  return readFile(path.join(load.folder, name), 'utf8');
}

/** Every file of a folder, hidden ones too, sorted. */
export async function namesIn({load}: AuthoringTarget): Promise<readonly string[]> {
  const entries = await readdir(load.folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(load.folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
