import {type Command, Option} from 'commander';
import type {LogOptions} from '../commands/log.ts';
import {addOptions, folderDescription, templateOption} from './options.ts';

/** Adds `design-docs log`. */
export function addLogCommand(program: Command): void {
  const command = program
    .command('log')
    .description('print what happened to the designs, the newest first')
    .argument('[design]', 'one of them: its id, number, path or file name')
    .argument('[folder]', folderDescription);
  addOptions(command, [
    templateOption,
    ['--all', 'also renamed statuses, and the commits that were skipped'],
    ['--history <file>', 'read the history from a file that `design-docs history` wrote'],
  ]);
  command
    .addOption(
      new Option('--format <format>', 'markdown, or json')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .addHelpText(
      'after',
      `
Needs the whole history of the repository.

Examples:
  design-docs log docs/proposals
  design-docs log 12 docs/proposals`,
    )
    .exitOverride()
    .action(async (design: string | undefined, folder: string | undefined, options: LogOptions) => {
      const {printLog} = await import('../commands/log.ts');
      process.stdout.write(await printLog([design, folder], options));
    });
}
