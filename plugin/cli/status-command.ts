import type {Command} from 'commander';
import {setStatus} from '../authoring/status.ts';
import {addWriteOptions, runIn, type WithTemplate} from './authoring.ts';
import {folderDescription} from './options.ts';

/** `design-docs status`. */
export function addStatusCommand(program: Command): void {
  addWriteOptions(
    program
      .command('status')
      .description('write the status of a design where the document has it')
      .argument('<id>', 'its id, number, path or file name')
      .argument('<word>', 'a status of this folder')
      .argument('[folder]', folderDescription),
  )
    .addHelpText(
      'after',
      `
Quotes, links, marks and comments around the word stay; a remark on the old word, such as (v1.2), is removed with it.

Examples:
  design-docs status 12 implemented docs/proposals
  design-docs status 0012-cache implementable --dry-run`,
    )
    .action((id: string, word: string, folder: string | undefined, options: WithTemplate) =>
      runIn(folder, options, (target) => setStatus(target, {id, word}, options)),
    );
}
