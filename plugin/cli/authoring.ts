import type {Command} from 'commander';
import {createTarget} from '../authoring/folder-target.ts';
import type {AuthoringTarget} from '../authoring/open-folder.ts';
import {printResult} from '../authoring/print-result.ts';
import type {CommandResult, WriteOptions} from '../authoring/result.ts';
import {findDefaultFolder} from '../commands/find-folder.ts';
import {addOptions, statusOption, templateOption, writeOptions} from './options.ts';

/** The options that every command takes which writes in a folder. */
export function addWriteOptions(command: Command): Command {
  addOptions(command, [templateOption, statusOption, ...writeOptions]);
  return command.exitOverride();
}

/** The options of such a command. */
export type WithTemplate = WriteOptions & {
  readonly template?: string;
  readonly status?: readonly string[];
};

/** Runs a command on a folder, prints what it did and sets the exit code. */
export async function runIn<Options extends WithTemplate>(
  folder: string | undefined,
  options: Options,
  command: (target: AuthoringTarget, options: Options) => Promise<CommandResult>,
): Promise<void> {
  const target = createTarget(
    folder ?? (await findDefaultFolder()),
    options.template,
    options.status,
  );
  const result = await command(target, options);
  process.exitCode = printResult(result, options);
}
