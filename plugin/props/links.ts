import type {StatusProps} from './status.ts';

/** A design as another page shows it. */
export interface DesignLinkProps {
  readonly title: string;
  readonly number: number | null;
  /** `null` where the document could not be published (an unreadable file). */
  readonly permalink: string | null;
  readonly status: StatusProps;
}

export interface PersonProps {
  readonly name: string;
  readonly url: string | null;
  /** Address of the page with their designs; absent where people have none. */
  readonly permalink?: string;
}

/** The role of a person in a design: who wrote, approves or reviews it. */
export type PersonRole = 'authors' | 'approvers' | 'reviewers';

/** Something a document points to: a published design, or the raw text where none was found. */
export interface RelationProps {
  readonly raw: string;
  /** The raw text, where it is an address on the web. */
  readonly url: string | null;
  readonly design: DesignLinkProps | null;
}

/** Where lines of a document can be seen. */
export interface SourceProps {
  /** Of a line up to its number, where there are lines; else of the document. */
  readonly url: string;
  readonly hasLines: boolean;
}

/** A page of the plugin that is not a document. */
export interface PageLinkProps {
  readonly title: string;
  readonly permalink: string;
}
