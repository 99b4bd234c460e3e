/** How a reader of the index proposes a design. */
export interface NewDesignProps {
  /** Page of the repository on which the file is written. */
  readonly url: string;
  /** How the file is called: with the next number, and words to replace. */
  readonly name: string;
  /** To be copied where the page does not begin with it; `null` elsewhere. */
  readonly template: {
    readonly text: string;
    /** Its page, where it has one. */
    readonly permalink: string | null;
  } | null;
  /** The instructions of the template, as plain text. */
  readonly instructions: string | null;
}
