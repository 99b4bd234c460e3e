import type {StatusWord} from '../types.ts';

/** The words of a vocabulary for a hint: ``one of `draft`, `done` ``; of a long one its start. */
export function toMenu(words: readonly StatusWord[]): string {
  const names = words.map(({id}) => `\`${id}\``);
  const [only = ''] = names;
  if (names.length === 1) return only;
  return `one of ${names.length > 8 ? `${names.slice(0, 7).join(', ')}, …` : names.join(', ')}`;
}
