import {rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {runNode} from '../browser/node-process.ts';
import {median} from './median.ts';

/** One reading in a process of its own: milliseconds, those of them that it worked, and megabytes. */
interface HistoryTime {
  readonly time: number;
  readonly cpu: number;
  readonly peak: number;
}

const runs = 3;
const script = fileURLToPath(new URL('./history-once.mjs', import.meta.url));

/**
 * Reads a folder without its history, the history with nothing known before, and the history again, by
 * turns and each in a process of its own. Returns a row of a table.
 */
export async function compareHistory(folder: string, temporary: string) {
  const cache = path.join(temporary, 'history-cache');
  const reading: HistoryTime[] = [];
  const cold: HistoryTime[] = [];
  const warm: HistoryTime[] = [];
  for (let run = 0; run < runs; run += 1) {
    await rm(cache, {recursive: true, force: true});
    reading.push(await readOnce('folder', folder));
    cold.push(await readOnce('history', folder, cache));
    warm.push(await readOnce('history', folder, cache));
  }
  const timeOf = (times: readonly HistoryTime[]) => median(times.map(({time}) => time));
  return {
    'folder ms': Math.round(timeOf(reading)),
    'cold ms': Math.round(timeOf(cold)),
    'cold ratio': (timeOf(cold) / timeOf(reading)).toFixed(2),
    'warm ms': Math.round(timeOf(warm)),
    'warm ratio': (timeOf(warm) / timeOf(reading)).toFixed(2),
    'cpu ms': [reading, cold, warm]
      .map((times) => Math.round(median(times.map(({cpu}) => cpu))))
      .join(' / '),
    'peak MB': Math.round(median(cold.map(({peak}) => peak))),
  };
}

async function readOnce(...args: readonly string[]): Promise<HistoryTime> {
  const {code, output} = await runNode([script, ...args]);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}
