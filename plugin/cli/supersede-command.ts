import type {Command} from 'commander';
import {supersede} from '../authoring/supersede.ts';
import {addWriteOptions, runIn, type WithTemplate} from './authoring.ts';
import {folderDescription} from './options.ts';

/** `design-docs supersede`. */
export function addSupersedeCommand(program: Command): void {
  addWriteOptions(
    program
      .command('supersede')
      .description('record in both documents that one design replaces another')
      .argument('<old>', 'id, number, path or file name of the replaced design')
      .argument('<new>', 'id, number, path or file name of its successor')
      .argument('[folder]', folderDescription),
  )
    .addHelpText(
      'after',
      `
Either both documents are written or neither.

Example:
  design-docs supersede 3 12 docs/proposals --dry-run`,
    )
    .action((old: string, successor: string, folder: string | undefined, options: WithTemplate) =>
      runIn(folder, options, (target) => supersede(target, {old, new: successor}, options)),
    );
}
