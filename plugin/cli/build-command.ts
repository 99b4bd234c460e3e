import type {Command} from 'commander';
import type {BuildOptions} from '../commands/build.ts';
import {findDefaultFolder} from '../commands/find-folder.ts';
import {addOptions, folderDescription, templateOption} from './options.ts';

/** Adds `design-docs build`. */
export function addBuildCommand(program: Command): void {
  const command = program
    .command('build')
    .description('build a site of its own from the folder: index, a page a document, release notes')
    .argument('[folder]', folderDescription)
    .option('--out <dir>', 'where the site is written', 'design-site')
    .option('--replace', 'accept a folder that version 0.1 wrote, which has no marker file')
    .option('--title <text>', 'title of the site (default: that of design-docs.yml, or Designs)')
    .option(
      '--description <text>',
      'what the folder is, in a sentence or two (default: its README)',
    )
    .option('--base-url <path>', 'path below which the site will be served', '/')
    .option(
      '--url <url>',
      'host it will be served from; without it pages name none, and no feeds are made',
    )
    .option(
      '--cache <dir>',
      'where the next build finds what this one has compiled (default: node_modules/.cache)',
    );
  addOptions(command, [
    templateOption,
    ['--throw <rule>', 'rule whose problems fail the build (may be repeated)', 'list'],
  ]);
  command
    .addHelpText(
      'after',
      '\nDiagrams (```mermaid) are drawn where @docusaurus/theme-mermaid is installed beside this package.\n\nExample:\n  design-docs build docs/proposals --title "Proposals of Example" --out public',
    )
    .exitOverride()
    .action(async (folder: string | undefined, options: BuildOptions) => {
      const {buildSite} = await import('../commands/build.ts');
      process.exitCode = await buildSite(folder ?? (await findDefaultFolder()), options);
    });
}
