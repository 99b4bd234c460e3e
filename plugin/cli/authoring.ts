import type {Command} from 'commander';
import {toTarget} from '../authoring/folder-target.ts';
import type {AuthoringTarget} from '../authoring/open-folder.ts';
import {printResult} from '../authoring/print-result.ts';
import type {CommandResult, WriteOptions} from '../authoring/result.ts';

/** The options that every command takes which writes in a folder. */
export function addWriteOptions(command: Command): Command {
  return command
    .option(
      '--template <file|name>',
      'template they were written from: a file, or kpt, metal3, spec, enhancement, adr, madr',
    )
    .option('--dry-run', 'print a unified diff, and write nothing')
    .option('--json', 'print what was done as JSON')
    .exitOverride();
}

/** The options of such a command. */
export type WithTemplate = WriteOptions & {readonly template?: string};

/** Runs a command on a folder, prints what it did and sets the exit code. */
export async function runIn<Options extends WithTemplate>(
  folder: string,
  options: Options,
  command: (target: AuthoringTarget, options: Options) => Promise<CommandResult>,
): Promise<void> {
  const result = await command(toTarget(folder, options.template), options);
  process.exitCode = printResult(result, options);
}
