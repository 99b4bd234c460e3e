import {readdir, readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';

const core = new URL('../../../plugin/core/', import.meta.url);
const files = (await readdir(core, {recursive: true})).filter((name) => name.endsWith('.ts'));

it.each(files)('%s imports nothing from above the core', async (name) => {
  const text = await readFile(new URL(name, core), 'utf8');
  const imported = [...text.matchAll(/(?:from|import) ?\(?'([^']+)'/g)].map(
    ([, path = '']) => path,
  );
  const depth = name.split('/').length - 1;
  const isOwn = (path: string) => /^\.\.?\//.test(path) && path.split('../').length - 1 <= depth;
  expect(
    imported.filter((path) => !isOwn(path) && !['yaml', 'markdown-it'].includes(path)),
  ).toEqual([]);
});

it.each(files)('%s reads no clock, environment or global state', async (name) => {
  const text = await readFile(new URL(name, core), 'utf8');
  expect(text).not.toMatch(
    /\b(?:Date\.now|new Date\(\)|process\.|globalThis|Math\.random)|^(?:export )?let /m,
  );
});
