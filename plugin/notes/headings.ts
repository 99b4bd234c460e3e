import {toWord} from '../core/index.ts';
import type {EntryGroup} from '../core/releases/groups.ts';
import type {NotesTexts} from './texts.ts';

/** How statuses are called, by their ids. */
export type Labels = ReadonlyMap<string, string>;

/** The heading of a group: the folder's own words where it has any. */
export function toGroupHeading(
  group: Pick<EntryGroup, 'outcome' | 'entries' | 'comesNext'>,
  labels: Labels,
  texts: NotesTexts,
): string {
  if (group.outcome === 'added') return texts['releaseNotes.added'];
  if (group.outcome === 'new-drafts') return texts['releaseNotes.newDrafts'];
  const words = listWords(group, labels).join(', ');
  return group.comesNext
    ? texts['releaseNotes.comingNext'].replace('{status}', () => words)
    : words;
}

/** The different statuses of a group, in the order of the vocabulary. */
export function listWords(
  {entries}: Pick<EntryGroup, 'entries'>,
  labels: Labels,
): readonly string[] {
  const used = new Set(entries.map(({status}) => status ?? ''));
  const known = [...labels].filter(([id]) => used.has(id)).map(([, label]) => label);
  const others = [...used].filter((id) => id !== '' && !labels.has(id));
  return [...new Set([...known, ...others.map((id) => toLabel(id, labels))])];
}

/** How a status is called, also one that is in no vocabulary. */
export function toLabel(id: string, labels: Labels): string {
  return labels.get(id) ?? toWord(id).label;
}
