// By their first letters, without accents: English, then German, Dutch, French, Spanish, Portuguese
// and Italian where they differ.
const starts: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maerz', 'mrt', 'maart'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** The number of a month by its name, in full or shortened: `Sept`, `März`, `août`; undefined for other words. */
export function toMonthNumber(name: string): number | undefined {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const at = starts.findIndex((words) => words.some((word) => bare.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}
