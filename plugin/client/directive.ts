import type {DesignRecords} from './records.ts';
import {type DesignSort, type Selected, selectDesign, selectDesigns} from './select.ts';
import {useRecords} from './use-records.ts';

/** A directive as the remark plugin passes it on: attributes as text, checked for form only. */
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
 * The designs that a directive shows, or why there are none. They are looked up when the page renders,
 * not when it is compiled, because a bundler may reuse a compiled page after its designs have changed.
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

/** Selects the designs for a directive. */
export function selectFor(
  {directive, id = '', status, phase, author, folder, sort, limit}: Directive,
  records: DesignRecords,
): Selected {
  if (directive !== 'design-list') return selectDesign(records, id);
  return selectDesigns(records, {
    ...(status === undefined ? {} : {status: splitList(status)}),
    ...(phase === undefined ? {} : {phase: splitList(phase)}),
    ...(author === undefined ? {} : {author}),
    ...(folder === undefined ? {} : {folder}),
    // The remark plugin accepts no other word.
    ...(sort === undefined ? {} : {sort: sort as DesignSort}),
    ...(limit === undefined ? {} : {limit: Number(limit)}),
  });
}

/** Splits an attribute that takes several words. */
export function splitList(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim());
}
