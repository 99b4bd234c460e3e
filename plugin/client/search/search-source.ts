import {type SearchSection, type SearchStart, startFile} from './search-data.ts';
import {readWordLine} from './words.ts';

/** How well a word occurs in the text of documents, by their place: 1 to 4. */
export type WordHits = ReadonlyMap<number, number>;

/** The search files of one instance, each loaded once and on demand. */
export interface SearchSource {
  readonly start: () => Promise<SearchStart>;
  /** Documents with a word that starts with this one. */
  readonly findWord: (start: SearchStart, word: string) => Promise<WordHits>;
  readonly sections: (file: string) => Promise<readonly SearchSection[]>;
}

/** Loads a file by name. */
export type LoadFile = (name: string) => Promise<unknown>;

export function createSearchSource(load: LoadFile): SearchSource {
  const files = new Map<string, Promise<unknown>>();
  const hits = new Map<string, Promise<WordHits>>();
  const loadOnce = (name: string) => once(files, name, () => load(name));
  return {
    // The files are written by the same version of this plugin, so they are what their types say.
    start: () => loadOnce(startFile) as Promise<SearchStart>,
    sections: (file) => loadOnce(file) as Promise<readonly SearchSection[]>,
    findWord: (start, word) =>
      once(hits, word, async () => {
        const pages = selectPages(start.words, word).map(loadOnce);
        return collectHits((await Promise.all(pages)) as readonly string[][], word);
      }),
  };
}

// A failure is not kept, so that the next key tries again.
function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = kept.get(key) ?? make();
  kept.set(key, found);
  found.catch(() => kept.delete(key));
  return found;
}

/** The files that may have words with this start. */
export function selectPages(words: SearchStart['words'], start: string): readonly string[] {
  // The first file whose words all come after the start and do not begin with it ends the range.
  const end = words.findIndex(([first]) => first > start && !first.startsWith(start));
  const range = end < 0 ? words : words.slice(0, end);
  const begin = range.findLastIndex(([first]) => first <= start);
  return range.slice(Math.max(0, begin)).map(([, file]) => file);
}

function collectHits(pages: readonly (readonly string[])[], word: string): WordHits {
  const hits = new Map<number, number>();
  for (const line of pages.flat()) {
    if (!line.startsWith(word)) continue;
    const isWhole = line[word.length] === ' ';
    readWordLine(line, (place, isFrequent) => {
      const quality = (isWhole ? 2 : 1) + (isFrequent ? 2 : 0);
      if (quality > (hits.get(place) ?? 0)) hits.set(place, quality);
    });
  }
  return hits;
}
