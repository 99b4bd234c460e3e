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
