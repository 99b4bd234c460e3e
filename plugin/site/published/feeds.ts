import {Feed, type Item} from 'feed';
import type {FeedType} from '../../options.ts';
import {escapeHtml} from '../../render/html/escape-html.ts';
import type {FeedItem} from './feed-items.ts';
import {toJsonFeed} from './json-feed.ts';
import {toAttribute, toCdata, toElement} from './xml-text.ts';

/** Metadata of a feed. */
export interface FeedSettings {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly copyright?: string;
  /** The whole address of the index. */
  readonly page: string;
  /** The whole address of the feed. */
  readonly feed: string;
  /** The address of its style, for those who open it in a browser. */
  readonly stylesheet: string;
}

/** The files of the feeds, and what browsers call their types. */
export const feedFiles = {
  rss: {name: 'rss.xml', type: 'application/rss+xml', label: 'RSS'},
  atom: {name: 'atom.xml', type: 'application/atom+xml', label: 'Atom'},
  json: {name: 'feed.json', type: 'application/feed+json', label: 'JSON Feed'},
} as const satisfies Readonly<Record<FeedType, object>>;

/** The same for the feeds of changes. */
export const changeFiles = {
  rss: {...feedFiles.rss, name: 'changes.xml'},
  atom: {...feedFiles.atom, name: 'changes.atom'},
  json: {...feedFiles.json, name: 'changes.json'},
} as const satisfies Readonly<Record<FeedType, object>>;

/** The text of one feed. */
export function toFeed(type: FeedType, items: readonly FeedItem[], settings: FeedSettings): string {
  if (type === 'json') return toJsonFeed(items, settings);
  const {title, description, language, copyright, page, stylesheet} = settings;
  const feed = new Feed({
    id: page,
    link: page,
    title: toElement(title),
    description: toElement(description),
    language: toElement(language),
    copyright: copyright === undefined ? '' : toElement(copyright),
    // Without a date the package takes that of the build, and no two builds would be the same.
    updated: new Date(items[0]?.date ?? 0),
    feedLinks: {[type]: settings.feed},
    stylesheet,
    generator: 'docusaurus-plugin-design-docs',
  });
  for (const item of items) feed.addItem(type === 'rss' ? toRssItem(item) : toAtomItem(item));
  // The package takes every style for a program (XSLT), which browsers are about to run no more.
  const text = type === 'rss' ? feed.rss2() : feed.atom1();
  return text.replace('type="text/xsl"', 'type="text/css"');
}

function toRssItem(item: FeedItem): Item {
  const creators = item.authors.map(({name}) => ({_text: toElement(name)}));
  return {
    ...toItem(item),
    title: toCdata(item.title),
    category: item.categories.map((name) => ({name: toElement(name)})),
    // An author of RSS is a mail address. The package hands this on as it is, and a list is right there.
    extensions: [{name: 'dc:creator', objects: creators as unknown as Record<string, unknown>}],
  };
}

function toAtomItem(item: FeedItem): Item {
  const {created, title, categories, authors} = item;
  return {
    ...toItem(item),
    ...(created === undefined ? {} : {published: new Date(created)}),
    title: toCdata(escapeHtml(title)),
    category: categories.map(toAttribute).map((name) => ({name, term: name})),
    author: authors.map(({name, url}) => ({
      name: toElement(name),
      ...(url !== null && URL.canParse(url) ? {link: url} : {}),
    })),
  };
}

function toItem({id, url, date, html, summary}: FeedItem): Omit<Item, 'title'> & {link: string} {
  return {
    id: id ?? url,
    link: url,
    date: new Date(date),
    content: toCdata(html),
    ...(summary === undefined ? {} : {description: toCdata(escapeHtml(summary))}),
  };
}
