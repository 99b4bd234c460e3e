import {readdir, readFile, writeFile} from 'node:fs/promises';
import {type ComponentStyles, joinStyles} from './styles.ts';

// Writes the styles of all components as one file, with their class names beside it. Bundlers are slow with
// many small style files.

const theme = new URL('../theme/', import.meta.url);
const names = (await readdir(theme)).filter((name) => /^Design\w+$/.test(name));
const components = await Promise.all(names.sort().map(readComponent));
const {css, classes} = joinStyles(components);
await writeFile(new URL('../lib/theme/styles.module.css', import.meta.url), css);
await writeFile(new URL('../lib/theme/styles.json', import.meta.url), JSON.stringify(classes));

async function readComponent(name: string): Promise<ComponentStyles> {
  const read = (file: string) => readFile(new URL(`${name}/${file}`, theme), 'utf8');
  const source = await read('index.tsx');
  const imports = [...source.matchAll(/from '@theme\/(Design\w+)'/g)].map(
    ([, other = '']) => other,
  );
  return {name, imports, css: await read('styles.module.css').catch(() => undefined)};
}
