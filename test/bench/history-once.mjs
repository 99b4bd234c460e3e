// history-once.mjs folder|history FOLDER [CACHE]: prints how long one reading of the package as it is built
// took in this process, as JSON. It is no TypeScript, since a compiler has memory of its own.
const [kind, folder = '', cacheDirectory] = process.argv.slice(2);
const built = (name) => import(new URL(`../../lib/plugin/${name}`, import.meta.url).href);
const work = kind === 'folder' ? await toFolderReading() : await toHistoryReading();
const start = performance.now();
const used = process.cpuUsage();
await work();
const {user, system} = process.cpuUsage(used);
console.log(
  JSON.stringify({
    time: performance.now() - start,
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);

// The folder as it is, read and checked, with no history.
async function toFolderReading() {
  const {createLoader} = await built('load/load-designs.js');
  const {defaultLevels} = await built('core/index.js');
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
async function toHistoryReading() {
  const {createHistory} = await built('load/history/read-history.js');
  const {readTimelines} = await built('core/history/timelines.js');
  const {builtInWords} = await built('core/index.js');
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
