import {type Command, Option} from 'commander';
import type {LogOptions} from '../commands/log.ts';
import {addOptions, folderDescription, templateOption} from './options.ts';

/** Adds `design-docs log`. */
export function addLogCommand(program: Command): void {
  const command = program
    .command('log')
    .description('print the timeline of all designs or of one')
    .argument('[design]', 'id, number, path or file name of one design')
    .argument('[folder]', folderDescription);
  addOptions(command, [
    templateOption,
    ['--all', 'include renamed statuses and skipped commits'],
    ['--history <file>', 'read the history from a file written by `design-docs history`'],
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
Needs the full git history of the repository.

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
