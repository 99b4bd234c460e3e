/** A word in the case of the one that it replaces: `Accepted` for `Draft`. */
export function inCaseOf(old: string, word: string): string {
  if (old.length > 1 && old === old.toUpperCase()) return word.toUpperCase();
  const isCapital = old.charAt(0) !== old.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
