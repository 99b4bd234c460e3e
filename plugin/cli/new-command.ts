import {stat} from 'node:fs/promises';
import type {Command} from 'commander';
import {readAuthor, readToday} from '../authoring/author.ts';
import {createDesign} from '../authoring/new.ts';
import {printable} from '../core/text/printable.ts';
import {UserError} from '../user-error.ts';
import {addWriteOptions, runIn, type WithTemplate} from './authoring.ts';
import {folderDescription} from './options.ts';

/** `design-docs new`. */
export function addNewCommand(program: Command): void {
  addWriteOptions(
    program
      .command('new')
      .description('create a design from the template and print its path')
      .argument('<title>', 'title of the design')
      .argument('[folder]', folderDescription),
  )
    .addHelpText(
      'after',
      `
The file name follows the convention of the folder: the next number, the date, or a folder of its own.

Examples:
  design-docs new "Cache answers" docs/proposals
  design-docs new "Cache answers" docs/proposals --template kpt --dry-run`,
    )
    .action(async (title: string, folder: string | undefined, options: WithTemplate) => {
      if (folder === undefined) await assertTitle(title);
      await runIn(folder, options, async (target) => {
        const author = await readAuthor(target.load.folder);
        return createDesign(target, {title}, {today: readToday(), author}, options);
      });
    });
}

// The folder alone, as other commands take it.
async function assertTitle(title: string): Promise<void> {
  const found = await stat(title).catch(() => undefined);
  if (!found?.isDirectory()) return;
  const folder = printable(title);
  throw new UserError(
    `${folder} is a folder. Give a title before it: design-docs new "Cache answers" ${folder}.`,
  );
}
