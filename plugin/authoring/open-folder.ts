import type {DesignSet, Settings, SourceFile} from '../core/index.ts';
import {readDesigns} from '../core/index.ts';
import type {parseFile} from '../core/parse-file.ts';
import {createFolderReader, type Folder} from '../files.ts';
import {createParser, type LoadOptions, readSettings} from '../load.ts';
import {createHistoryReader} from '../load-history.ts';

/** A folder to write in: who calls the commands says which, and how its reader would type it. */
export interface AuthoringTarget {
  readonly load: LoadOptions;
  readonly shown: string;
}

/** The folder as read, and what reads it again when a text has changed. */
export interface OpenFolder {
  readonly folder: Folder;
  readonly settings: Settings;
  readonly parse: typeof parseFile;
  readonly read: (files: readonly SourceFile[]) => DesignSet;
}

/** Reads a folder that a command is about to write in. */
export async function openFolder({load}: AuthoringTarget): Promise<OpenFolder> {
  const folder = await createFolderReader(load.folder, load)();
  const parse = createParser();
  const addHistory = createHistoryReader(load, parse);
  const {settings} = await addHistory(folder, await readSettings(load, folder));
  return {folder, settings, parse, read: (files) => readDesigns(files, settings, parse)};
}
