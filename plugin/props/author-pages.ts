import type {DesignHeadProps} from './head.ts';
import type {DesignLinkProps, PageLinkProps, PersonRole} from './links.ts';
import type {StatusProps} from './status.ts';

/** How many designs a person has a role in. */
export type RoleCountsProps = {readonly [Role in PersonRole]: number};

/** The list of all people. */
export interface DesignAuthorsProps {
  readonly head: DesignHeadProps;
  readonly title: string;
  readonly description: string | null;
  readonly index: PageLinkProps;
  /** Those with the most designs first. */
  readonly people: readonly AuthorLinkProps[];
}

export interface AuthorLinkProps {
  readonly name: string;
  readonly permalink: string;
  /** How many designs name them. */
  readonly total: number;
  readonly counts: RoleCountsProps;
}

/** The page of one person. */
export interface DesignAuthorProps {
  readonly head: DesignHeadProps;
  readonly name: string;
  /** With its `@`. */
  readonly handle: string | null;
  /** Their page elsewhere. */
  readonly url: string | null;
  readonly index: PageLinkProps;
  /** The list of all people. */
  readonly authors: PageLinkProps;
  /** Value of `?me=` on the index for their designs: `@ada`. */
  readonly me: string;
  readonly counts: RoleCountsProps;
  readonly groups: readonly AuthorGroupProps[];
}

/** Designs of one status; `null` for those that have none in a folder without statuses. */
export interface AuthorGroupProps {
  readonly status: StatusProps | null;
  /** Unique on the page. */
  readonly anchor: string;
  readonly designs: readonly AuthorDesignProps[];
}

export interface AuthorDesignProps extends DesignLinkProps {
  readonly roles: readonly PersonRole[];
}
