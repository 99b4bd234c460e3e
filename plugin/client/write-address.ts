import type {useHistory} from '@docusaurus/router';
import {type RoutedLocation, toRoutedLocation, toWritten} from './routed-location.ts';

/**
 * Gives the page another query, as a step that Back undoes. The step is made in the browser's history, and
 * the router only told of it: Docusaurus takes each `push` of the router for another page, and moves the
 * focus from the control in use to the link that skips the navigation.
 */
export function pushSearch(search: string, history: ReturnType<typeof useHistory>): void {
  const place = placeWith(search);
  window.history.pushState(null, '', toWritten(place, window.location));
  history.replace(place);
}

/**
 * Gives the page another query in place of the current one. The router is not told: it would render every
 * link of the page again at each pause in typing.
 */
export function replaceSearch(search: string): void {
  const address = toWritten(placeWith(search), window.location);
  window.history.replaceState(window.history.state, '', address);
}

function placeWith(search: string): RoutedLocation {
  const {pathname, hash} = toRoutedLocation(window.location);
  return {pathname, search, hash};
}
