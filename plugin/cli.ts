#!/usr/bin/env node
import {Command, CommanderError} from 'commander';
import {addBuildCommand} from './cli/build-command.ts';
import {addCheckCommand} from './cli/check-command.ts';
import {addDigestCommand} from './cli/digest-command.ts';
import {addExportCommand} from './cli/export-command.ts';
import {addFixCommand} from './cli/fix-command.ts';
import {addHistoryCommand} from './cli/history-command.ts';
import {addLogCommand} from './cli/log-command.ts';
import {addNewCommand} from './cli/new-command.ts';
import {addNotesCommand} from './cli/notes-command.ts';
import {addStatusCommand} from './cli/status-command.ts';
import {addSupersedeCommand} from './cli/supersede-command.ts';
import {readPackageInfo} from './package/package-info.ts';
import {UserError} from './user-error.ts';

// The modules of a command are loaded when it runs, so that `--help` and `--version` are fast.
const program = new Command('design-docs')
  .description('Publishes and checks a folder of design documents.')
  .version(readPackageInfo().version)
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 problems at level `throw` or a failed build, 2 wrong use.',
  )
  .exitOverride()
  .showHelpAfterError('(`design-docs --help` lists the commands)');

addBuildCommand(program);
addCheckCommand(program);
addDigestCommand(program);
addExportCommand(program);
addHistoryCommand(program);
addLogCommand(program);
addNotesCommand(program);

addFixCommand(program);
addNewCommand(program);
addStatusCommand(program);
addSupersedeCommand(program);

for (const command of program.commands) {
  command.showHelpAfterError(`(\`design-docs ${command.name()} --help\` shows how it is used)`);
}

// A reader such as `head` may close the pipe early, which is no failure.
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
