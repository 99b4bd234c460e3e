import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {toBundlerConfig} from '../../../plugin/site/bundler.ts';
import {createDocumentRule} from '../../../plugin/site/documents/document-rule.ts';

type Bundle = (config: object, done: (error: unknown) => void) => void;

// Docusaurus' own, which is not installed by its name.
const faster = createRequire(import.meta.url).resolve('@docusaurus/faster');
const {rspack} = createRequire(faster)('@rspack/core') as {rspack: Bundle};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'design-docs-bundler-'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

it.each([
  ['the server reads one file', true, ['main.js']],
  ['a browser loads what a page needs', false, ['first.js', 'main.js', 'second.js']],
])('%s', async (_, isServer, expected) => {
  const pages = ['first', 'second'];
  const imports = pages.map(
    (name) => `() => import(/* webpackChunkName: "${name}" */ './${name}')`,
  );
  const registry = path.join(folder, 'registry.js');
  await Promise.all([
    writeFile(registry, `export default [${imports.join(', ')}];\n`),
    ...pages.map((name) => writeFile(path.join(folder, `${name}.js`), `console.log('${name}');\n`)),
  ]);
  const rule = createDocumentRule({
    include: [],
    dependencies: [],
    loadMarkdown: async (request) => request.text,
    mdxItem: {loader: 'none', options: {}},
  });
  const {module} = toBundlerConfig({
    rule,
    aliases: {},
    registry,
    isServer,
    served: undefined,
    watch: undefined,
  });
  const out = path.join(folder, 'out');
  await promisify(rspack)({
    mode: 'production',
    context: folder,
    entry: registry,
    target: isServer ? 'node' : 'web',
    output: {path: out},
    module: {rules: module.rules.slice(1)},
  });
  expect((await readdir(out)).sort()).toEqual(expected);
});
