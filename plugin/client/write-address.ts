import type {useHistory} from '@docusaurus/router';
import {formatLocation, parseLocation, type RoutedLocation} from './routed-location.ts';

/**
 * Changes the query of the address, as a step that the Back button undoes. The entry is pushed to the
 * history of the browser, and the router only replaces it: Docusaurus treats each `push` of the router as
 * a new page and moves the focus from the control in use to the skip link.
 */
export function pushSearch(search: string, history: ReturnType<typeof useHistory>): void {
  const place = placeWith(search);
  window.history.pushState(null, '', formatLocation(place, window.location));
  history.replace(place);
}

/**
 * Changes the query of the address without a step in the history. The router is not informed, because it
 * would render every link of the page again at each pause in typing.
 */
export function replaceSearch(search: string): void {
  const address = formatLocation(placeWith(search), window.location);
  window.history.replaceState(window.history.state, '', address);
}

function placeWith(search: string): RoutedLocation {
  const {pathname, hash} = parseLocation(window.location);
  return {pathname, search, hash};
}
