/** Whether a title is still the template's: `Title`, `<title>`, `Neat Enhancement Idea`, `YOUR TITLE`. */
export function isTitlePlaceholder(title: string): boolean {
  return /^(?:(?:your |my |the )?(?:design |short )?title(?: of .*)?|(?:neat |your )?enhancement idea(?: title)?|neat-enhancement-idea|kep template|(?:(?:xx+|n{2,}|0000)[-:. ].*)|(?:[a-z]{2,6}[ -]?#?)?n{3,}[:. -].*|[<{[(\\].*[>}\])]|[a-z]{3}:)$/i.test(
    title.trim(),
  );
}

/** Whether a name stands for nobody yet: `TBD`, `@janedoe`, `<your name>`. `N/A` is an answer. */
export function isPersonPlaceholder(name: string): boolean {
  const bare = name.replace(/^[\s"'`*_-]{1,20}|[\s"'`*_.]{1,20}$/g, '');
  return (
    /^@?(?:tbd|tba|todo|to be (?:determined|decided|defined|assigned|announced|added)|\?+|x{3,})(?!\S)/i.test(
      bare,
    ) ||
    /^@?(?:your|my)[ _-]?(?:full[ _-]?)?(?:name|github|handle|alias|id|user)/i.test(bare) ||
    /^@?(?:(?:jane|john|joe|alice|oscar)[._ -]?doe|doe[._ -]?(?:jane|john))$/i.test(bare) ||
    /^\\?[<{[][^@()]*[>}\]]$/.test(bare)
  );
}
