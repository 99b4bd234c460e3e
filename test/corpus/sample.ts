// npm run counts:sample -- RULE|all [SIZE] [SEED]
// Prints a sample of what one rule, or all that are on by default, find in folders of real documents,
// each finding with the document around it, for somebody to judge. The same findings and the same seed
// give the same sample.
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {loadFolder} from '../../plugin/commands/load-folder.ts';
import {type Design, type Problem, presets} from '../../plugin/core/index.ts';
import {printable, printableLines} from '../../plugin/core/text/printable.ts';
import {corpusFolders} from './folders.ts';

interface Found {
  readonly file: string;
  readonly design: Design;
  readonly problem: Problem;
}

const [rule = '', size = '20', seed = 'design-docs'] = process.argv.slice(2);
if (rule !== 'all' && !Object.hasOwn(presets.off, rule)) throw new Error(`${rule} is no rule`);

const found = await findAll();
const sample = found.sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1)).slice(0, Number(size));
for (const one of sample) console.log(await show(one));
console.log(`${sample.length} of ${found.length} findings of ${rule}`);

async function findAll(): Promise<Found[]> {
  const levels = rule === 'all' ? presets.recommended : {...presets.off, [rule]: 'warn' as const};
  const folders = await Promise.all(
    corpusFolders.map(async ({folder, template}) => {
      const {set} = await loadFolder(folder, template, {levels});
      return set.designs.flatMap((design) =>
        design.problems.map((problem) => ({
          file: path.join(folder, design.sourcePath),
          design,
          problem,
        })),
      );
    }),
  );
  return folders.flat();
}

// By a hash of what was found: a finding that goes leaves the others where they were.
function toKey({design: {sourcePath}, problem: {line, column, message}}: Found): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, sourcePath, line, column, message]))
    .digest('hex');
}

async function show({file, design, problem}: Found): Promise<string> {
  const {line, column, endColumn, message, hint = ''} = problem;
  const rows = (await readFile(file, 'utf8')).split('\n');
  const around = rows
    .slice(Math.max(0, line - 4), line + 12)
    .map((row, at) => `${Math.max(0, line - 4) + at + 1 === line ? '>' : ' '} ${row.slice(0, 160)}`)
    .join('\n');
  const outline = design.sections
    .map(({title, depth, state, name}) => {
      const stands = name === undefined || name === title ? '' : ` = ${name}`;
      return `${'#'.repeat(depth)} ${title}${stands}${state === 'filled' ? '' : ` (${state})`}`;
    })
    .join('\n');
  const place = `${file}:${line}:${column}${endColumn === undefined ? '' : `-${endColumn}`}`;
  const status = `${design.kind}, ${design.status.id ?? 'no status'}`;
  return [
    `=== ${printable(place)} (${printable(status)})`,
    printable(`${problem.rule}: ${message}. ${hint}`),
    printableLines(around),
    `--- sections\n${printableLines(outline)}\n`,
  ].join('\n');
}
