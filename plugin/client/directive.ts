import type {DesignRecords} from './records.ts';
import {type DesignSort, type Selected, selectDesign, selectDesigns} from './select.ts';
import {useRecords} from './use-records.ts';

/** A directive as the remark plugin hands it on: everything as it was written, and checked in form. */
export interface Directive {
  readonly directive: 'design' | 'design-list' | 'design-summary';
  /** File and line. */
  readonly place: string;
  readonly plugin?: string;
  readonly id?: string;
  readonly status?: string;
  readonly phase?: string;
  readonly author?: string;
  readonly folder?: string;
  readonly sort?: string;
  readonly limit?: string;
}

/**
 * The designs that a directive shows, or why there are none. It answers while the page renders, so it is
 * right where a bundler took the page itself from its cache.
 * @throws in a production build, where there is a fault
 */
export function useDirective(directive: Directive): Selected {
  const records = useRecords(directive.plugin ?? 'default');
  const selected = 'fault' in records ? records : selectFor(directive, records);
  if ('fault' in selected && process.env.NODE_ENV === 'production') {
    throw new Error(`${directive.place}  ${selected.fault}`);
  }
  return selected;
}

/** What a directive asks for. */
export function selectFor(
  {directive, id = '', status, phase, author, folder, sort, limit}: Directive,
  records: DesignRecords,
): Selected {
  if (directive !== 'design-list') return selectDesign(records, id);
  return selectDesigns(records, {
    ...(status === undefined ? {} : {status: toWords(status)}),
    ...(phase === undefined ? {} : {phase: toWords(phase)}),
    ...(author === undefined ? {} : {author}),
    ...(folder === undefined ? {} : {folder}),
    // The remark plugin lets no other word through.
    ...(sort === undefined ? {} : {sort: sort as DesignSort}),
    ...(limit === undefined ? {} : {limit: Number(limit)}),
  });
}

/** The words of an attribute that takes several. */
export function toWords(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim());
}
