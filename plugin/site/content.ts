import path from 'node:path';
import type {Design, DesignSet} from '../core/index.ts';
import type {Folder} from '../files.ts';
import type {LastUpdate} from './last-update.ts';

/** All that the pages are made from: what `loadContent` gives. */
export interface SiteContent {
  readonly folder: Folder;
  readonly set: DesignSet;
  /** Address of every document that has a page, by its source path. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** Last commits, by source path; empty where the owner does not show them. */
  readonly lastUpdates: ReadonlyMap<string, LastUpdate>;
}

/** Where a document's file is on disk. */
export function toAbsolute({folder}: SiteContent, {sourcePath}: Design): string {
  return path.join(folder.path, ...sourcePath.split('/'));
}
