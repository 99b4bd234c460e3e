import type {Command} from 'commander';
import type {DigestOptions} from '../commands/digest.ts';
import type {ToldOptions} from '../commands/told-load.ts';
import {toFormatOption, toldOptions} from './notes-command.ts';
import {addOptions, folderDescription, type OptionRow} from './options.ts';

/** The options of `digest` that need no folder; `docusaurus design:digest` has them too. */
export const digestOptions: readonly OptionRow[] = [
  ['--url <url>', 'address of the index on the web, which titles then lead to'],
];

/** How `--since` is said. */
export const sinceOption = [
  '--since <when>',
  'a day (2026-01-31), a tag or commit, or a number of days (7d)',
] as const;

/** Adds `design-docs digest`. */
export function addDigestCommand(program: Command): void {
  const command = program
    .command('digest')
    .description('print recent changes, one line each; nothing if there are none')
    .argument('[folder]', folderDescription)
    .requiredOption(...sinceOption);
  addOptions(command, [...toldOptions, ...digestOptions]);
  command
    .addOption(toFormatOption())
    .addHelpText(
      'after',
      `
Needs the whole history of the repository.

Example:
  design-docs digest docs/proposals --since 7d --url https://example.org/design`,
    )
    .exitOverride()
    .action(async (folder: string | undefined, options: DigestOptions & ToldOptions) => {
      const [{printDigest}, {toToldLoad}] = await Promise.all([
        import('../commands/digest.ts'),
        import('../commands/told-load.ts'),
      ]);
      process.stdout.write(await printDigest(await toToldLoad(folder, options), options));
    });
}
