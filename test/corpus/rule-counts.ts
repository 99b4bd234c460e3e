// npm run counts [-- --update]
// How often each rule, all turned on, finds something in folders of real documents, held against
// `rule-counts.json`. Exits with 1 where a number differs: a change of a rule says there what it changes.
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {loadFolder} from '../../plugin/commands/load-folder.ts';
import {type DesignSet, type Level, type RuleId, ruleIds} from '../../plugin/core/index.ts';
import {corpusFolders} from './folders.ts';

type Counts = Record<string, Record<string, number>>;

const baseline = new URL('./rule-counts.json', import.meta.url);
const levels = Object.fromEntries(ruleIds.map((rule): [string, Level] => [rule, 'warn'])) as Record<
  RuleId,
  Level
>; // the same keys

if (corpusFolders.length === 0) {
  console.log('Skipped: ../shared/corpus is not there');
} else {
  const counts = await countAll();
  console.table(counts);
  if (process.argv.includes('--update')) {
    await writeFile(baseline, `${JSON.stringify(counts, undefined, 2)}\n`);
  } else {
    const before: Counts = JSON.parse(await readFile(baseline, 'utf8'));
    const differences = toDifferences(before, counts);
    for (const difference of differences) console.log(difference);
    if (differences.length > 0) {
      console.log('If this is meant, write it down: npm run counts -- --update');
      process.exitCode = 1;
    }
  }
}

async function countAll(): Promise<Counts> {
  const counts: Counts = Object.fromEntries([...ruleIds].sort().map((rule) => [rule, {}]));
  for (const {folder, template} of corpusFolders) {
    const {set} = await loadFolder(folder, template, {levels});
    const name = folder.split(path.sep).slice(-2, -1).join('');
    for (const [rule, row] of Object.entries(counts)) row[name] = countOf(set, rule);
  }
  return counts;
}

function countOf({designs}: DesignSet, rule: string): number {
  return designs.flatMap(({problems}) => problems.filter((problem) => problem.rule === rule))
    .length;
}

function toDifferences(before: Counts, now: Counts): readonly string[] {
  const rules = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...rules].flatMap((rule) => {
    const folders = new Set([...Object.keys(before[rule] ?? {}), ...Object.keys(now[rule] ?? {})]);
    return [...folders].flatMap((folder) => {
      const [was, is] = [before[rule]?.[folder], now[rule]?.[folder]];
      return was === is ? [] : [`${rule} in ${folder}: ${was ?? 'no'} before, ${is ?? 'no'} now`];
    });
  });
}
