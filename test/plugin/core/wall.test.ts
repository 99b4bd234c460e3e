import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path/posix';
import {expect, it} from 'vitest';

/** The entries of `core/` in the order of the work: each imports only itself and entries before it. */
const order = [
  'rule-ids.ts',
  'types',
  'types.ts',
  'versions.ts',
  'settings.ts',
  'text',
  'markdown',
  'names',
  'metadata',
  'status',
  'template',
  'sections',
  'relations',
  'evidence',
  'kinds.ts',

  'parse-file.ts',
  'design.ts',
  'localise.ts',
  'history',
  'releases',
  'edits',
  'context',
  'rules',
  'checks',
  'folder-config.ts',
  'pipeline.ts',
  'design-json.ts',
  'json.ts',
  'reports',
  'authoring',
  'index.ts',
];

const packages = ['yaml', 'markdown-it'];

const core = new URL('../../../plugin/core/', import.meta.url);
const files = (await readdir(core, {recursive: true})).filter((name) => name.endsWith('.ts'));

it('lists every entry of the core', () => {
  const entries = new Set(files.map(toEntry));
  expect([...entries].sort()).toEqual([...order].sort());
});

it.each(files)('%s imports only packages of the core and entries before its own', async (name) => {
  const own = toEntry(name);
  const isBefore = (entry: string) =>
    entry === own || (order.includes(entry) && order.indexOf(entry) < order.indexOf(own));
  const isAllowed = (specifier: string) =>
    packages.includes(specifier) ||
    (/^\.\.?\//.test(specifier) && isBefore(toEntry(join(dirname(name), specifier))));
  const imported = await readImports(name);
  expect(imported.filter((specifier) => !isAllowed(specifier))).toEqual([]);
});

it.each(files)('%s reads no clock, environment or global state', async (name) => {
  const text = await readFile(new URL(name, core), 'utf8');
  expect(text).not.toMatch(
    /\b(?:Date\.now|new Date\(\)|process\.|globalThis|Math\.random)|^(?:export )?let /m,
  );
});

function toEntry(path: string): string {
  return path.split('/')[0] ?? path;
}

async function readImports(name: string): Promise<readonly string[]> {
  const text = await readFile(new URL(name, core), 'utf8');
  return [...text.matchAll(/(?:from|import) ?\(?'([^']+)'/g)].map(([, path = '']) => path);
}
