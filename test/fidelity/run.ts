import {readFile} from 'node:fs/promises';
import {globby} from 'globby';
import {hasCmark, renderWithCmark} from './cmark.ts';
import {compare, type Difference, kindOf, readBody} from './compare.ts';

/** How many differences of each kind are shown. */
const shown = 4;
/** The share of equal documents below which the command fails. */
const wanted = 0.995;

const folders = process.argv.slice(2);
if (folders.length === 0) fail('Name at least one folder: `npm run fidelity -- DIR…`.');
if (!hasCmark()) fail('`cmark-gfm` is not installed. On Debian it is the package `cmark-gfm`.');

const files = (await globby(folders.map((folder) => `${folder}/**/*.md`))).sort();
if (files.length === 0) fail(`There is no Markdown in ${folders.join(', ')}.`);

const kinds = new Map<string, Array<{readonly file: string; readonly difference: Difference}>>();
let different = 0;
for (const file of files) {
  const body = readBody(await readFile(file, 'utf8'));
  const difference = compare(body, renderWithCmark(body));
  if (!difference) continue;
  different += 1;
  const kind = kindOf(difference);
  kinds.set(kind, [...(kinds.get(kind) ?? []), {file, difference}]);
}

for (const [kind, found] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`\n${kind}: ${found.length}`);
  for (const {file, difference} of found.slice(0, shown)) {
    console.log(`  ${file}\n    after  ${cut(difference.before)}`);
    console.log(`    ours   ${cut(difference.ours)}\n    GitHub ${cut(difference.theirs)}`);
  }
}
const share = (files.length - different) / files.length;
console.log(
  `\n${files.length - different} of ${files.length} documents are equal (${(share * 100).toFixed(2)} %)`,
);
process.exitCode = share >= wanted ? 0 : 1;

function cut(line: string): string {
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
