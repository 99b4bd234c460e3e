import type {Command} from 'commander';
import {readAuthor, readToday} from '../authoring/author.ts';
import {createDesign} from '../authoring/new.ts';
import {addWriteOptions, runIn, type WithTemplate} from './authoring.ts';

/** `design-docs new`. */
export function addNewCommand(program: Command): void {
  addWriteOptions(
    program
      .command('new')
      .description('create a design from the template of its folder, and print its path')
      .argument('<title>', 'title of the design')
      .argument('[folder]', 'folder that holds the documents', 'design'),
  )
    .addHelpText(
      'after',
      `
The file is named as the designs of the folder are: with the next number, the date, or a folder of its own.

Examples:
  design-docs new "Cache answers" docs/proposals
  design-docs new "Cache answers" docs/proposals --template kpt --dry-run`,
    )
    .action((title: string, folder: string, options: WithTemplate) =>
      runIn(folder, options, async (target) => {
        const author = await readAuthor(target.load.folder);
        return createDesign(target, {title}, {today: readToday(), author}, options);
      }),
    );
}
