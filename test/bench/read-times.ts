import {fileURLToPath} from 'node:url';
import {runNode} from '../browser/node-process.ts';
import type {CorpusFolder} from '../corpus/folders.ts';
import {median} from './median.ts';

/** Milliseconds of one process. */
export interface ReadTimes {
  readonly files: number;
  /** The first call. */
  readonly cold: number;
  /** A later call that knows nothing of the first. */
  readonly warm: number;
  /** A call of the same loader, with no file changed. */
  readonly unchanged: number;
  /** Megabytes that the process had at most, three loads together. */
  readonly peak: number;
}

const runs = 3;
const script = fileURLToPath(new URL('./read-once.ts', import.meta.url));

/**
 * Reads and checks a folder, and parses the same files with markdown-it and nothing else, by turns and each
 * in processes of their own. Returns a row of a table.
 */
export async function compareReading(folder: CorpusFolder) {
  const ours: ReadTimes[] = [];
  const bare: ReadTimes[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await readOnce('loader', folder));
    bare.push(await readOnce('markdown-it', folder));
  }
  const cold = median(ours.map((times) => times.cold));
  const warm = median(ours.map((times) => times.warm));
  const bareCold = median(bare.map((times) => times.cold));
  const bareWarm = median(bare.map((times) => times.warm));
  return {
    files: ours[0]?.files,
    'cold ms': Math.round(cold),
    'bare cold ms': Math.round(bareCold),
    'cold ratio': (cold / bareCold).toFixed(2),
    'warm ms': Math.round(warm),
    'bare warm ms': Math.round(bareWarm),
    'warm ratio': (warm / bareWarm).toFixed(2),
    'peak MB': Math.round(median(ours.map((times) => times.peak))),
    'unchanged ms': Math.round(median(ours.map((times) => times.unchanged))),
  };
}

async function readOnce(
  kind: 'loader' | 'markdown-it',
  {folder, template}: CorpusFolder,
): Promise<ReadTimes> {
  const args = template === undefined ? [folder] : [folder, template];
  const {code, output} = await runNode([
    '--import',
    import.meta.resolve('tsx'),
    script,
    kind,
    ...args,
  ]);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}
