import type {SiteTexts} from '../content/texts.ts';

/** The style of RSS and Atom files, for those who open one in a browser: titles, days and addresses. */
export function formatFeedStyle({'feed.hint': hint}: Pick<SiteTexts, 'feed.hint'>): string {
  return `:root {
  color-scheme: light dark;
  display: block;
  font: 1rem/1.5 system-ui, sans-serif;
  margin: 2rem auto;
  max-inline-size: 44rem;
  padding-inline: 1rem;
}

:root::before {
  border: 1px solid;
  border-radius: 0.4rem;
  content: ${toCssString(hint)};
  display: block;
  margin-block-end: 1.5rem;
  padding: 0.5rem 0.75rem;
}

channel, item, entry, title, pubDate, updated {
  display: block;
}

channel > title, feed > title {
  font-size: 1.6rem;
  font-weight: 600;
  margin-block-end: 1rem;
}

item, entry {
  border-block-start: 1px solid;
  padding-block: 0.75rem;
}

item > title, entry > title {
  font-weight: 600;
}

pubDate, updated, item > link {
  display: block;
  font-size: 0.875rem;
  overflow-wrap: anywhere;
}

channel > *:not(title, item), feed > *:not(title, entry),
item > *:not(title, link, pubDate), entry > *:not(title, updated) {
  display: none;
}
`;
}

// A line break ends a string of CSS.
function toCssString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
