import path from 'node:path';
import {logger} from '@docusaurus/logger';
import {type Design, type DesignSet, toReport} from '../../core/index.ts';
import {type ProblemChanges, reportChanges} from '../../core/reports/problem-changes.ts';
import type {Folder} from '../../load/files/folder.ts';
import {isAbsence, type Obstacle} from '../../load/history/obstacle.ts';
import {UserError} from '../../user-error.ts';

/** How messages name a folder and the command that lists all of its problems, as the user would type them. */
export interface ShownNames {
  readonly folder: string;
  readonly listCommand: string;
}

/**
 * Prints the problems of a folder as one report of the build, and after that only what each call has changed:
 * new problems, and those that are gone. With `failsBuild` a problem of level `throw` fails, after everything was
 * listed.
 */
export function createReporter({folder, listCommand}: ShownNames, failsBuild: boolean) {
  const settings = {
    folder,
    levels: ['log', 'warn', 'throw'],
    perRule: 3,
    documents: 10,
    listCommand,
  } as const;
  let before: readonly Design[] | undefined;
  let told: ReadonlySet<string> = new Set();
  return ({designs}: DesignSet, {notices, folderNotice}: Folder): void => {
    const report = before
      ? reportChanges(before, designs, settings)
      : toFirst(toReport(designs, settings));
    const lines = [
      ...notices.map((notice) => path.posix.join(folder, notice)),
      ...(folderNotice === undefined ? [] : [`${folder}: ${folderNotice}`]),
    ];
    const passedOver = lines.filter((line) => !told.has(line)).join('\n');
    const text = [passedOver, report?.text ?? ''].filter((part) => part !== '').join('\n\n');
    if (passedOver !== '' || report?.hasNew) {
      logger.warn(`Design documents have ${before ? 'new ' : ''}problems\n\n${text}\n`);
    } else if (text !== '') logger.info(`Design documents have fewer problems\n\n${text}\n`);
    before = designs;
    told = new Set(lines);
    const fatal = designs.flatMap(({problems}) => problems.filter(({level}) => level === 'throw'));
    if (failsBuild && fatal.length > 0) {
      const rules = [...new Set(fatal.map(({rule}) => `\`${rule}\``))].join(', ');
      const what = fatal.length === 1 ? 'A problem in' : `${fatal.length} problems in`;
      const stop = fatal.length === 1 ? 'stops' : 'stop';
      throw new UserError(
        `${what} design documents ${stop} the build, since the option \`rules\` has level \`throw\` for ${rules}. See the list above.`,
      );
    }
  };
}

function toFirst(text: string | undefined): ProblemChanges | undefined {
  return text === undefined ? undefined : {text, hasNew: true};
}

/** Says once why there is no history: as a warning where the host could give it. */
export function createObstacleReporter(): (obstacle: Obstacle | undefined) => void {
  let printed = '';
  return (obstacle) => {
    if (!obstacle || obstacle.message === printed) return;
    printed = obstacle.message;
    if (isAbsence(obstacle)) logger.info(obstacle.message);
    else logger.warn(obstacle.message);
  };
}

/** Says once what a setting asked for and could not be done. */
export function createNoticeReporter(): (notice: string | undefined) => void {
  let printed = '';
  return (notice) => {
    if (notice === undefined || notice === printed) return;
    printed = notice;
    logger.warn(notice);
  };
}
