/**
 * The words of a folded text, as the index of words has them. Scripts that put no spaces between words
 * are cut into pairs of letters, which find every word of two letters or more.
 */
export function splitWords(folded: string): readonly string[] {
  const runs = folded.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return runs.flatMap((run) => (unspaced.test(run) ? splitRun(run) : isWord(run) ? [run] : []));
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const parts =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{M}]+/gu;

function splitRun(run: string): readonly string[] {
  return (run.match(parts) ?? []).flatMap((part) => {
    if (!unspaced.test(part)) return isWord(part) ? [part] : [];
    const letters = Array.from(part);
    if (letters.length === 1) return letters;
    return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });
}

// Nobody searches for single letters, nor for a checksum.
function isWord(run: string): boolean {
  return run.length > 1 && run.length <= 40;
}

/**
 * The places of the documents that contain a word, on one line: the word, then the step from the place
 * before, with `+` for a document that has the word in many sections.
 */
export function formatWordLine(
  word: string,
  places: readonly {readonly place: number; readonly isFrequent: boolean}[],
): string {
  let before = -1;
  const steps = places.map(({place, isFrequent}) => {
    const step = (place - before - 1).toString(36);
    before = place;
    return `${step}${isFrequent ? '+' : ''}`;
  });
  return `${word} ${steps.join(' ')}`;
}

/** Calls back for each document of such a line. */
export function readWordLine(
  line: string,
  onPlace: (place: number, isFrequent: boolean) => void,
): void {
  let place = -1;
  for (const step of line.split(' ').slice(1)) {
    const isFrequent = step.endsWith('+');
    place += Number.parseInt(isFrequent ? step.slice(0, -1) : step, 36) + 1;
    onPlace(place, isFrequent);
  }
}
