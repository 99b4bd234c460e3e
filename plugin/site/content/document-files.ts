/** What is published of documents besides their pages, by source path. Empty where a site has no files. */
export interface DocumentFiles {
  /** Address of the document as Markdown. */
  readonly markdown: ReadonlyMap<string, string>;
  /** What previews of links show of it. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** A picture that is published for a document. */
export interface Picture {
  readonly address: string;
  /** A file that is copied, or a drawing (SVG) that becomes a PNG. */
  readonly from: {readonly file: string} | {readonly drawing: string};
}

/** Nothing, as with the hash router and in `docusaurus start`. */
export const noFiles: DocumentFiles = {markdown: new Map(), pictures: new Map()};
