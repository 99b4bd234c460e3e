import type {Command} from 'commander';
import type {CheckFolderArguments} from '../commands/check-folder.ts';
import {checkOptions} from './check-options.ts';
import {addOptions, statusOption, templateOption} from './options.ts';

const help = `
Examples:
  design-docs check docs/proposals --preset strict
  design-docs check --changed=origin/main --format github
  design-docs check docs/proposals --baseline design-docs-baseline.json --update-baseline
  design-docs check --stdin-path design/0007-cache.md < draft.md

Exit codes: 0 no problem of level \`throw\`, and not more warnings than allowed; 1 otherwise; 2 wrong use.`;

/** Adds `design-docs check`. */
export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description('list the problems of a folder, or of documents in it')
    .argument(
      '[paths...]',
      'the design folder, or documents in it (default: design, or the current folder)',
    );
  addOptions(command, [
    templateOption,
    statusOption,
    ['--folder <dir>', 'design folder of the documents; else it is looked for around them'],
    ['--stdin-path <path>', 'check the text on standard input as if it were the file at this path'],
    ...checkOptions,
  ]);
  command
    .addHelpText('after', help)
    .exitOverride()
    .action(async (paths: readonly string[], options: CheckFolderArguments) => {
      const {checkFolder} = await import('../commands/check-folder.ts');
      process.exitCode = await checkFolder(paths, options);
    });
}
