/** Matches in a text as pairs of start and end: start, end, start, end, … */
export type Ranges = readonly number[];

/** The matches in the texts of a design. */
export interface Marks {
  readonly title: Ranges;
  readonly authors: Ranges;
  readonly summary: Ranges;
}

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a text at its matches. Ranges may overlap and come in any order. */
export function splitAtMatches(text: string, ranges: Ranges): readonly TextPart[] {
  const whole = text.normalize('NFC');
  const parts: TextPart[] = [];
  let end = 0;
  for (const [from, to] of joinRanges(ranges)) {
    if (from > end) parts.push({text: whole.slice(end, from), isMatch: false});
    parts.push({text: whole.slice(from, to), isMatch: true});
    end = to;
  }
  return end < whole.length || parts.length === 0
    ? [...parts, {text: whole.slice(end), isMatch: false}]
    : parts;
}

/**
 * Cuts the start of a text when its first match would not be visible in the two lines of a row. The
 * ranges are moved accordingly.
 */
export function cutExcerpt(text: string, ranges: Ranges): {text: string; ranges: Ranges} {
  const whole = text.normalize('NFC');
  const first = Math.min(...ranges);
  if (ranges.length === 0 || first < visible) return {text: whole, ranges};
  const start = whole.indexOf(' ', first - lead) + 1;
  return {
    text: `…${whole.slice(start)}`,
    ranges: ranges.map((place) => place - start + 1),
  };
}

// Characters in two lines of a narrow screen, and those kept in front of the match.
const visible = 90;
const lead = 50;

function joinRanges(ranges: Ranges): readonly (readonly [number, number])[] {
  const pairs = ranges
    .flatMap((from, at) => (at % 2 === 0 ? [[from, ranges[at + 1] ?? from] as const] : []))
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of pairs) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
