import type {Design, ReleaseEntry, StatusWord} from '../core/index.ts';
import {type EntryGroup, groupEntries} from '../core/releases/groups.ts';
import {printable} from '../core/text/printable.ts';
import {withFolderConfig} from '../load/folder-config.ts';
import type {LoadOptions} from '../load/load-designs.ts';
import {collectNotes, type NotesSettings, writeSummary} from '../notes/collect-notes.ts';
import {formatNotes, type Note, type NotesGroup} from '../notes/notes.ts';
import {loadAndTell} from './load-and-tell.ts';
import {readRange} from './notes-range.ts';
import type {RemovedInRange} from './notes-removed.ts';
import {toNotesSettings} from './notes-settings.ts';

/** `design-docs notes` as the command line gives it. */
export interface NotesOptions {
  readonly format?: string;
  /** Address of the site's index, which titles then lead to. */
  readonly url?: string;
  /** New drafts too. */
  readonly drafts?: boolean;
}

/**
 * `design-docs notes`: what became of the designs in a release or between two commits or days, as Markdown or
 * JSON. The text is empty where nothing did.
 * @throws {UserError} where the range is not known, or there is no whole history
 */
export async function printNotes(
  load: LoadOptions,
  range: string,
  {format, url, drafts = false}: NotesOptions,
): Promise<string> {
  const loaded = await loadAndTell({...load, releases: load.releases ?? 'auto'});
  const {entries, removed, designs, ref} = await readRange(range, loaded, load);
  const {repositoryUrl} = (await withFolderConfig(load)).options;
  const {statuses, hasStatuses, isDecisionLog} = loaded.set;
  const groups = groupEntries(entries, {hasDrafts: drafts, hasStatuses, isDecisionLog});
  const settings = toNotesSettings(designs, statuses, loaded.folder, {
    ...(url === undefined ? {} : {url}),
    ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
    ...(ref === undefined ? {} : {ref}),
  });
  if (format !== 'json') {
    return formatNotes(
      [...collectNotes(groups, settings), ...toRemovedGroup(removed, settings)],
      2,
    );
  }
  const record = {
    range,
    groups: groups.map((group) => toRecord(group, settings, statuses)),
    removed: removed.map(toRemovedRecord),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** What the terminal says where there is nothing to print: an empty file says no more than that. */
export function explainNoNotes(range: string, {drafts = false}: NotesOptions): string {
  const hint = drafts ? '' : ' New drafts are left out; `--drafts` prints them.';
  return `${printable(range)}: nothing became of the designs.${hint}`;
}

function toRemovedGroup(
  removed: readonly RemovedInRange[],
  {urls}: NotesSettings,
): readonly NotesGroup[] {
  if (removed.length === 0) return [];
  const notes = removed.map(({title, number, removal: {date, pullRequest} = {}}): Note => {
    const url = pullRequest === undefined ? undefined : urls?.pullRequest(pullRequest);
    return {
      title,
      ...(number === undefined ? {} : {number}),
      ...(date === undefined ? {} : {date}),
      ...(pullRequest === undefined
        ? {}
        : {pullRequest: {number: pullRequest, ...(url === undefined ? {} : {url})}}),
      people: [],
      successors: [],
    };
  });
  return [{heading: 'Removed', isFull: false, notes}];
}

function toRemovedRecord({id, title, number, removal}: RemovedInRange) {
  return {
    id,
    title,
    number: number ?? null,
    date: removal?.date ?? null,
    commit: removal?.commit ?? null,
    pullRequest: removal?.pullRequest ?? null,
  };
}

function toRecord(
  {outcome, entries}: EntryGroup,
  settings: NotesSettings,
  statuses: readonly StatusWord[],
) {
  return {
    outcome,
    entries: entries.flatMap((entry) => {
      const design = settings.designs.get(entry.id);
      return design ? [toEntryRecord(entry, design, settings, statuses)] : [];
    }),
  };
}

function toEntryRecord(
  {status, from, isNew, date, commit, pullRequest}: ReleaseEntry,
  design: Design,
  settings: NotesSettings,
  statuses: readonly StatusWord[],
) {
  const {id, title, number, release, supersededBy, authors, summary} = design;
  return {
    id,
    title,
    number: number ?? null,
    status: status ?? null,
    label: statuses.find((word) => word.id === status)?.label ?? status ?? null,
    from: from ?? null,
    isNew: isNew ?? false,
    release: release ?? null,
    date: date ?? null,
    commit: commit ?? null,
    pullRequest: pullRequest ?? null,
    url: settings.urlOf(design) ?? null,
    supersededBy: supersededBy.map((other) => other.id ?? other.raw),
    authors: authors.map(({name, handle}) => name ?? handle ?? null),
    summary: summary ? {text: summary.text, markdown: writeSummary(design, 4, settings)} : null,
  };
}
