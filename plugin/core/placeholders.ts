/** Whether a title is still the template's: `Title`, `<title>`, `Neat Enhancement Idea`, `YOUR TITLE`. */
export function isTitlePlaceholder(title: string): boolean {
  return /^(?:(?:your |my |the )?(?:design |short )?title(?: of .*)?|(?:neat |your )?enhancement idea(?: title)?|neat-enhancement-idea|kep template|(?:(?:xx+|n{2,}|0000)[-:. ].*)|(?:[a-z]{2,6}[ -]?#?)?n{3,}[:. -].*|[<{[(\\].*[>}\])]|[a-z]{3}:)$/i.test(
    title.trim(),
  );
}
