import {logger} from '@docusaurus/logger';
import {type DesignSet, toReport} from '../../core/index.ts';
import type {Folder} from '../../load/files/folder.ts';
import {isAbsence, type Obstacle} from '../../load/history/obstacle.ts';
import {UserError} from '../../user-error.ts';

/**
 * Prints the problems of a folder as one report of the build. Each call prints only what differs from the
 * call before, so that an edit elsewhere does not repeat it. With `failsBuild` a problem of level `throw`
 * fails, after everything was listed.
 */
export function createReporter(folderName: string, listCommand: string, failsBuild: boolean) {
  let printed = '';
  return ({designs}: DesignSet, {notices}: Folder): void => {
    const report = toReport(designs, {
      folder: folderName,
      levels: ['log', 'warn', 'throw'],
      perRule: 3,
      documents: 10,
      listCommand,
    });
    const passedOver = notices.map((notice) => `${folderName}/${notice}`).join('\n');
    const text = [passedOver, report ?? ''].filter((part) => part !== '').join('\n\n');
    if (text !== printed && text !== '') logger.warn(`Design documents have problems\n\n${text}\n`);
    printed = text;
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
