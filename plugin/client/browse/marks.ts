/** Where matches stand in a text: from, up to, from, up to, … */
export type Ranges = readonly number[];

/** Where the texts of a design match. */
export interface Marks {
  readonly title: Ranges;
  readonly authors: Ranges;
  readonly summary: Ranges;
}

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text cut where matches begin and end. Ranges may overlap, in any order. */
export function toParts(text: string, ranges: Ranges): readonly TextPart[] {
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
 * A text with its ranges, begun later where the first match would stand too far behind to be seen in two
 * lines.
 */
export function toExcerpt(text: string, ranges: Ranges): {text: string; ranges: Ranges} {
  const whole = text.normalize('NFC');
  const first = Math.min(...ranges);
  if (ranges.length === 0 || first < visible) return {text: whole, ranges};
  const start = whole.indexOf(' ', first - lead) + 1;
  return {
    text: `…${whole.slice(start)}`,
    ranges: ranges.map((place) => place - start + 1),
  };
}

// Of two lines on a narrow screen; and how much stands before the match.
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
