// With more of them the sentence gets too long to read.
const most = 8;

/** Names as a sentence has them: `` `A`, `B` and `C` ``; of many the first ones and how many more. */
export function formatNames(names: readonly string[]): string {
  const marked = names.map((name) => `\`${name}\``);
  const shown = marked.slice(0, names.length > most ? most - 1 : most);
  const rest = names.length - shown.length;
  const all = rest === 0 ? shown : [...shown, `${rest} more`];
  return [all.slice(0, -1).join(', '), ...all.slice(-1)]
    .filter((part) => part !== '')
    .join(' and ');
}
