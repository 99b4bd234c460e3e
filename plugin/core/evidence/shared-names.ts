import type {ParsedFile} from '../types.ts';

/**
 * Names of headings that a tenth of the designs share, and three at least: they are no
 * misspellings.
 */
export function findSharedNames(designs: readonly ParsedFile[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const {sections} of designs) {
    for (const name of new Set(sections.map((section) => section.name))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const enough = Math.max(3, designs.length / 10);
  return new Set([...counts].flatMap(([name, count]) => (count >= enough ? [name] : [])));
}
