import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

/**
 * Mutates a seeded sample of the lines of `plugin/core` and says which mutants no test notices:
 * `npm run mutate:sample -- --lines 200 --seed 7`. All of core has about ten thousand mutants.
 * What follows a second `--` is for Stryker: `-- --lines 200 -- --concurrency 1`.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {lines: {type: 'string', default: '200'}, seed: {type: 'string', default: '1'}},
});
const random = createRandom(Number(values.seed));
const lines = readdirSync('plugin/core', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .flatMap((name) => readLines(join('plugin/core', name)));
const drawn = lines
  .map((line) => ({line, order: random()}))
  .sort((a, b) => a.order - b.order)
  .slice(0, Number(values.lines))
  .map(({line}) => line);
const args = ['stryker', 'run', '--mutate', drawn.join(','), ...positionals];
const {status} = spawnSync('npx', args, {stdio: 'inherit'});
process.exitCode = status ?? 1;

// Lines that can hold a mutant: no comments, types and imports, and no lone brackets.
function readLines(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, at) => {
      const isCode =
        /\w/.test(text) && !/^\s*(?:\/\/|\/?\*|import |export type |readonly |})/.test(text);
      return isCode ? [`${path}:${at + 1}-${at + 1}`] : [];
    });
}

/** Numbers from 0 to 1 that are the same for a seed (mulberry32, public domain). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
