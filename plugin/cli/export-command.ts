import {type Command, Option} from 'commander';
import type {ExportOptions} from '../commands/export.ts';
import {findDefaultFolder} from '../commands/find-folder.ts';
import {addOptions, folderDescription, statusOption, templateOption} from './options.ts';

/** Adds `design-docs export`. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('print the metadata of the designs as JSON or as a graph')
    .argument('[folder]', folderDescription);
  addOptions(command, [
    templateOption,
    statusOption,
    ['--history <file>', 'read the history from a file written by `design-docs history`'],
    ['--no-history', 'leave out the history'],
  ]);
  command
    .addOption(
      new Option(
        '--format <format>',
        'json: designs.json; dot, mermaid: a graph of the designs that replaced each other',
      )
        .choices(['json', 'dot', 'mermaid'])
        .default('json'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  design-docs export design | jq -r ".designs[] | [.status.id, .title] | @tsv"\n  design-docs export design --format dot | dot -Tsvg > designs.svg',
    )
    .exitOverride()
    .action(async (folder: string | undefined, options: ExportOptions) => {
      const {exportDesigns} = await import('../commands/export.ts');
      process.stdout.write(await exportDesigns(folder ?? (await findDefaultFolder()), options));
    });
}
