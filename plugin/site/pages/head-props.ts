import type {Design} from '../../core/index.ts';
import {isSiteImage} from '../../core/relations/missing-image.ts';
import type {DesignHeadProps, PageLinkProps, PersonProps} from '../../props.ts';
import type {SiteContent} from '../content/content.ts';
import {toDates} from '../content/dates.ts';
import type {DocumentFiles} from '../content/document-files.ts';
import type {Title} from '../content/titles.ts';
import {toStatusProps} from '../designs/groups.ts';
import {toDescription, toPersonProps} from '../designs/item-props.ts';
import type {AddressOf} from '../links/addresses.ts';
import type {PageInput} from './page-kind.ts';

/** What the heads of all pages need. */
export interface HeadSettings {
  readonly addressOf: AddressOf;
  readonly indexTitle: string;
  /** Path of the index. */
  readonly index: string;
  /** Files that are published for documents, by source path: pictures for previews, and their Markdown. */
  readonly files?: DocumentFiles;
}

const context = 'https://schema.org';

/** The head of the page of a document: a technical article, part of the designs. */
export function toDesignHead(
  design: Design,
  permalink: string,
  content: Pick<SiteContent, 'set' | 'texts' | 'lastUpdates'>,
  settings: HeadSettings,
): DesignHeadProps {
  const {published, modified} = toPublishedDates(design, content);
  const description = toDescription(design);
  const keywords = [...new Set([...(design.pageSettings?.keywords ?? []), ...design.tags])];
  const url = settings.addressOf(permalink);
  const {title, status, release} = design;
  return {
    title,
    description,
    type: 'article',
    published: published ?? null,
    modified: modified ?? null,
    image: toImage(design, settings),
    keywords,
    markdown: settings.files?.markdown.get(design.sourcePath) ?? null,
    structuredData: toScriptText({
      '@context': context,
      '@type': 'TechArticle',
      '@id': url,
      url,
      mainEntityOfPage: url,
      headline: title,
      name: title,
      description: description ?? undefined,
      author: toAuthors(design.authors.map(toPersonProps)),
      datePublished: published,
      dateModified: modified,
      creativeWorkStatus: status.id && toStatusProps(design, content).label,
      version: release,
      keywords: keywords.length > 0 ? keywords.join(', ') : undefined,
      discussionUrl: design.discussions[0]?.url,
      isPartOf: toPart(settings),
    }),
  };
}

// As the document says, else as its history tells.
function toPublishedDates(design: Design, content: Pick<SiteContent, 'lastUpdates'>) {
  const {created, updated, committed} = toDates(design, content);
  const added = design.history?.events.findLast(({kind}) => kind === 'added')?.date;
  return {
    published: created ?? added,
    modified: updated ?? committed ?? design.history?.textChanged,
  };
}

// A picture in the folder is published only for this.
function toImage({pageSettings, sourcePath}: Design, {files}: HeadSettings): string | null {
  const image = pageSettings?.image;
  if (image !== undefined && isSiteImage(image)) return image;
  return files?.pictures.get(sourcePath)?.address ?? null;
}

/** The head of a page about many designs; all but the index are part of it. */
export function toCollectionHead(
  {title, description}: Title,
  permalink: string,
  settings: HeadSettings,
): DesignHeadProps {
  const url = settings.addressOf(permalink);
  return {
    title,
    description: description ?? null,
    type: 'website',
    published: null,
    modified: null,
    image: null,
    keywords: [],
    markdown: null,
    structuredData: toScriptText({
      '@context': context,
      '@type': 'CollectionPage',
      '@id': url,
      url,
      name: title,
      description,
      isPartOf: permalink === settings.index ? undefined : toPart(settings),
    }),
  };
}

/** The head of one of the pages that have an option. */
export function toHeadOf(page: Title & PageLinkProps, input: PageInput): DesignHeadProps {
  return toCollectionHead(page, page.permalink, toHeadSettings(input));
}

/** What heads need of what pages are made from. */
export function toHeadSettings({addressOf, paths, content, files}: PageInput): HeadSettings {
  return {addressOf, index: paths.index, indexTitle: content.titles.index.title, files};
}

function toPart({addressOf, index, indexTitle}: HeadSettings) {
  const url = addressOf(index);
  return {'@type': 'CollectionPage', '@id': url, url, name: indexTitle};
}

function toAuthors(people: readonly PersonProps[]) {
  if (people.length === 0) return undefined;
  return people.map(({name, url}) => ({'@type': 'Person', name, url: url ?? undefined}));
}

// `</script>` in a title would end the script, and `<!--` would hide its end.
function toScriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
