import type {Command} from 'commander';
import {type FixOptions, fixFolder} from '../authoring/fix.ts';
import {addWriteOptions, runIn} from './authoring.ts';
import {addOptions, fixRuleOption, folderDescription} from './options.ts';

/** `design-docs fix`. */
export function addFixCommand(program: Command): void {
  const command = program
    .command('fix')
    .description('apply fixes that do not need a decision')
    .argument('[folder]', folderDescription);
  addOptions(command, [fixRuleOption]);
  addWriteOptions(command)
    .addHelpText(
      'after',
      `
A file that cannot be written (read-only, changed meanwhile, a link out of the folder) is reported
and left unchanged.

Exit codes: 0 done, 1 a fix could not be applied, or a problem of level \`throw\` remains, 2 usage error.

Examples:
  design-docs fix docs/proposals --dry-run
  design-docs fix docs/proposals --rule missing-section --rule invalid-metadata`,
    )
    .action((folder: string | undefined, options: FixOptions & {template?: string}) =>
      runIn(folder, options, fixFolder),
    );
}
