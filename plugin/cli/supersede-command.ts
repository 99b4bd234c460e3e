import type {Command} from 'commander';
import {supersede} from '../authoring/supersede.ts';
import {addWriteOptions, runIn, type WithTemplate} from './authoring.ts';
import {folderDescription} from './options.ts';

/** `design-docs supersede`. */
export function addSupersedeCommand(program: Command): void {
  addWriteOptions(
    program
      .command('supersede')
      .description('say in both documents that one design took the place of another')
      .argument('<old>', 'id, number, path or file name of the design that no longer holds')
      .argument('<new>', 'and of the one that does')
      .argument('[folder]', folderDescription),
  )
    .addHelpText(
      'after',
      `
Both documents are written, or none.

Example:
  design-docs supersede 3 12 docs/proposals --dry-run`,
    )
    .action((old: string, successor: string, folder: string | undefined, options: WithTemplate) =>
      runIn(folder, options, (target) => supersede(target, {old, new: successor}, options)),
    );
}
