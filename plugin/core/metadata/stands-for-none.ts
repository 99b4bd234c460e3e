const words = new Set(['tbd', 'tba', 'todo', 'n/a', 'na', 'n.a', 'none', 'null', 'unknown']);

/** Whether a value stands for no value: `TBD`, `N/A`, `---`. */
export function standsForNone(text: string): boolean {
  return words.has(text.toLowerCase()) || !/[\p{L}\p{N}]/u.test(text);
}
