import type {Command} from 'commander';
import {setStatus} from '../authoring/status.ts';
import {addWriteOptions, runIn, type WithTemplate} from './authoring.ts';

/** `design-docs status`. */
export function addStatusCommand(program: Command): void {
  addWriteOptions(
    program
      .command('status')
      .description('write the status of a design where the document has it')
      .argument('<id>', 'its id, number, path or file name')
      .argument('<word>', 'a status of this folder')
      .argument('[folder]', 'folder that holds the documents', 'design'),
  )
    .addHelpText(
      'after',
      `
Only the word changes: quotes, links, marks and comments around it stay.

Examples:
  design-docs status 12 implemented docs/proposals
  design-docs status 0012-cache implementable --dry-run`,
    )
    .action((id: string, word: string, folder: string, options: WithTemplate) =>
      runIn(folder, options, (target) => setStatus(target, {id, word}, options)),
    );
}
