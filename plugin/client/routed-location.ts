/** Where an address leads in the site. */
export interface RoutedLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The place that the router reads from an address; the hash router reads it behind the `#`. */
export function toRoutedLocation(address: Location | URL): RoutedLocation {
  return isBehindHash(address) ? new URL(address.hash.slice(1), 'https://site.invalid') : address;
}

/** How an address is written that leads to a place, beside another of the same site. */
export function toWritten(
  {pathname, search, hash}: RoutedLocation,
  beside: Location | URL,
): string {
  return `${isBehindHash(beside) ? '#' : ''}${pathname}${search}${hash}`;
}

// An anchor is the id of a heading, which never begins with a slash.
function isBehindHash({hash}: Location | URL): boolean {
  return hash.startsWith('#/');
}
