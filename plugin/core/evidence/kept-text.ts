import type {Contract} from '../template/contract.ts';
import {standingParagraph} from '../template/standing-text.ts';
import type {ParsedFile} from '../types.ts';

// With fewer documents, all of them may be unfinished.
const fewest = 5;

/** Paragraphs of the template that at least four fifths of the designs keep: they are meant to stay. */
export function findKeptText(
  {standing}: Contract,
  designs: readonly ParsedFile[],
): ReadonlySet<string> {
  if (designs.length < fewest) return new Set();
  const counts = new Map<string, number>();
  const waiting = new Set<string>();
  for (const {lead, sections} of designs) {
    const own = new Set<string>();
    for (const block of [...lead, ...sections.flatMap(({blocks}) => blocks)]) {
      const paragraph = standingParagraph(block, standing);
      if (paragraph === undefined) continue;
      own.add(paragraph);
      if (holdsPlaceholder(block.text)) waiting.add(paragraph);
    }
    for (const paragraph of own) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  }
  const kept = [...counts].filter(([paragraph, count]) => {
    return count * 5 >= designs.length * 4 && !waiting.has(paragraph);
  });
  return new Set(kept.map(([paragraph]) => paragraph));
}

// `<name>`, `[name]` that is no link or box, `{name}`, `TBD`, `NNNN`, `YYYY-MM-DD`.
function holdsPlaceholder(text: string): boolean {
  return (
    /<[a-z][^<>]*>(?![^<>]*<\/)|\{[^{}]+\}|\[[^[\]]{2,}\](?![([:])|\b(?:TBD|TODO|N{3,}|X{3,}|YYYY)\b/i.test(
      text,
    ) && !/^\s*<!--/.test(text)
  );
}
