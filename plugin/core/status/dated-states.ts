/**
 * The newest of several states, where each line is a word and its day: `Proposed: 2024-01-01`, `Accepted:
 * 2024-02-01`; undefined where they are anything else.
 */
export function findLastDated(lines: readonly string[]): string | undefined {
  const days = lines.map((line) => dated.exec(line)?.[1]);
  if (days.length < 2 || days.includes(undefined)) return undefined;
  const last = days.reduce((best, day, at) => ((day ?? '') >= (days[best] ?? '') ? at : best), 0);
  return lines[last];
}

const dated =
  /^[*_`]{0,3}[a-z][a-z -]{2,30}[*_`]{0,3}(?:\s*[:,(–—-]|\s+on|\s)[*_`]{0,3}\s*(\d{4}-\d{2}-\d{2})\)?\.?$/i;

/** `superseded by ADR-3` behind another word, `Accepted, superseded by ADR-3`; else empty. */
export function findReplacement(qualifier: string): string {
  const [, said = ''] =
    /^(?:(?:and|but|now|then|later|since)\s+){0,3}((?:super[sc]eded|replaced|obsoleted) by\b.*)$/is.exec(
      qualifier,
    ) ?? [];
  return said;
}
