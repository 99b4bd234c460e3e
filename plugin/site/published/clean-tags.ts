import {escapeHtml} from '../designs/escape-html.ts';
import {writePieces} from '../mdx/remark/html.ts';
import type {WholeLink} from './standalone-markdown.ts';

/**
 * Raw HTML of a document for readers outside the site: written anew from what is allowed, with whole
 * addresses. One that leads nowhere leads to `page`, or is left out where there is none.
 */
export function cleanTags(
  html: string,
  isClosed: (name: string) => boolean,
  linkOf: WholeLink,
  page?: string,
): string {
  // What is written anew has its attributes in double quotes, with none inside.
  return writePieces(html, isClosed, true)
    .join('')
    .replace(/ data-design-(href|src)="([^"]*)"/g, (_, name: string, url: string) => {
      const whole = linkOf(url.replaceAll('&amp;', '&'), name === 'src' ? 'image' : 'link') ?? page;
      return whole === undefined ? '' : ` ${name}="${escapeHtml(whole)}"`;
    });
}
