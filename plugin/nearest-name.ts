import {nearest} from './core/text/nearest.ts';

/** A hint for an unknown word: the nearest known one, or all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const isBegun = (name: string) => word.length > 2 && name.startsWith(word);
  const near = nearest(word, known) ?? known.find(isBegun);
  return near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${near}?`;
}
