import type {ReadDesign} from './design.ts';
import type {LinkTarget} from './link-target.ts';
import type {Finding, Link} from './types.ts';

/** What a rule may look at. */
export interface CheckedFile {
  readonly design: ReadDesign;
  readonly links: readonly (Link & {readonly target: LinkTarget})[];
}

/** A rule: yields what it finds in one document, in any order. */
export type Check = (file: CheckedFile) => Iterable<Finding>;
