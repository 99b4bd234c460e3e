// history-once.ts folder|history FOLDER [CACHE]: prints how long one reading took in this process, as JSON.
import {repository} from '../browser/node-process.ts';
import type {HistoryTime} from './history-times.ts';

const [kind, folder = '', cacheDirectory] = process.argv.slice(2);
const built = (name: string) => import(`${repository}lib/plugin/${name}`);
const work = kind === 'folder' ? await toFolderReading() : await toHistoryReading();
const start = performance.now();
await work();
console.log(
  JSON.stringify({
    time: performance.now() - start,
    peak: process.resourceUsage().maxRSS / 1024,
  } satisfies HistoryTime),
);

// The folder as it is, read and checked, with no history.
async function toFolderReading(): Promise<() => Promise<unknown>> {
  const {createLoader}: typeof import('../../plugin/load.ts') = await built('load.js');
  const {defaultLevels}: typeof import('../../plugin/core/index.ts') = await built('core/index.js');
  return createLoader({
    folder,
    include: ['**/*.{md,mdx}'],
    exclude: [],
    base: folder,
    levels: defaultLevels,
    reservedIds: [],
    history: false,
  });
}

// The history alone, down to the timelines of all documents.
async function toHistoryReading(): Promise<() => Promise<unknown>> {
  const {createHistory}: typeof import('../../plugin/load/history/read-history.ts') = await built(
    'load/history/read-history.js',
  );
  const {readTimelines}: typeof import('../../plugin/core/history/timelines.ts') = await built(
    'core/history/timelines.js',
  );
  const {builtInWords}: typeof import('../../plugin/core/index.ts') = await built('core/index.js');
  const read = createHistory({
    folder,
    base: folder,
    ...(cacheDirectory === undefined ? {} : {cacheDirectory}),
    packageVersion: 'bench',
    environment: {},
  });
  return async () => {
    const {log, obstacle} = await read([]);
    if (!log) throw new Error(obstacle?.message);
    readTimelines(log.tracks, builtInWords);
  };
}
