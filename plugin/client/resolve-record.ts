import type {DesignRecord, DesignRecords} from './records.ts';
import {parseLocation} from './routed-location.ts';

/** The design at an address; undefined for the current page. */
export function resolveRecord(
  {designs}: DesignRecords,
  address: string,
  here: string,
): DesignRecord | undefined {
  const [target, current] = [new URL(address), new URL(here)];
  const path = permalinkOf(target);
  if (target.origin !== current.origin || path === permalinkOf(current)) return undefined;
  return designs.find(({permalink}) => permalink === path);
}

// In the form of permalinks: decoded, and without the trailing slash that a site may add.
function permalinkOf(address: URL): string {
  const bare = parseLocation(address).pathname.replace(/\/+$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
