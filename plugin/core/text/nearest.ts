/**
 * The candidate that was most likely meant, or undefined where none is close: at most two changed,
 * added, dropped or swapped letters, and fewer for short words. `isMeant` is called for those only.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  isMeant: (candidate: string) => boolean = () => true,
): string | undefined {
  const limit = word.length <= 4 ? 1 : 2;
  let best: {readonly candidate: string; readonly distance: number} | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit || distance >= (best?.distance ?? Infinity)) continue;
    if (isMeant(candidate)) best = {candidate, distance};
  }
  return best?.candidate;
}

/**
 * Optimal string alignment distance (Damerau 1964): a swap of neighbours counts once. Infinity as soon as
 * it is known to be more than `limit`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const distance = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + cost,
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      );
      row.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return Infinity;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
