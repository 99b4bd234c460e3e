import type {DesignItemProps} from './design-item.ts';
import type {DesignHeadProps} from './head.ts';
import type {PageLinkProps} from './links.ts';
import type {NewDesignProps} from './new-design.ts';
import type {StatusProps} from './status.ts';

/** Designs of one status; all of them, without one, in a project that has no statuses. */
export interface DesignGroupProps {
  readonly status: StatusProps | null;
  /** Unique on the page. */
  readonly anchor: string;
  readonly designs: readonly DesignItemProps[];
}

export interface DesignIndexProps {
  readonly head: DesignHeadProps;
  readonly title: string;
  readonly description: string | null;
  readonly releaseNotes: PageLinkProps | null;
  readonly health: PageLinkProps | null;
  readonly json: string | null;
  /** How to propose one; `null` where nobody knows the repository. */
  readonly newDesign: NewDesignProps | null;
  /** How the index is asked for somebody's designs, for everyone; only where people have pages. */
  readonly people?: readonly string[];
  readonly groups: readonly DesignGroupProps[];
  readonly attention: readonly DesignItemProps[];
  readonly pages: readonly DesignItemProps[];
}
