import type {DesignRecord, DesignRecords} from './records.ts';
import {toRoutedLocation} from './routed-location.ts';

/** The design that an address leads to, unless it is where the reader already is. */
export function findRecord(
  {designs}: DesignRecords,
  address: string,
  here: string,
): DesignRecord | undefined {
  const [target, current] = [new URL(address), new URL(here)];
  const path = toPath(target);
  if (target.origin !== current.origin || path === toPath(current)) return undefined;
  return designs.find(({permalink}) => permalink === path);
}

// As permalinks are: without the slash that a site may add, and readable.
function toPath(address: URL): string {
  const bare = toRoutedLocation(address).pathname.replace(/\/+$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
