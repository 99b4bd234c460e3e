import {type Command, Option} from 'commander';
import type {NotesOptions} from '../commands/notes.ts';
import type {ToldOptions} from '../commands/told-load.ts';
import {
  addOptions,
  folderDescription,
  type OptionRow,
  statusOption,
  templateOption,
} from './options.ts';

/** The options of `notes` that need no folder; `docusaurus design:notes` has them too. */
export const notesOptions: readonly OptionRow[] = [
  ['--url <url>', 'URL of the published index, for links'],
  ['--drafts', 'include new drafts'],
];

/** Options of the commands that report changes, for a folder without a site. */
export const toldOptions: readonly OptionRow[] = [
  templateOption,
  statusOption,
  ['--repository-url <url>', 'URL of the repository: https://github.com/org/repo'],
  ['--history <file>', 'read the history from a file written by `design-docs history`'],
];

/** `--format`, for what is printed as Markdown. */
export function toFormatOption(): Option {
  return new Option('--format <format>', 'markdown, or json')
    .choices(['markdown', 'json'])
    .default('markdown');
}

/** Adds `design-docs notes`. */
export function addNotesCommand(program: Command): void {
  const command = program
    .command('notes')
    .description('print the notes of a release as Markdown')
    .argument('<range>', 'v1.5..v1.6, v1.5.. (up to now), 1.6, 2026, or 2026-01-01..2026-06-30')
    .argument('[folder]', folderDescription);
  addOptions(command, [...toldOptions, ...notesOptions]);
  command
    .addOption(toFormatOption())
    .addHelpText(
      'after',
      `
Needs the full git history of the repository, with its tags. The same range gives the same text.

Examples:
  design-docs notes v1.5.0..v1.6.0 docs/proposals
  design-docs notes 1.6 --url https://example.org/design > notes.md`,
    )
    .exitOverride()
    .action(
      async (range: string, folder: string | undefined, options: NotesOptions & ToldOptions) => {
        const [{explainNoNotes, printNotes}, {toToldLoad}, {assertRange}] = await Promise.all([
          import('../commands/notes.ts'),
          import('../commands/told-load.ts'),
          import('../commands/argument-order.ts'),
        ]);
        await assertRange(range, folder);
        const text = await printNotes(await toToldLoad(folder, options), range, options);
        process.stdout.write(text);
        if (text === '') console.error(explainNoNotes(range, options));
      },
    );
}
