import type {DesignItemProps} from './design-item.ts';
import type {DesignHeadProps} from './head.ts';
import type {MilestoneProps, ReleaseContentProps, ReleaseLinkProps} from './release-page.ts';
import type {StatusProps} from './status.ts';

export interface DesignReleaseNotesProps {
  readonly head: DesignHeadProps;
  readonly title: string;
  readonly description: string | null;
  readonly indexPermalink: string;
  readonly indexTitle: string;
  /** Empty if the page does not show releases. */
  readonly newest: ReleaseContentProps | null;
  /** What is accepted and not done, by milestone. */
  readonly next: readonly MilestoneProps[];
  /** All of them, the newest first. */
  readonly releases: readonly ReleaseLinkProps[];
  /** Addresses for anchors that the page had before it showed releases. */
  readonly oldAnchors: Readonly<Record<string, string>>;
  /** Releases are shown, but there is none yet. */
  readonly isEmpty: boolean;
  /** If releases are not shown: only designs that have a status, done first. */
  readonly groups: readonly DesignReleaseNotesGroupProps[];
  /** Address of the same as a Markdown file; `null` where it is not published. */
  readonly markdown: string | null;
  /** Groups on level 2, below them releases where there are some, then designs. */
  readonly toc: readonly TocItemProps[];
}

export interface DesignReleaseNotesGroupProps {
  readonly status: StatusProps;
  readonly anchor: string;
  /** The newest first, those without one last; a single one where no design names a release. */
  readonly releases: readonly DesignReleaseProps[];
}

/** Designs of one status and one release. */
export interface DesignReleaseProps {
  /** As written; `null` for those that name none. */
  readonly release: string | null;
  /** Unique on the page; `null` where no design of the status names a release. */
  readonly anchor: string | null;
  readonly designs: readonly DesignReleaseNotesItemProps[];
}

export interface DesignReleaseNotesItemProps extends DesignItemProps {
  /** Unique on the page. */
  readonly anchor: string;
  /** Whether the summaries module holds a component for its id. */
  readonly hasSummary: boolean;
}

/** An entry of a page's table of contents. `value` is HTML, so a plain title must be escaped. */
export interface TocItemProps {
  readonly value: string;
  readonly id: string;
  readonly level: number;
}
