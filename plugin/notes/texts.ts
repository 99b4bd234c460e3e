/** Words of notes that are not those of the folder, in English. */
export const notesTexts = {
  'releaseNotes.comingNext': '{status}: coming next',
  'releaseNotes.added': 'New',
  'releaseNotes.newDrafts': 'New drafts',
  'releaseNotes.replacedBy': 'replaced by',
  'releaseNotes.unreleased': 'Unreleased',
} as const;

export type NotesTexts = Readonly<Record<keyof typeof notesTexts, string>>;
