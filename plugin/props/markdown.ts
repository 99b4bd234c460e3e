/**
 * A node of a text: text, or `["h2", {"id": "goals"}, "Goals"]`, without attributes `["p", "text"]`.
 * A name that begins with `<` is the browser's own element, not the theme's component of that name.
 */
export type MarkdownNode = string | MarkdownElement;

export interface MarkdownElement extends ReadonlyArray<MarkdownAttributes | MarkdownNode> {
  readonly 0: string;
}

/** Attributes by the names that React has for them. */
export type MarkdownAttributes = Readonly<Record<string, MarkdownValue>>;

/** The value of an attribute: `[place in the list of assets, start, end]` is the address of a file. */
export type MarkdownValue =
  | string
  | number
  | boolean
  | Readonly<Record<string, string>>
  | readonly [asset: number, start: string, end: string];
