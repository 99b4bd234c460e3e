import {type Command, Option} from 'commander';
import {findDefaultFolder} from '../commands/find-folder.ts';
import {addOptions, folderDescription, templateOption} from './options.ts';

/** Adds `design-docs export`. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('print what the documents say as data')
    .argument('[folder]', folderDescription);
  addOptions(command, [templateOption]);
  command
    .addOption(
      new Option('--format <format>', 'json: designs.json, version 1')
        .choices(['json'])
        .default('json'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  design-docs export design | jq -r ".designs[] | [.status.id, .title] | @tsv"',
    )
    .exitOverride()
    .action(async (folder: string | undefined, options: {readonly template?: string}) => {
      const {exportDesigns} = await import('../commands/export.ts');
      process.stdout.write(
        `${await exportDesigns(folder ?? (await findDefaultFolder()), options)}\n`,
      );
    });
}
