import type {Phase} from '../core/types.ts';
import type {DesignHeadProps} from './head.ts';
import type {DesignLinkProps, PageLinkProps, PersonProps} from './links.ts';
import type {TocItemProps} from './release-notes-page.ts';

/** The page of one release. */
export interface DesignReleasePageProps {
  readonly head: DesignHeadProps;
  readonly release: ReleaseContentProps;
  /** The page of all releases. */
  readonly parent: PageLinkProps;
  /** The releases before and after it in time. */
  readonly previous: PageLinkProps | null;
  readonly next: PageLinkProps | null;
  readonly toc: readonly TocItemProps[];
}

/** What happened in a release. */
export interface ReleaseContentProps {
  /** `v1.6`, `2026`, or a name for everything after the newest release. */
  readonly name: string;
  readonly permalink: string;
  /** ISO day; of a period that goes on the day up to which it is known. */
  readonly date: string | null;
  readonly isOpen: boolean;
  readonly counts: readonly ReleaseCountProps[];
  /** Address of the same as a Markdown file; `null` where it is not published. */
  readonly markdown: string | null;
  /** Empty where nothing happened. */
  readonly groups: readonly ReleaseGroupProps[];
}

/** How many designs became what. */
export interface ReleaseCountProps {
  readonly label: string;
  readonly count: number;
}

/** Designs that became the same. */
export interface ReleaseGroupProps {
  readonly heading: string;
  readonly anchor: string;
  /** `null` where they differ in that. */
  readonly phase: Phase | null;
  /** Whether each entry has its summary, or is a single line. */
  readonly isFull: boolean;
  readonly entries: readonly ReleaseEntryProps[];
}

/** What happened to a design. Its status is that of the release, not of today. */
export interface ReleaseEntryProps extends DesignLinkProps {
  readonly id: string;
  readonly anchor: string;
  /** Label of the status before; `null` where it had none. */
  readonly from: string | null;
  /** The heading does not say which status it is. */
  readonly showsStatus: boolean;
  readonly date: string | null;
  readonly pullRequest: {readonly number: number; readonly url: string | null} | null;
  readonly people: readonly PersonProps[];
  /** The milestone that an accepted design names. */
  readonly milestone: string | null;
  readonly successors: readonly DesignLinkProps[];
  /** First paragraph, plain text. */
  readonly summary: string | null;
  /** Whether the summaries module holds a component for its id. */
  readonly hasSummary: boolean;
}

/** A release in the list of all. */
export type ReleaseLinkProps = Pick<
  ReleaseContentProps,
  'name' | 'permalink' | 'date' | 'isOpen' | 'counts'
>;

/** Accepted designs of one milestone. */
export interface MilestoneProps {
  /** `null` for those that name none to come. */
  readonly name: string | null;
  readonly entries: readonly ReleaseEntryProps[];
}
