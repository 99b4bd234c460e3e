#!/usr/bin/env node
import {Command, CommanderError, Option} from 'commander';
import {addFixCommand} from './cli/fix-command.ts';
import {addNewCommand} from './cli/new-command.ts';
import {addStatusCommand} from './cli/status-command.ts';
import {addSupersedeCommand} from './cli/supersede-command.ts';
import {buildSite} from './commands/build.ts';
import {checkFolder} from './commands/check.ts';
import {exportDesigns} from './commands/export.ts';
import {readPackageInfo} from './package-info.ts';
import {UserError} from './user-error.ts';

const program = new Command('design-docs')
  .description('Publishes and checks a folder of design documents.')
  .version(readPackageInfo().version)
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 problems at level `throw` or a failed build, 2 wrong use.',
  )
  .exitOverride()
  .showHelpAfterError('(`design-docs --help` lists the commands)');

program
  .command('build')
  .description('build a site of its own from the folder: index, a page a document, release notes')
  .argument('<folder>', 'folder that holds the documents')
  .option(
    '--template <file|name>',
    'template they were written from: a file, or kpt, metal3, spec, enhancement',
  )
  .option('--out <dir>', 'where the site is written', 'design-site')
  .option('--title <text>', 'title of the site', 'Designs')
  .option('--base-url <path>', 'path below which the site will be served', '/')
  .option('--throw <rule...>', 'rules whose problems fail the build')
  .addHelpText(
    'after',
    '\nExample:\n  design-docs build docs/proposals --title "Proposals of Example" --out public',
  )
  .exitOverride()
  .action(async (folder: string, options) => {
    process.exitCode = await buildSite(folder, options);
  });

program
  .command('check')
  .description('list every problem of the documents')
  .argument('<folder>', 'folder that holds the documents')
  .option(
    '--template <file|name>',
    'template they were written from: a file, or kpt, metal3, spec, enhancement',
  )
  .exitOverride()
  .action(async (folder: string, options) => {
    const {report, notices} = await checkFolder(folder, options);
    for (const notice of notices) console.error(notice);
    process.stdout.write(`${report}\n`);
  });

program
  .command('export')
  .description('print what the documents say as data')
  .argument('<folder>', 'folder that holds the documents')
  .option(
    '--template <file|name>',
    'template they were written from: a file, or kpt, metal3, spec, enhancement',
  )
  .addOption(
    new Option('--format <format>', 'json: designs.json, version 1')
      .choices(['json'])
      .default('json'),
  )
  .addHelpText(
    'after',
    '\nExample:\n  design-docs export design | jq -r ".designs[] | [.status.id, .title] | @tsv"',
  )
  .exitOverride()
  .action(async (folder: string, options) => {
    process.stdout.write(`${await exportDesigns(folder, options)}\n`);
  });

addFixCommand(program);
addNewCommand(program);
addStatusCommand(program);
addSupersedeCommand(program);

// A reader such as `head` may go before everything is written; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UserError) {
    console.error(`design-docs: ${error.message}`);
    process.exitCode = 2;
  } else throw error;
}
