import path from 'node:path';
import type {FolderConfig} from '../../core/folder-config.ts';
import type {Design, DesignSet, NamedSource, ParsedFile, SourceFile} from '../../core/index.ts';
import type {Folder} from '../../load/files/folder.ts';
import type {Copies} from './copies.ts';
import type {LastUpdate} from './last-update.ts';
import type {Authors} from './people.ts';
import type {SiteTexts} from './texts.ts';
import type {Titles} from './titles.ts';
import type {TranslatedFolder} from './translated-folder.ts';

/** All that the pages are made from: what `loadContent` gives. */
export interface SiteContent {
  readonly folder: Folder;
  /** Gives a file of the folder as it was parsed; absent in content that was not loaded. */
  readonly parse?: (file: SourceFile) => ParsedFile;
  /** The template for new designs; absent if there is none, or only a guessed one. */
  readonly template?: NamedSource;
  /** Paths of drafts that are not shown; absent where there are none. */
  readonly drafts?: readonly string[];
  /** The designs that pages list: in production without those that are unlisted. */
  readonly set: DesignSet;
  /** Designs that have a page, and are named by nothing but links; absent where none are. */
  readonly unlisted?: readonly Design[];
  /** Address of every document that has a page, by its source path. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** The pages of people; absent where there are none. */
  readonly authors?: Authors;
  /** Last commits, by source path; empty where the owner does not show them. */
  readonly lastUpdates: ReadonlyMap<string, LastUpdate>;
  /** In the language of the site, like `texts`. */
  readonly titles: Titles;
  readonly texts: SiteTexts;
  /** The documents that are translated into it, if it is a translation. */
  readonly translated?: TranslatedFolder;
  /** Copies that the bundler gets instead of files with difficult names. */
  readonly copies: Copies;
  /** What the folder's own `design-docs.yml` says. */
  readonly config?: FolderConfig;
}

/** What every view of a design needs. */
export type ShownSet = Pick<SiteContent, 'set' | 'unlisted' | 'texts' | 'permalinks' | 'authors'>;

/** All designs that may have a page. */
export function pagesOf({
  set,
  unlisted = [],
}: Pick<SiteContent, 'set' | 'unlisted'>): readonly Design[] {
  return [...set.designs, ...unlisted];
}

/** Where the file is on disk that the page of a document shows: its translation, where there is one. */
export function toAbsolute(
  {folder, translated}: Pick<SiteContent, 'folder' | 'translated'>,
  {sourcePath}: Design,
): string {
  const root = translated?.documents.has(sourcePath) ? translated.path : folder.path;
  return path.join(root, ...sourcePath.split('/'));
}
