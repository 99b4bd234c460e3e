import type {Contract} from './contract.ts';
import type {ReadDesign} from './design.ts';
import type {LinkTarget} from './link-target.ts';
import type {Finding, Link, ParsedFile, StatusWord} from './types.ts';

/** What a rule may look at: one document as read, and the folder it stands in. */
export interface CheckedFile {
  readonly design: ReadDesign;
  readonly file: ParsedFile;
  readonly links: readonly (Link & {readonly target: LinkTarget})[];
  readonly folder: CheckedFolder;
}

/** What is the same for every document of a folder. */
export interface CheckedFolder {
  /** The template's; absent where there is none. */
  readonly contract?: Contract;
  readonly statuses: readonly StatusWord[];
  /** Every document by its id. */
  readonly designs: ReadonlyMap<string, ReadDesign>;
}

/** A rule: yields what it finds in one document, in any order. */
export type Check = (file: CheckedFile) => Iterable<Finding>;
