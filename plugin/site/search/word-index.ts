import {formatWordLine} from '../../client/search/words.ts';

/** Lines of words in alphabetical order: one file. */
export interface WordPage {
  readonly firstWord: string;
  readonly lines: readonly string[];
}

/** Collects the words of documents, one document after the other. */
export interface WordIndex {
  readonly add: (place: number, words: string) => void;
  readonly pages: () => readonly WordPage[];
}

// About 12 kB when compressed: what a key may have to wait for.
const pageLength = 32_000;

export function createWordIndex(): WordIndex {
  // A number holds the place and, in its last bit, whether the word is frequent there.
  const places = new Map<string, number[]>();
  return {
    add: (place, words) => {
      for (const marked of words === '' ? [] : words.split(' ')) {
        const isFrequent = marked.endsWith('+');
        const word = isFrequent ? marked.slice(0, -1) : marked;
        const entry = place * 2 + Number(isFrequent);
        const found = places.get(word);
        if (found) found.push(entry);
        else places.set(word, [entry]);
      }
    },
    pages: () => cutPages(places),
  };
}

function cutPages(places: ReadonlyMap<string, readonly number[]>): readonly WordPage[] {
  const pages: {firstWord: string; lines: string[]}[] = [];
  let length = Infinity;
  for (const word of [...places.keys()].sort()) {
    const entries = (places.get(word) ?? []).map((entry) => ({
      place: entry >> 1,
      isFrequent: (entry & 1) === 1,
    }));
    const line = formatWordLine(word, entries);
    if (length + line.length > pageLength) {
      pages.push({firstWord: word, lines: []});
      length = 0;
    }
    pages.at(-1)?.lines.push(line);
    length += line.length;
  }
  return pages;
}
