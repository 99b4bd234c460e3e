import type {Root} from 'hast';
import type {LinkKind, LinkTarget} from './links/link-target.ts';
import type {WriteEnv} from './markdown/write-env.ts';

/** How all documents of a site are rendered. */
export interface RenderSettings {
  /** Whether raw HTML has to pass the allow-list (`html: 'safe'`). Addresses are judged in any case. */
  readonly isSafe: boolean;
  /** Whether something on the site shows formulas. */
  readonly hasMath: boolean;
  /** Whether something on the site draws diagrams. */
  readonly hasMermaid: boolean;
  /** Whether `:tada:` is a picture. */
  readonly hasEmoji: boolean;
  /** Whether ids of headings keep capital letters (Docusaurus' `markdown.anchors`). */
  readonly keepsCase: boolean;
  readonly texts: WriteEnv['texts'];
}

/** One text to render. */
export interface RenderRequest {
  readonly markdown: string;
  /** Says where an address leads that is written in this text. */
  readonly resolveLink: (url: string, kind: LinkKind) => LinkTarget;
  /** The line of the heading that the page shows as its title. */
  readonly titleLine?: number | undefined;
  /** Stands before every id, where one page shows several texts; else empty. */
  readonly idPrefix: string;
}

/** A heading in the table of contents, in the form that Docusaurus' theme takes. */
export interface TocItem {
  /** HTML: text and the plain marks, nothing else. */
  readonly value: string;
  readonly id: string;
  readonly level: number;
}

/** A file that the bundler publishes. `assetUrl` of its place in the list is in the tree. */
export interface Asset {
  readonly kind: LinkKind;
  /** Absolute. */
  readonly path: string;
}

/** A text as a tree that is safe to show. */
export interface Rendered {
  readonly tree: Root;
  readonly toc: readonly TocItem[];
  readonly assets: readonly Asset[];
}
