import type {LinkTarget} from '../relations/link-target.ts';
import type {FolderMap, StaleAfter} from '../settings.ts';
import type {Contract} from '../template/contract.ts';
import type {Finding, FolderAge, Link, ParsedFile, ReadDesign, StatusWord} from '../types.ts';
import type {DocumentNames} from './document-names.ts';
import type {NameConvention} from './name-convention.ts';
import type {Numbers} from './numbers.ts';
import type {Disable} from './suppressions.ts';

/** What a rule gets: one document as read, and its folder. */
export interface CheckedFile {
  readonly design: ReadDesign;
  readonly file: ParsedFile;
  readonly links: readonly (Link & {readonly target: LinkTarget})[];
  readonly folder: CheckedFolder;
  /** The rules that comments in the document disable. */
  readonly disables: readonly Disable[];
}

/** What is the same for every document of a folder. */
export interface CheckedFolder {
  /** The template's; absent where there is none. */
  readonly contract?: Contract;
  readonly statuses: readonly StatusWord[];
  /** Every document by its id. */
  readonly designs: ReadonlyMap<string, ReadDesign>;
  /** Their files, by the same ids. */
  readonly files: ReadonlyMap<string, ParsedFile>;
  /** Its paths, as links see them. */
  readonly map: FolderMap;
  /** How far the history goes; absent where there is none. */
  readonly age?: FolderAge;
  readonly staleAfter: StaleAfter;
  /** Designs are expected to have a status. */
  readonly usesStatus: boolean;
  readonly numbers: Numbers;
  /** The anchors of the document at a path; undefined if they cannot be known. */
  readonly anchorsOf: (path: string) => ReadonlySet<string> | undefined;
  readonly documentNames: DocumentNames;
  /** How the designs of each of its folders are named. */
  readonly names: ReadonlyMap<string, NameConvention>;
  /** Titles of sections whose mark `[optional]` many designs keep. */
  readonly keptMarks: ReadonlySet<string>;
}

/** A rule: yields what it finds in one document, in any order. */
export type Check = (file: CheckedFile) => Iterable<Finding>;
