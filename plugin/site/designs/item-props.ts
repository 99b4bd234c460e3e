import {findStatusSince} from '../../core/history/status-since.ts';
import type {Design, Person, Relation} from '../../core/index.ts';
import {isWebUrl} from '../../core/text/safe-url.ts';
import type {DesignItemProps, DesignLinkProps, PersonProps, RelationProps} from '../../props.ts';
import {pagesOf, type ShownSet, type SiteContent} from '../content/content.ts';
import {fillText} from '../content/texts.ts';
import {toStatusProps} from './groups.ts';
import {toLastChange} from './last-change.ts';

/** A design as links to it show it. A page has the number of the design it belongs to. */
export function toLinkProps(design: Design, content: ShownSet): DesignLinkProps {
  return {
    title: design.title,
    number: design.kind === 'design' ? (design.number ?? null) : null,
    permalink: content.permalinks.get(design.sourcePath) ?? null,
    status: toStatusProps(design, content),
  };
}

/** A design as lists show it. */
export function toItemProps(
  design: Design,
  content: ShownSet,
  showProblems: boolean,
): DesignItemProps {
  return {
    ...toLinkProps(design, content),
    id: design.id,
    kind: design.kind,
    sourcePath: design.sourcePath,
    summary: design.summary ? shorten(design.summary.text, 300) : null,
    authors: design.authors.map((person) => toPersonLink(person, content)),
    ...toTopicProps(design),
    created: design.createdMonth ?? design.created ?? null,
    updated: design.updatedMonth ?? design.updated ?? null,
    ...toItemAge(design),
    ...(design.release === undefined ? {} : {release: design.release}),
    ...(design.checklist.total > 0 ? {checklist: design.checklist} : {}),
    problemCount: showProblems ? shownProblems(design).length : 0,
    attention: toAttention(design, content),
  };
}

function toItemAge(design: Design): Pick<DesignItemProps, 'changed' | 'since' | 'isOrBefore'> {
  const [changed, since] = [toLastChange(design), findStatusSince(design.status, design.history)];
  return {
    ...(changed ? {changed} : {}),
    ...(since ? {since: since.day} : {}),
    ...(since?.isOrBefore ? {isOrBefore: true} : {}),
  };
}

/** The problems that a page shows: all but those of the level `log`, which only the log has. */
export function shownProblems({problems}: Design): Design['problems'] {
  return problems.filter(({level}) => level === 'warn' || level === 'throw');
}

/** Text cut at a word, with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}

// A large index has thousands of rows, and most have none of these.
function toTopicProps({
  tags,
  areas,
  components,
  stage,
}: Design): Pick<DesignItemProps, 'tags' | 'areas' | 'components' | 'stage'> {
  return {
    ...(tags.length > 0 ? {tags} : {}),
    ...(areas.length > 0 ? {areas} : {}),
    ...(components.length > 0 ? {components} : {}),
    ...(stage === undefined ? {} : {stage}),
  };
}

/** What search engines and previews of links show of a design. */
export function toDescription({pageSettings, summary}: Design): string | null {
  return pageSettings?.description ?? (summary ? shorten(summary.text, 160) : null);
}

/** Why a design is in no status group, in a few words: many rows may say the same. */
export function toAttention(
  {status, kind, isLost, defects}: Design,
  {set, texts}: Pick<SiteContent, 'set' | 'texts'>,
): string | null {
  if (isLost) return defects[0]?.message ?? null;
  if (kind !== 'design' || status.id !== undefined) return null;
  if (!set.hasStatuses) return null;
  if (status.isMenu) return texts['attention.menu'];
  if (status.raw === undefined) return texts['attention.none'];
  return fillText(texts['attention.unknown'], {status: `\`${shorten(status.raw, 60)}\``});
}

export function toPersonProps({name, handle, email, url}: Person): PersonProps {
  const profile = handle && !/[./]/.test(handle) ? `https://github.com/${handle}` : undefined;
  return {
    name: name ?? (handle ? `@${handle}` : (email ?? '')),
    url: [url, profile].find((link) => link !== undefined && isWebUrl(link)) ?? null,
  };
}

/** Somebody with a link to the page of their designs, where there is one. */
export function toPersonLink(person: Person, {authors}: Pick<ShownSet, 'authors'>): PersonProps {
  const permalink = authors?.authorOf(person)?.permalink;
  return {...toPersonProps(person), ...(permalink === undefined ? {} : {permalink})};
}

/** What a document points to; the link is there where a document of this folder was found. */
export function toRelationProps({raw, id}: Relation, content: ShownSet): RelationProps {
  const design = id === undefined ? undefined : pagesOf(content).find((other) => other.id === id);
  const url = isWebUrl(raw) ? raw : null;
  return {raw, url, design: design ? toLinkProps(design, content) : null};
}
