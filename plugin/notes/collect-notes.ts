import type {ForgeUrls} from '../core/history/forge-urls.ts';
import type {Design, Person, ReleaseEntry} from '../core/index.ts';
import type {EntryGroup} from '../core/releases/groups.ts';
import type {LinkKind} from '../render/links/link-target.ts';
import {toStandaloneMarkdown} from '../render/standalone/standalone-markdown.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {type Labels, listWords, toGroupHeading, toLabel} from './headings.ts';
import type {Note, NotesGroup} from './notes.ts';
import type {NotesTexts} from './texts.ts';

/** What notes need besides what happened. */
export interface NotesSettings {
  /** By id. */
  readonly designs: ReadonlyMap<string, Design>;
  readonly labels: Labels;
  readonly texts: NotesTexts;
  /** The whole address of a design's page; undefined where it has none. */
  readonly urlOf: (design: Design) => string | undefined;
  /** Where what cannot be linked leads, if not to that page. */
  readonly placeOf?: (design: Design) => string;
  /** Where a link of a design leads, for readers elsewhere. */
  readonly linkOf: (design: Design, url: string, kind: LinkKind) => string | undefined;
  readonly urls?: ForgeUrls;
}

/** The notes of what happened; designs that are not known are left out. */
export function collectNotes(
  groups: readonly EntryGroup[],
  settings: NotesSettings,
): readonly NotesGroup[] {
  return groups.flatMap((group) => {
    const {labels, texts} = settings;
    const isMixed = listWords(group, labels).length > 1 || isNew(group);
    const notes = group.entries.flatMap((entry) => {
      const design = settings.designs.get(entry.id);
      return design ? [toNote(design, entry, {...settings, group, isMixed})] : [];
    });
    const heading = toGroupHeading(group, labels, texts);
    return notes.length > 0 ? [{heading, isFull: group.isFull, notes}] : [];
  });
}

function isNew({outcome}: EntryGroup): boolean {
  return outcome === 'added' || outcome === 'new-drafts';
}

interface NoteSettings extends NotesSettings {
  readonly group: EntryGroup;
  /** The heading does not say which status it is. */
  readonly isMixed: boolean;
}

function toNote(design: Design, entry: ReleaseEntry, settings: NoteSettings): Note {
  const {title, number, authors, supersededBy} = design;
  const {date, pullRequest} = entry;
  const url = settings.urlOf(design);
  const {group, designs, urls, texts} = settings;
  const known = supersededBy.flatMap(({id}) => designs.get(id ?? '') ?? []);
  const successors = group.outcome === 'superseded' ? known.map(toSuccessor(settings)) : [];
  const change =
    successors.length > 0 ? texts['releaseNotes.replacedBy'] : describeChange(entry, settings);
  const pull = pullRequest === undefined ? undefined : urls?.pullRequest(pullRequest);
  const {summary} = design;
  return {
    title,
    ...(number === undefined ? {} : {number}),
    ...(url === undefined ? {} : {url}),
    ...(date === undefined ? {} : {date}),
    ...(pullRequest === undefined
      ? {}
      : {pullRequest: {number: pullRequest, ...(pull === undefined ? {} : {url: pull})}}),
    people: authors.map(toName).filter((name) => name !== ''),
    ...(change === undefined ? {} : {change}),
    successors,
    ...(summary ? {writeSummary: (level: number) => writeSummary(design, level, settings)} : {}),
  };
}

function toSuccessor({urlOf}: NotesSettings) {
  return (design: Design): Note['successors'][number] => {
    const url = urlOf(design);
    return {title: design.title, ...(url === undefined ? {} : {url})};
  };
}

function describeChange(
  {status, from}: ReleaseEntry,
  {labels, isMixed, group}: NoteSettings,
): string | undefined {
  const word = status === undefined ? undefined : toLabel(status, labels);
  const before = from === undefined ? undefined : toLabel(from, labels);
  if (!group.isFull && before !== undefined && before !== word) return `${before} → ${word}`;
  return isMixed ? word : undefined;
}

function toName({name, handle, email}: Person): string {
  return name ?? handle ?? (email === undefined ? '' : (email.split('@')[0] ?? ''));
}

/** The Summary of a design as a text of its own, its headings from a level on. */
export function writeSummary(
  design: Design,
  level: number,
  {urlOf, placeOf, linkOf}: Pick<NotesSettings, 'urlOf' | 'placeOf' | 'linkOf'>,
): string {
  const {summary, sourcePath} = design;
  if (!summary) return '';
  const page = urlOf(design) ?? placeOf?.(design) ?? '';
  // Code of .mdx files can only be rendered on its page.
  const isCode = /\.mdx$/i.test(sourcePath) && /[<{]/.test(summary.markdown);
  const written = isCode
    ? undefined
    : toStandaloneMarkdown(summary.markdown, level, page, (url, kind) => linkOf(design, url, kind));
  return written ?? escapeMarkdown(summary.text);
}
