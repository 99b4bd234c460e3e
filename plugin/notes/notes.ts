import {escapeMarkdown} from './escape-markdown.ts';

/** A design in the notes. Texts are plain; URLs are absolute. */
export interface Note {
  readonly title: string;
  readonly number?: number;
  readonly url?: string;
  readonly date?: string;
  readonly pullRequest?: {readonly number: number; readonly url?: string};
  readonly people: readonly string[];
  /** What happened, where the heading does not say it: `replaced by`, or two statuses. */
  readonly change?: string;
  readonly successors: readonly Pick<Note, 'title' | 'url'>[];
  /** Writes the Summary for a place below a heading of this level; absent where there is none. */
  readonly writeSummary?: (level: number) => string;
}

/** Notes below one heading. */
export interface NotesGroup {
  readonly heading: string;
  /** Each with its Summary, or in one line. */
  readonly isFull: boolean;
  readonly notes: readonly Note[];
}

/** The groups as Markdown, their headings of a level; empty where there are none. */
export function formatNotes(groups: readonly NotesGroup[], level: number): string {
  const parts = groups.flatMap(({heading, isFull, notes}) => [
    `${'#'.repeat(level)} ${escapeMarkdown(heading)}`,
    ...(isFull
      ? notes.flatMap((note) => formatFull(note, level + 1))
      : [notes.map(formatLine).join('\n')]),
  ]);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function formatFull(note: Note, level: number): readonly string[] {
  const facts = [note.change === undefined ? '' : escapeMarkdown(note.change), formatFacts(note)]
    .filter((part) => part !== '')
    .join(', ');
  const summary = note.writeSummary?.(level + 1) ?? '';
  return [
    `${'#'.repeat(level)} ${formatTitle(note)}`,
    ...(facts === '' ? [] : [facts]),
    ...(summary === '' ? [] : [summary]),
  ];
}

function formatLine(note: Note): string {
  const successors = note.successors.map(formatTitle).join(', ');
  const said = [note.change === undefined ? '' : escapeMarkdown(note.change), successors]
    .filter((part) => part !== '')
    .join(' ');
  const facts = formatFacts({...note, people: []});
  return `- ${formatTitle(note)}${said === '' ? '' : `: ${said}`}${facts === '' ? '' : ` (${facts})`}`;
}

function formatTitle({title, number, url}: Pick<Note, 'title' | 'number' | 'url'>): string {
  const text = escapeMarkdown(number === undefined ? title : `${number} ${title}`);
  return url === undefined ? text : `[${text}](${url})`;
}

// Names without `@`: notes are posted in many places, where `@name` would notify people.
function formatFacts({date, pullRequest, people}: Note): string {
  const place =
    pullRequest && pullRequest.url !== undefined
      ? `[#${pullRequest.number}](${pullRequest.url})`
      : pullRequest && `#${pullRequest.number}`;
  const names = people.map((name) => escapeMarkdown(name.replace(/^@/, '')));
  return [date, place, ...names].filter((part) => part !== undefined && part !== '').join(', ');
}
