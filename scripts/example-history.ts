import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeHistory} from '../plugin/commands/history.ts';
import type {Design} from '../plugin/core/index.ts';
import {createLoader} from '../plugin/load/load-designs.ts';
import {toLoadOptions} from '../plugin/load/load-options.ts';

// Writes the history of the designs of the example site, as the dates in them tell it: the designs came into
// this repository all at once. The same designs give the same file.

const site = fileURLToPath(new URL('../example-site/', import.meta.url));
const folder = join(site, 'design');

/** A text that a document had from one day on. */
interface Version {
  readonly day: string;
  readonly author: string;
  readonly name: string;
  readonly text: string;
}

const {set} = await createLoader({...toLoadOptions(folder, undefined), history: false})();
const versions = (await Promise.all(set.designs.map(listVersions))).flat();
const root = await mkdtemp(join(tmpdir(), 'example-history-'));
try {
  await mkdir(join(root, 'design'));
  git(['init', '-q', '-b', 'main']);
  for (const group of groupVersions(versions)) await commit(group);
  console.error(await writeHistory(join(root, 'design'), {write: join(site, 'history.json')}));
} finally {
  await rm(root, {recursive: true, force: true});
}

/** What the dates of a design say: first proposed, agreed on three days later, built in two weeks. */
async function listVersions(design: Design): Promise<readonly Version[]> {
  const {sourcePath, kind, created, updated, authors, status} = design;
  const text = await readFile(join(folder, sourcePath), 'utf8');
  const begin = created ?? '2026-10-05';
  const version = (day: string, content: string): Version => ({
    day,
    author: authors[0]?.name ?? 'Core team',
    name: sourcePath,
    text: content,
  });
  if (kind !== 'design' || status.id === undefined) return [version(begin, text)];
  const early = withoutRelease(withoutDrawbacks(text));
  const end = updated !== undefined && updated > begin ? updated : addDays(begin, 3);
  const wasAgreed = ['implemented', 'implementable', 'replaced'].includes(status.id);
  const steps = [
    [begin, withStatus(early, 'provisional')],
    ...(wasAgreed ? [[addDays(begin, 3), withStatus(early, 'implementable')] as const] : []),
    ...(status.id === 'implemented' ? [[addDays(begin, 14), early] as const] : []),
  ] as const;
  return [...steps.filter(([day]) => day < end), [end, text] as const].map(([day, content]) =>
    version(day, content),
  );
}

function withStatus(text: string, status: string): string {
  return text.replace(/(?<=^## Status\n\n).*/m, status);
}

function withoutRelease(text: string): string {
  return text.replace(/^release: .*\n/m, '');
}

// What was learnt while the design was built.
function withoutDrawbacks(text: string): string {
  return text.replace(/(?<=^## Drawbacks[^\n]*\n\n)[\s\S]*?(?=^## )/m, 'None are known.\n\n');
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function groupVersions(all: readonly Version[]): readonly (readonly Version[])[] {
  const groups = new Map<string, Version[]>();
  for (const version of all) {
    const key = `${version.day} ${version.author}`;
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

async function commit(group: readonly Version[]): Promise<void> {
  const [{day, author} = {day: '', author: ''}] = group;
  for (const {name, text} of group) await writeFile(join(root, 'design', name), text);
  git(['add', 'design']);
  git(['commit', '-q', '-m', 'Write designs'], {day, author});
}

function git(args: readonly string[], by = {day: '2026-10-05', author: 'Core team'}): void {
  const date = `${by.day}T12:00:00Z`;
  const person = {NAME: by.author, EMAIL: 'designs@example.org', DATE: date};
  const names = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  execFileSync('git', [...args], {
    cwd: root,
    env: {
      ...process.env,
      ...Object.fromEntries(names),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
}
