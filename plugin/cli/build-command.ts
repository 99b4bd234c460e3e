import type {Command} from 'commander';
import type {BuildOptions} from '../commands/build.ts';
import {findDefaultFolder} from '../commands/find-folder.ts';
import {addOptions, folderDescription, templateOption} from './options.ts';

/** Adds `design-docs build`. */
export function addBuildCommand(program: Command): void {
  const command = program
    .command('build')
    .description('build a standalone site from a folder')
    .argument('[folder]', folderDescription)
    .option('--out <dir>', 'output folder', 'design-site')
    .option('--replace', 'accept an output folder written by version 0.1')
    .option('--title <text>', 'title of the site (default: that of design-docs.yml, or Designs)')
    .option('--description <text>', 'description for the first page (default: from the README)')
    .option('--base-url <path>', 'path under which the site is served', '/')
    .option('--url <url>', 'URL of the host; without it there are no feeds and no absolute URLs')
    .option('--cache <dir>', 'cache that makes later builds faster (default: node_modules/.cache)');
  addOptions(command, [
    templateOption,
    ['--throw <rule>', 'rule whose problems fail the build (may be repeated)', 'list'],
  ]);
  command
    .addHelpText(
      'after',
      '\nDiagrams (```mermaid) are drawn if @docusaurus/theme-mermaid is installed beside this package.\n\nExample:\n  design-docs build docs/proposals --title "Proposals of Example" --out public',
    )
    .exitOverride()
    .action(async (folder: string | undefined, options: BuildOptions) => {
      const {buildSite} = await import('../commands/build.ts');
      process.exitCode = await buildSite(folder ?? (await findDefaultFolder()), options);
    });
}
