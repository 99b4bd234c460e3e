import {createTagFilter, findClosings} from '../html/filter-tags.ts';
import type {WholeLink} from './standalone-markdown.ts';

/**
 * Makes what writes raw HTML of a text anew for readers outside the site: only what pages may have, with
 * whole addresses. One that leads nowhere leads to `page`.
 */
export function createTagCleaner(
  markdown: string,
  linkOf: WholeLink,
  page: string,
): (html: string) => string {
  const clean = createTagFilter(
    findClosings([markdown]),
    true,
    (url, kind) => linkOf(url.replaceAll('&amp;', '&'), kind) ?? page,
  );
  // An element that is closed anywhere in the text is closed.
  return (html) => clean(html, 0).join('');
}
