import type {FeedItem} from './feed-items.ts';
import type {FeedSettings} from './feeds.ts';

/** The designs as JSON Feed 1.1; the package `feed` writes version 1, where an item has one author. */
export function toJsonFeed(
  items: readonly FeedItem[],
  {title, description, language, page, feed}: FeedSettings,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: feed,
    description,
    language,
    items: items.map(toItem),
  });
}

function toItem({id, title, url, date, created, summary, html, authors, categories}: FeedItem) {
  return {
    id: id ?? url,
    url,
    title,
    content_html: html,
    ...(summary === undefined ? {} : {summary}),
    ...(created === undefined ? {} : {date_published: new Date(created).toISOString()}),
    date_modified: new Date(date).toISOString(),
    authors: authors.map((author) => ({
      name: author.name,
      ...(author.url === null ? {} : {url: author.url}),
    })),
    tags: categories,
  };
}
