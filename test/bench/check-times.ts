import {fileURLToPath} from 'node:url';
import {commandLine, repository, runNode} from '../browser/node-process.ts';
import type {CorpusFolder} from '../corpus/folders.ts';
import {median} from './median.ts';

const runs = 5;
const markdownlint = `${repository}node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs`;
// JavaScript, so that no compiler starts with it.
const parseOnly = fileURLToPath(new URL('./parse-only.mjs', import.meta.url));

/**
 * Checks a folder as a user does, from the start of the command to its end, by turns with markdownlint's
 * command and its usual rules, and with a bare parse of the same files. Returns a row of a table.
 */
export async function compareChecks({folder, template}: CorpusFolder) {
  const ours: number[] = [];
  const theirs: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await time([parseOnly, folder]));
    ours.push(
      await time([commandLine, 'check', folder, ...(template ? ['--template', template] : [])]),
    );
    theirs.push(await time([markdownlint, `${folder}/**/*.{md,mdx}`, '--no-globs']));
  }
  const [our, their, parse] = [median(ours), median(theirs), median(bare)];
  return {
    'check ms': Math.round(our),
    'bare parse ms': Math.round(parse),
    'markdownlint-cli2 ms': Math.round(their),
    'times a bare parse': (our / parse).toFixed(2),
    'times as fast as markdownlint-cli2': (their / our).toFixed(2),
  };
}

/** How long the command takes to say its version, and Node to do nothing. */
export async function measureStart() {
  const version: number[] = [];
  const nothing: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    version.push(await time([commandLine, '--version']));
    nothing.push(await time(['-e', '0']));
  }
  return {
    '--version ms': Math.round(median(version)),
    'node alone ms': Math.round(median(nothing)),
  };
}

async function time(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await runNode(args);
  return performance.now() - start;
}
