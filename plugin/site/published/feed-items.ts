import type {Design} from '../../core/index.ts';
import type {PersonProps} from '../../props.ts';
import {escapeHtml} from '../../render/html/escape-html.ts';
import type {ShownSet, SiteContent} from '../content/content.ts';
import {toDates} from '../content/dates.ts';
import {toStatusProps} from '../designs/groups.ts';
import {toPersonProps} from '../designs/item-props.ts';
import type {AddressOf, OutsideLink} from '../links/addresses.ts';
import {toSummaryHtml} from './summary-html.ts';

/** One design, or one change of a design, as a feed entry. */
export interface FeedItem {
  /** A unique id; the address is used without it. */
  readonly id?: string;
  readonly title: string;
  readonly url: string;
  /** ISO day or moment. */
  readonly date: string;
  readonly created?: string;
  /** Plain text. */
  readonly summary?: string;
  readonly html: string;
  readonly authors: readonly PersonProps[];
  readonly categories: readonly string[];
}

type FeedContent = ShownSet & Pick<SiteContent, 'lastUpdates'>;

/** Designs that have a page and a date, what changed last first. */
export function toFeedItems(
  content: FeedContent,
  addressOf: AddressOf,
  linkOf: OutsideLink,
): readonly FeedItem[] {
  return content.set.designs
    .flatMap((design) => toItem(design, content, addressOf, linkOf))
    .sort((a, b) => compare(b.date, a.date) || compare(b.url, a.url));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toItem(
  design: Design,
  content: FeedContent,
  addressOf: AddressOf,
  linkOf: OutsideLink,
): readonly FeedItem[] {
  const {title, kind, sourcePath, summary, authors} = design;
  const permalink = content.permalinks.get(sourcePath);
  const {created, updated, committed} = toDates(design, content);
  const date = updated ?? created ?? committed;
  if (kind !== 'design' || permalink === undefined || date === undefined) return [];
  const categories = toCategories(design, content);
  return [
    {
      title,
      url: addressOf(permalink),
      date,
      ...(created === undefined ? {} : {created}),
      ...(summary ? {summary: summary.text} : {}),
      html: toHtml(design, linkOf) ?? `<p>${escapeHtml(categories[0] ?? title)}</p>`,
      authors: authors.map(toPersonProps),
      categories,
    },
  ];
}

// Code of .mdx files can only be rendered on its page.
function toHtml({sourcePath, summary}: Design, linkOf: OutsideLink): string | undefined {
  if (!summary) return undefined;
  if (/\.mdx$/i.test(sourcePath) && /[<{]/.test(summary.markdown)) {
    return `<p>${escapeHtml(summary.text)}</p>`;
  }
  return toSummaryHtml(summary.markdown, (url, kind) => linkOf(sourcePath, url, kind));
}

// The word of the status and what it means, where these are not the same word.
function toCategories(design: Design, content: ShownSet): readonly string[] {
  if (design.status.id === undefined) return [];
  const {label, phase} = toStatusProps(design, content);
  return label.toLowerCase() === phase ? [label] : [label, phase];
}
