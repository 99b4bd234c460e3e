// read-once.ts loader|markdown-it FOLDER [TEMPLATE]: prints how long reading took in this process, as JSON.
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import {repository} from '../browser/node-process.ts';
import type {ReadTimes} from './read-times.ts';

const [kind, folder = '', template] = process.argv.slice(2);
const names = (await readdir(folder, {recursive: true})).filter((name) => /\.mdx?$/i.test(name));
const times = kind === 'loader' ? await timeLoader() : await timeBare();
console.log(JSON.stringify(times satisfies ReadTimes));

// The package as it is built, reading from disk.
async function timeLoader(): Promise<ReadTimes> {
  const built = (name: string) => import(`${repository}lib/plugin/${name}`);
  const {createLoader}: typeof import('../../plugin/load/load-designs.ts') =
    await built('load/load-designs.js');
  const {defaultLevels}: typeof import('../../plugin/core/index.ts') = await built('core/index.js');
  const options = {
    folder,
    include: ['**/*.{md,mdx}'],
    exclude: [],
    ...(template === undefined ? {} : {template}),
    base: process.cwd(),
    levels: defaultLevels,
    reservedIds: [],
    history: false, // measured by itself
  };
  const first = createLoader(options);
  const second = createLoader(options);
  return {
    files: names.length,
    cold: await time(first),
    warm: await time(second),
    unchanged: await time(second),
    peak: peakMemory(),
  };
}

// The parse alone: the files are read before the clock starts.
async function timeBare(): Promise<ReadTimes> {
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const parse = () => {
    const parser = new MarkdownIt({html: true});
    for (const text of texts) parser.parse(text, {});
  };
  return {
    files: names.length,
    cold: await time(parse),
    warm: await time(parse),
    unchanged: await time(parse),
    peak: peakMemory(),
  };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
