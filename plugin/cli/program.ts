import {Command, CommanderError} from 'commander';
import {readPackageInfo} from '../package/package-info.ts';
import {UserError} from '../user-error.ts';
import {addBuildCommand} from './build-command.ts';
import {addCheckCommand} from './check-command.ts';
import {addDigestCommand} from './digest-command.ts';
import {addExportCommand} from './export-command.ts';
import {addFixCommand} from './fix-command.ts';
import {addHistoryCommand} from './history-command.ts';
import {addLogCommand} from './log-command.ts';
import {addNewCommand} from './new-command.ts';
import {addNotesCommand} from './notes-command.ts';
import {addStatusCommand} from './status-command.ts';
import {addSupersedeCommand} from './supersede-command.ts';

/** Runs `design-docs` with its arguments, and sets the exit code of the process. */
export async function runProgram(args: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(args, {from: 'user'});
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UserError) {
      console.error(`design-docs: ${error.message}`);
      process.exitCode = 2;
    } else throw error;
  }
}

// The modules of a command are loaded when it runs, so that `--help` and `--version` are fast.
function createProgram(): Command {
  const program = new Command('design-docs')
    .description('Publishes and checks a folder of design documents.')
    .version(readPackageInfo().version)
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 problems at level `throw` or a failed build, 2 usage error.',
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
  return program;
}
