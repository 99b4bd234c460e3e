import type {Command} from 'commander';
import {type FixOptions, fixFolder} from '../authoring/fix.ts';
import {addWriteOptions, runIn} from './authoring.ts';
import {addOptions, folderDescription, mendOption} from './options.ts';

/** `design-docs fix`. */
export function addFixCommand(program: Command): void {
  const command = program
    .command('fix')
    .description('mend what can be mended without asking, in the documents themselves')
    .argument('[folder]', folderDescription);
  addOptions(command, [mendOption]);
  addWriteOptions(command)
    .addHelpText(
      'after',
      `
A file that cannot be written (read-only, changed meanwhile, a link out of the folder) is named and left as it is.

Exit codes: 0 done, 1 something was left that has an edit, or a problem of level \`throw\`, 2 wrong use.

Examples:
  design-docs fix docs/proposals --dry-run
  design-docs fix docs/proposals --rule missing-section --rule invalid-metadata`,
    )
    .action((folder: string | undefined, options: FixOptions & {template?: string}) =>
      runIn(folder, options, fixFolder),
    );
}
