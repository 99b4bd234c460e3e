import type {Command} from 'commander';
import type {DigestOptions} from '../commands/digest.ts';
import type {ToldOptions} from '../commands/told-load.ts';
import {toFormatOption, toldOptions} from './notes-command.ts';
import {addOptions, folderDescription, type OptionRow} from './options.ts';

/** The options of `digest` that need no folder; `docusaurus design:digest` has them too. */
export const digestOptions: readonly OptionRow[] = [
  ['--url <url>', 'URL of the published index, for links'],
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
    .description('print recent changes, one line each')
    .argument('[folder]', folderDescription)
    .requiredOption(...sinceOption);
  addOptions(command, [...toldOptions, ...digestOptions]);
  command
    .addOption(toFormatOption())
    .addHelpText(
      'after',
      `
Needs the full git history of the repository.

Example:
  design-docs digest docs/proposals --since 7d --url https://example.org/design`,
    )
    .exitOverride()
    .action(async (folder: string | undefined, options: DigestOptions & ToldOptions) => {
      const [{explainNoDigest, printDigest}, {toToldLoad}] = await Promise.all([
        import('../commands/digest.ts'),
        import('../commands/told-load.ts'),
      ]);
      const text = await printDigest(await toToldLoad(folder, options), options);
      process.stdout.write(text);
      if (text === '') console.error(explainNoDigest(options));
    });
}
