import type {DesignRecord} from './records.ts';
import {selectDesign} from './select.ts';
import {useRecords} from './use-records.ts';

export interface DesignsOptions {
  /** The `id` of the plugin instance, if a site has several. */
  readonly plugin?: string;
}

/**
 * All published designs, by number and then by title.
 * @throws where the site has no such instance of the plugin
 */
export function useDesigns({plugin = 'default'}: DesignsOptions = {}): readonly DesignRecord[] {
  const records = useRecords(plugin);
  if ('fault' in records) throw new Error(records.fault);
  return records.designs;
}

/** A design by id, number or file name; undefined if there is none, or more than one. */
export function useDesign(
  id: string | number,
  {plugin = 'default'}: DesignsOptions = {},
): DesignRecord | undefined {
  const records = useRecords(plugin);
  if ('fault' in records) throw new Error(records.fault);
  const selected = selectDesign(records, String(id));
  return 'fault' in selected ? undefined : selected.designs[0];
}
