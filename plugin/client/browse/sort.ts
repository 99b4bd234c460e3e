import type {Entry} from './entries.ts';
import type {Sort, SortKey} from './state.ts';

/** Sorts designs. Those without a value for the key come last, in reverse order too. */
export function sortEntries<T>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  sort: Sort | null,
): readonly T[] {
  if (!sort) return items;
  const {key, isReversed} = sort;
  const direction = isReversed ? -1 : 1;
  return items.toSorted((first, second) => {
    const [a, b] = [entryOf(first), entryOf(second)];
    const lacking = Number(lacks(a, key)) - Number(lacks(b, key));
    return lacking || direction * compare[key](a, b) || a.place - b.place;
  });
}

const compare: Readonly<Record<SortKey, (a: Entry, b: Entry) => number>> = {
  number: (a, b) => (a.design.number ?? 0) - (b.design.number ?? 0),
  title: (a, b) => a.design.title.localeCompare(b.design.title, 'en', {numeric: true}),
  status: (a, b) => a.place - b.place,
  // Newest first, which is what readers expect of a date.
  updated: (a, b) => compareDays(dateOf(b), dateOf(a)),
  since: (a, b) => compareDays(b.design.since ?? '', a.design.since ?? ''),
};

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a design has no value for a sort key. */
export function lacks(entry: Entry, key: SortKey): boolean {
  if (key === 'number') return entry.design.number === null;
  if (key === 'status') return entry.design.status.id === null && entry.design.attention === null;
  if (key === 'since') return entry.design.since === undefined;
  return key === 'updated' && dateOf(entry) === '';
}

function dateOf({design: {changed, updated, created}}: Entry): string {
  return changed ?? updated ?? created ?? '';
}
