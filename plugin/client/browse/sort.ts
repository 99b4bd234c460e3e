import type {Entry} from './entries.ts';
import type {Sort, SortKey} from './state.ts';

/** Designs in the asked order; those that lack what is sorted by come last, also in reverse. */
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
  // The newest first: that is what a reader looks for.
  updated: (a, b) => dateOf(b).localeCompare(dateOf(a), 'en'),
};

/** Whether a design has nothing to be sorted by. */
export function lacks(entry: Entry, key: SortKey): boolean {
  if (key === 'number') return entry.design.number === null;
  if (key === 'status') return entry.design.status.id === null && entry.design.attention === null;
  return key === 'updated' && dateOf(entry) === '';
}

function dateOf({design: {updated, created}}: Entry): string {
  return updated ?? created ?? '';
}
