import {
  collectChanges,
  type DesignChange,
  type DesignSet,
  type NamedDesign,
} from '../../core/index.ts';
import {escapeHtml} from '../../render/html/escape-html.ts';
import type {ShownSet} from '../content/content.ts';
import {fillText} from '../content/texts.ts';
import {toChangeLabel} from '../designs/change-label.ts';
import {toWordProps} from '../designs/groups.ts';
import type {AddressOf} from '../links/addresses.ts';
import type {SitePaths} from '../pages/page-kind.ts';
import type {FeedItem} from './feed-items.ts';

const day = 24 * 60 * 60 * 1000;

/** Whether the history has anything to tell: without it there are no feeds of changes. */
export function hasChanges(set: Pick<DesignSet, 'designs' | 'removed'>): boolean {
  return collectChanges(set).length > 0;
}

/**
 * The changes in feeds, the newest first. A change may be reverted within a day, and a feed reader
 * keeps what it got: changes must be a day older than the newest commit. The clock is not used, so
 * that equal folders give equal files.
 */
export function toChangeItems(
  content: ShownSet,
  addressOf: AddressOf,
  {index, activity}: Pick<SitePaths, 'index' | 'activity'>,
  repositoryUrl: string | undefined,
): readonly FeedItem[] {
  const {set, permalinks} = content;
  const end = Date.parse(set.age?.time ?? '') - day;
  const paths = new Map(set.designs.map(({id, sourcePath}) => [id, permalinks.get(sourcePath)]));
  const pageOf = ({id}: NamedDesign) => {
    const permalink = paths.get(id);
    return permalink === undefined ? undefined : addressOf(permalink);
  };
  return collectChanges(set, repositoryUrl === undefined ? {} : {repositoryUrl})
    .filter(({time}) => Date.parse(time) <= end)
    .map((change): FeedItem => {
      const {id, time, designs, author} = change;
      const [first, ...others] = designs;
      const own = first && others.length === 0 ? pageOf(first) : undefined;
      return {
        id: `urn:design-change:${encodeURI(id)}`,
        title: toTitle(change, content),
        url: own ?? addressOf(activity ?? index),
        date: time,
        html: toHtml(change, content, pageOf),
        authors: author === undefined ? [] : [{name: author, url: null}],
        categories: [change.kind],
      };
    });
}

function toTitle(
  {kind, designs, status, release, successor}: DesignChange,
  content: ShownSet,
): string {
  const {texts} = content;
  const [first, ...others] = designs;
  const design =
    first && others.length === 0
      ? first.title
      : fillText(texts['changes.many'], {count: String(designs.length)});
  const label = status === undefined ? undefined : toWordProps(status, content).label;
  switch (kind) {
    case 'new':
    case 'text':
    case 'removed':
      return fillText(texts[`changes.${kind}`], {design});
    case 'became':
    case 'replaced': {
      if (label === undefined) return fillText(texts['changes.status'], {design});
      return `${design}: ${label}${successor === undefined ? '' : ` → ${successor.title}`}`;
    }
    case 'release':
      return `${design}: ${release ?? ''}`;
  }
}

// Only facts that cannot change later, so not the summary, which is today's.
function toHtml(
  change: DesignChange,
  content: ShownSet,
  pageOf: (design: NamedDesign) => string | undefined,
): string {
  const {designs, from, status, sections = [], url} = change;
  const words = [from, status].flatMap((id) =>
    id === undefined ? [] : [escapeHtml(toWordProps(id, content).label)],
  );
  const parts = [
    words.length === 0 ? '' : `<p>${words.join(' → ')}</p>`,
    toList(sections.map(escapeHtml)),
    designs.length === 1 ? '' : toList(designs.map((one) => toLink(one.title, pageOf(one)))),
    `<p>${toLink(toChangeLabel(change), url)}</p>`,
  ];
  return parts.join('');
}

function toLink(text: string, url: string | undefined): string {
  const escaped = escapeHtml(text);
  return url === undefined ? escaped : `<a href="${escapeHtml(url)}">${escaped}</a>`;
}

function toList(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
