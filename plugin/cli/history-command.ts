import type {Command} from 'commander';
import {findDefaultFolder} from '../commands/find-folder.ts';
import type {HistoryOptions} from '../commands/history.ts';
import {addOptions, folderDescription, templateOption} from './options.ts';

/** Adds `design-docs history`. */
export function addHistoryCommand(program: Command): void {
  const command = program
    .command('history')
    .description('write the git history of a folder to a file, for builds without git')
    .argument('[folder]', folderDescription)
    .requiredOption('--write <file>', 'the file to write');
  addOptions(command, [
    templateOption,
    ['--tags <pattern>', "tags that are releases, if they do not look like versions: 'release-*'"],
    ['--fetch', 'fetch the missing objects of a partial clone'],
    ['--no-authors', 'leave out the names of authors'],
  ]);
  command
    .addHelpText(
      'after',
      `
The plugin reads it with the option \`history: './history.json'\`.

Example:
  design-docs history docs/proposals --write history.json`,
    )
    .exitOverride()
    .action(async (folder: string | undefined, options: HistoryOptions) => {
      const {writeHistory} = await import('../commands/history.ts');
      console.error(await writeHistory(folder ?? (await findDefaultFolder()), options));
    });
}
