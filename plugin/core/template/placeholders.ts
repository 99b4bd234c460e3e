// `Your Proposal Title`, `Short, telling title of the change`, `Feature name`, `FEATURE_NAME`.
const adjective =
  '(?:your|my|the|an?|short|brief|concise|descriptive|telling|clear|good|meaningful|new|working)';
const thing =
  '(?:proposal|design|feature|project|document|decision|enhancement|spec|idea|rfc|adr|kep|[a-z]ep)';
const spelled = [
  new RegExp(
    `^(?:(?:insert|enter|add) )?(?:${adjective},? ){0,4}(?:${thing} )?title(?: (?:goes )?here| of .*)?$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:insert|enter|add|your|my|the) )?(?:${adjective},? ){0,3}${thing} name(?: here)?$`,
    'i',
  ),
  /^[A-Z][A-Z_]*_(?:NAME|TITLE|HERE)$/,
  /^(?:(?:neat |your )?enhancement idea(?: title)?|neat-enhancement-idea|kep template)$/i,
];
// A number that waits to be given, and marks around words that wait to be replaced.
const marked =
  /^(?:(?:(?:xx+|nn+|0000)[-:. ]|[a-z]{2,6}[ -]?#?(?:n{3,}|x{3,})[-:. ]).*|[<{[(\\].*[>}\])]|[a-z]{3}:)$/i;

/** Whether a title is still the template's: `Title`, `<title>`, `Neat Enhancement Idea`, `YOUR TITLE`. */
export function isTitlePlaceholder(title: string): boolean {
  const bare = title.trim();
  return marked.test(bare) || spelled.some((form) => form.test(bare));
}

/** Whether a name is a placeholder: `TBD`, `@janedoe`, `<your name>`. `N/A` is an answer. */
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
