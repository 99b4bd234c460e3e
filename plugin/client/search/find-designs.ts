import {createRanking, type DesignHits, parseTerms, type RankDesigns} from './rank-designs.ts';
import type {SearchStart} from './search-data.ts';
import type {SearchSource, WordHits} from './search-source.ts';
import {splitWords} from './words.ts';

/** Searches one instance. What is found in titles may come first, before the words of texts are loaded. */
export type FindDesigns = (
  query: string,
  most: number,
  onFound: (found: DesignHits, isComplete: boolean) => void,
) => Promise<void>;

// For shorter terms the titles alone give more than a list can show.
const patience = 100;

export function createSearch(source: SearchSource): FindDesigns {
  let ranking: {readonly start: SearchStart; readonly rank: RankDesigns} | undefined;
  return async (query, most, onFound) => {
    const start = await source.start();
    // In development the file may be another one than before.
    if (ranking?.start !== start) ranking = {start, rank: createRanking(start)};
    const {rank} = ranking;
    const terms = parseTerms(query);
    const inTexts = Promise.all(terms.map((term) => findInTexts(source, start, term)));
    const quick = await Promise.race([inTexts, wait(patience)]);
    if (quick === undefined) {
      onFound(
        rank(
          terms.map((text) => ({text, inText: undefined})),
          most,
        ),
        false,
      );
    }
    const found = quick ?? (await inTexts);
    onFound(
      rank(
        terms.map((text, at) => ({text, inText: found[at]})),
        most,
      ),
      true,
    );
  };
}

// The documents whose text has all words of a term, such as `boot` and `iso` of `boot-iso`.
async function findInTexts(
  source: SearchSource,
  start: SearchStart,
  term: string,
): Promise<WordHits> {
  const [first = new Map<number, number>(), ...others] = await Promise.all(
    splitWords(term).map((word) => source.findWord(start, word)),
  );
  if (others.length === 0) return first;
  const both = new Map<number, number>();
  for (const [place, quality] of Array.from(first)) {
    const all = others.map((hits) => hits.get(place) ?? 0);
    if (all.every((other) => other > 0)) both.set(place, Math.min(quality, ...all));
  }
  return both;
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
