import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path/posix';
import {describe, expect, it} from 'vitest';

/** Folders with their entries in order: each imports only itself and entries before it. */
const orders = {
  'plugin/': [
    'core',
    'user-error.ts',
    'user-folder.ts',
    'nearest-name.ts',
    'on-signal.ts',
    'why-not-written.ts',
    'options.ts',
    'option-rows.ts',
    'props',
    'props.ts',
    'render',
    'fast-minifier.ts',
    'package',
    'git',
    'notes',
    'load',
    'authoring',
    'standalone',
    'commands',
    'cli',
    'client',
    'remark',
    'site',
    'validate-options',
    'cli.ts',
    'index.ts',
  ],
  'plugin/site/': [
    'content',
    'mdx',
    'documents',
    'assets',
    'links',
    'designs',
    'pages',
    'published',
    'search',
    'commands',
    'visibility.ts',
    'live.ts',
    'content-folders.ts',
    'html-minifier.ts',
    'locales.ts',
    'swizzle.ts',
    'bundler-watch.ts',
    'bundler.ts',
    'site.ts',
    'translate-texts.ts',
    'folder-options.ts',
    'load-content.ts',
    'rendering.ts',
    'document-files.ts',
    'add-pages.ts',
    'write-files.ts',
    'design-site.ts',
  ],
};

describe.each(Object.entries(orders))('%s', async (name, order) => {
  const folder = new URL(`../../${name}`, import.meta.url);
  const files = (await readdir(folder, {recursive: true})).filter((file) => /\.tsx?$/.test(file));

  it('has no entries but those of the list', () => {
    expect([...new Set(files.map(toEntry))].sort()).toEqual([...order].sort());
  });

  it('has no file that imports an entry behind its own', async () => {
    const wrong = await Promise.all(
      files.map(async (file) => {
        const own = order.indexOf(toEntry(file));
        const imported = await readImports(new URL(file, folder), dirname(file));
        return imported
          .filter((path) => order.indexOf(toEntry(path)) > own)
          .map((path) => `${file} imports ${path}`);
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });
});

function toEntry(path: string): string {
  return path.split('/')[0] ?? path;
}

// The paths of other files that a file imports, from the folder; what stands above it is left out.
async function readImports(file: URL, from: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)]
    .map(([, path = '']) => join(from, path))
    .filter((path) => !path.startsWith('..'));
}
