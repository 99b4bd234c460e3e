import {readdir, readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';

const folder = new URL('../../../../plugin/client/browse/', import.meta.url);
const files = (await readdir(folder)).filter((name) => !/^(?:use-.*|index)\.ts$/.test(name));

it.each(files)('%s knows no page, no component and no site', async (name) => {
  const text = await readFile(new URL(name, folder), 'utf8');
  const imported = [...text.matchAll(/^import (?!type).*? from '([^']+)'/gms)].map(
    ([, path = '']) => path,
  );
  expect(imported.filter((path) => !path.startsWith('./') && path !== '@leeoniya/ufuzzy')).toEqual(
    [],
  );
  expect(text).not.toMatch(/\b(?:window|document|globalThis)\./);
});
