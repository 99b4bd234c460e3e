/** Metadata of a page for machines. */
export interface DesignHeadProps {
  readonly title: string;
  readonly description: string | null;
  /** What Open Graph calls the kind of page. */
  readonly type: 'article' | 'website';
  /** ISO. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Address or path of a picture for previews of links; `null` for that of the site. */
  readonly image: string | null;
  readonly keywords: readonly string[];
  /** Address of the same as a Markdown file; `null` where there is none. */
  readonly markdown: string | null;
  /** JSON-LD (schema.org), as text that may be in a `<script>`. */
  readonly structuredData: string;
}

/** A link of the head to the same designs in another form. */
export interface AlternateProps {
  readonly rel: 'alternate' | 'describedby';
  readonly type: string;
  readonly title: string;
  readonly href: string;
}
