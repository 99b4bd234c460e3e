/** A location in the site. */
export interface RoutedLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The location that the router reads from an address; the hash router reads it after the `#`. */
export function parseLocation(address: Location | URL): RoutedLocation {
  return isBehindHash(address) ? new URL(address.hash.slice(1), 'https://site.invalid') : address;
}

/** Formats a location as an address, with the kind of router that `beside` shows. */
export function formatLocation(
  {pathname, search, hash}: RoutedLocation,
  beside: Location | URL,
): string {
  return `${isBehindHash(beside) ? '#' : ''}${pathname}${search}${hash}`;
}

// An anchor is the id of a heading, which never begins with a slash.
function isBehindHash({hash}: Location | URL): boolean {
  return hash.startsWith('#/');
}
