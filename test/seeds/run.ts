import {stat} from 'node:fs/promises';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {type ExpectedContract, lineages} from './expected.ts';
import {readContract} from './read-contract.ts';

// `npm run seeds -- [DIR]`: reads the five templates as their projects have them and compares what they
// ask for with `expected.ts`, one line each.
const folder = path.resolve(process.argv[2] ?? '../shared/seeds');
const isThere = await stat(folder).then(
  (entry) => entry.isDirectory(),
  () => false,
);

if (isThere) {
  const lines = await Promise.all(lineages.map(({seed, contract}) => compare(seed, contract)));
  console.log(lines.join('\n'));
  process.exitCode = lines.every((line) => line.startsWith('ok')) ? 0 : 1;
} else {
  console.log('Skipped: no folder of seeds here. Give it as in `npm run seeds -- DIR`.');
}

async function compare(seed: string, expected: ExpectedContract): Promise<string> {
  const read = await readContract(path.join(folder, seed)).catch((error: Error) => error);
  if (read instanceof Error) return `FAIL ${seed}  ${read.message}`;
  const actual = new Map<string, unknown>(Object.entries(read));
  const differences = Object.entries(expected)
    .filter(([part, value]) => !isDeepStrictEqual(actual.get(part), value))
    .map(([part, value]) => `${part}: wanted ${show(value)}, read ${show(actual.get(part))}`);
  return differences.length === 0 ? `ok   ${seed}` : `FAIL ${seed}  ${differences.join('; ')}`;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
