import {toStatusId} from '../status/vocabulary.ts';
import {nearest} from '../text/nearest.ts';
import type {Design, StatusWord} from '../types.ts';

/** The word of a vocabulary that the user typed, or the one nearest to it. */
export function findWord(
  words: readonly StatusWord[],
  typed: string,
): {readonly word: StatusWord} | {readonly suggestion: string | undefined} {
  const toBare = (text: string) => toStatusId(text).replaceAll('-', ' ');
  const word = words.find(({id}) => toBare(id) === toBare(typed));
  if (word) return {word};
  return {
    suggestion: nearest(
      toBare(typed),
      words.map(({id}) => id),
    ),
  };
}

/** The word that says that a design was replaced: the one that the folder uses most. */
export function findSupersededWord(
  words: readonly StatusWord[],
  designs: readonly Design[],
): StatusWord | undefined {
  const candidates = words.filter(({phase}) => phase === 'superseded');
  const uses = ({id}: StatusWord) => designs.filter(({status}) => status.id === id).length;
  const [most] = candidates.toSorted((a, b) => uses(b) - uses(a));
  const usual = candidates.find(({id}) => id === 'superseded');
  return most && uses(most) > 0 ? most : (usual ?? most);
}
