import {type Command, Option} from 'commander';
import type {ExportOptions} from '../commands/export.ts';
import {findDefaultFolder} from '../commands/find-folder.ts';
import {addOptions, folderDescription, statusOption, templateOption} from './options.ts';

/** Adds `design-docs export`. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('print what the documents say as data')
    .argument('[folder]', folderDescription);
  addOptions(command, [
    templateOption,
    statusOption,
    ['--history <file>', 'read the history from a file that `design-docs history` wrote'],
    ['--no-history', 'leave the history out'],
  ]);
  command
    .addOption(
      new Option(
        '--format <format>',
        'json: designs.json, version 1; dot, mermaid: which design replaced which, as a graph',
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
