import {nearest} from '../core/text/nearest.ts';

/** What to say of a word that is none of these: the nearest of them, or all. */
export function suggest(word: string, known: readonly string[]): string {
  const isBegun = (name: string) => word.length > 2 && name.startsWith(word);
  const near = nearest(word, known) ?? known.find(isBegun);
  return near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${near}?`;
}
