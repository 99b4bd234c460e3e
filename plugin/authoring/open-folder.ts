import type {DesignSet, Settings, SourceFile} from '../core/index.ts';
import {readDesigns} from '../core/index.ts';
import type {parseFile} from '../core/parse-file.ts';
import {createFolderReader, type Folder} from '../load/files/folder.ts';
import {withFolderConfig} from '../load/folder-config.ts';
import {createParser, type LoadOptions} from '../load/load-designs.ts';
import {createHistoryReader} from '../load/load-history.ts';
import {readSettings} from '../load/read-settings.ts';

/** A folder to write in. `shown` is its path as the user would type it. */
export interface AuthoringTarget {
  readonly load: LoadOptions;
  readonly shown: string;
}

/** A folder as read from disk, and functions that parse and read changed texts. */
export interface OpenFolder {
  readonly folder: Folder;
  readonly settings: Settings;
  readonly parse: typeof parseFile;
  readonly read: (files: readonly SourceFile[]) => DesignSet;
}

/** Reads a folder that a command is about to write in. What is wrong in its `design-docs.yml` is printed. */
export async function openFolder({load}: AuthoringTarget): Promise<OpenFolder> {
  const folder = await createFolderReader(load.folder, load)();
  const parse = createParser();
  const {options, notices} = await withFolderConfig(load);
  for (const notice of notices) console.error(notice);
  const addHistory = createHistoryReader(options, parse);
  const {settings} = await addHistory(folder, await readSettings(options, folder));
  return {folder, settings, parse, read: (files) => readDesigns(files, settings, parse)};
}
