import {toReport} from '../core/index.ts';
import {loadFolder} from './load-folder.ts';

/** What checking found, ready to print. */
export interface CheckResult {
  readonly report: string;
  /** Notes on files that were passed over. */
  readonly notices: readonly string[];
}

/** `design-docs check`: every problem of a folder, none left out. */
export async function checkFolder(
  folder: string,
  {template}: {template?: string},
): Promise<CheckResult> {
  const {set, folder: read} = await loadFolder(folder, template);
  const report = toReport(set.designs, {
    folder: folder.replace(/\/+$/, ''),
    levels: ['log', 'warn', 'throw'],
    perRule: Infinity,
    documents: Infinity,
    listCommand: '',
  });
  const count = set.designs.length;
  return {
    report: report ?? `No problems in ${count} ${count === 1 ? 'document' : 'documents'}`,
    notices: read.notices,
  };
}
