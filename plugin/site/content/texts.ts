import {notesTexts} from '../../notes/texts.ts';

/** Texts that the plugin itself puts on pages, in English, by the keys under which sites translate them. */
export const englishTexts = {
  noStatus: 'No status',
  otherStatuses: 'Other statuses',
  'attention.menu': 'No status is chosen',
  'attention.none': 'No status is written',
  'attention.unknown': 'Status {status} is not known',
  'sidebar.otherPages': 'Other pages',
  'releaseNotes.noRelease': 'Without a release',
  ...notesTexts,
  'llms.replacedBy': 'Replaced by {designs}.',
  'changes.feed': 'Changes',
  'changes.new': 'New: {design}',
  'changes.removed': 'Removed: {design}',
  'changes.text': 'Text changed: {design}',
  'changes.status': 'Status changed: {design}',
  'changes.many': '{count} designs',
  'feed.hint': 'This is a feed. Add its address to a feed reader to be told what is new.',
  'document.cut': 'This document is too long to be shown in full.',
  'document.footnotes': 'Footnotes',
  'document.backToReference': 'Back to reference',
} as const;

export type SiteTexts = Readonly<Record<keyof typeof englishTexts, string>>;

/** A text with its `{places}` filled. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
