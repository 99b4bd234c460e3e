/** What a page says of itself to machines. */
export interface DesignHeadProps {
  readonly title: string;
  readonly description: string | null;
  /** What Open Graph calls the kind of page. */
  readonly type: 'article' | 'website';
  /** ISO. */
  readonly published: string | null;
  readonly modified: string | null;
  /** JSON-LD (schema.org), as text that may stand in a `<script>`. */
  readonly structuredData: string;
}

/** A link of the head to the same designs in another form. */
export interface AlternateProps {
  readonly rel: 'alternate' | 'describedby';
  readonly type: string;
  readonly title: string;
  readonly href: string;
}
