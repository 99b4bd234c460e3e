import {toId} from '../core/names/identity.ts';
import {nearest} from '../core/text/nearest.ts';
import type {DesignRecord, DesignRecords} from './records.ts';

/** Which designs a list shows, and in which order. An absent field is no limit. */
export interface DesignQuery {
  /** Words of the vocabulary. */
  readonly status?: readonly string[];
  readonly phase?: readonly string[];
  readonly author?: string;
  /** Start of the ids. */
  readonly folder?: string;
  readonly sort?: DesignSort;
  readonly limit?: number;
}

/** The orders of a list. Dates are sorted newest first. */
export type DesignSort = 'number' | 'title' | 'created' | 'updated';

/** The selected designs, or one sentence on why they cannot be selected. */
export type Selected = {readonly designs: readonly DesignRecord[]} | {readonly fault: string};

/** Selects a design by id, number or file name. */
export function selectDesign({designs}: DesignRecords, wanted: string): Selected {
  const id = toId(wanted.replace(/^\.?\/+/, ''));
  const named = designs.filter((design) => design.id === id);
  const found = named.length > 0 ? named : designs.filter((design) => isCalled(design, wanted));
  if (found.length === 1) return {designs: found};
  if (found.length > 1) {
    const ids = found.map((design) => `\`${design.id}\``).join(', ');
    return {fault: `Design \`${wanted}\` may be any of ${ids}. Give the id`};
  }
  const near = nearest(
    id,
    designs.flatMap((design) => [design.id, lastPart(design.id)]),
  );
  return {fault: `Design \`${wanted}\` is not known${suggest(near)}`};
}

/** Selects designs by a query. An unknown status is a fault; an empty result is not. */
export function selectDesigns(records: DesignRecords, query: DesignQuery): Selected {
  const known = [
    ...records.statuses.map(({id}) => id),
    ...records.designs.flatMap(({status}) => status ?? []),
  ];
  const statuses = query.status?.map((word) => word.toLowerCase());
  const unknown = statuses?.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    const words = Array.from(new Set(known))
      .map((word) => `\`${word}\``)
      .join(', ');
    const near = nearest(unknown, known);
    return {
      fault: `Status \`${unknown}\` is not known${near ? suggest(near) : `. Known: ${words}`}`,
    };
  }
  const designs = records.designs.filter((design) =>
    isWanted(design, {...query, ...(statuses ? {status: statuses} : {})}),
  );
  return {designs: inOrder(designs, query.sort).slice(0, query.limit)};
}

function isWanted(design: DesignRecord, {status, phase, author, folder}: DesignQuery): boolean {
  return (
    (status?.includes(design.status ?? '') ?? true) &&
    (phase?.includes(design.phase) ?? true) &&
    (author === undefined || design.authors.some((name) => isSamePerson(name, author))) &&
    (folder === undefined || design.id.startsWith(`${folder.replace(/^\.?\/+|\/+$/g, '')}/`))
  );
}

function inOrder(
  designs: readonly DesignRecord[],
  sort: DesignSort = 'number',
): readonly DesignRecord[] {
  // Records are sorted by number already.
  if (sort === 'number') return designs;
  if (sort === 'title') return [...designs].sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return [...designs].sort((a, b) => compare(dateOf(b, sort), dateOf(a, sort)));
}

function dateOf({created, updated}: DesignRecord, sort: 'created' | 'updated'): string {
  return (sort === 'updated' ? (updated ?? created) : created) ?? '';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isSamePerson(name: string, wanted: string): boolean {
  const bare = (text: string) => text.replace(/^@/, '').toLowerCase();
  return bare(name) === bare(wanted);
}

function isCalled({id, number}: DesignRecord, wanted: string): boolean {
  if (/^#?\d{1,9}$/.test(wanted)) return number === Number(wanted.replace('#', ''));
  return lastPart(id) === toId(wanted);
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function suggest(near: string | undefined): string {
  return near === undefined ? '' : `. Did you mean \`${near}\`?`;
}
