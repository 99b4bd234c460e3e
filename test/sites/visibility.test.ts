import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, expect, it} from 'vitest';
import {type Built, build, hrefOf, readJson, readPage, textsOf} from '../build/build.ts';
import {createSite} from '../build/site.ts';

const design = (title: string, front: string, text: string) =>
  `---\nstatus: implemented\nlast-updated: 2024-05-06\n${front}---\n\n# ${title}\n\n## Summary\n\n${text}\n`;

let site: Built;
beforeAll(async () => {
  const siteDir = await createSite({
    files: {
      'design/1-plain.md': design(
        'Plain',
        'see-also: 2-hidden-draft.md\n',
        'See [one](2-hidden-draft.md) and [other](3-lonely.md).',
      ),
      'design/2-hidden-draft.md': design('Wordofdraft', 'draft: true\n', 'Wordofdraft.'),
      'design/2-hidden-draft.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
      'design/3-lonely.md': design('Wordofunlisted', 'unlisted: true\n', 'Wordofunlisted.'),
    },
    plugins: [
      [true, {}],
      ['@docusaurus/plugin-sitemap', {}],
    ],
  });
  site = await build(siteDir);
});

async function filesWith(word: string): Promise<readonly string[]> {
  const entries = await readdir(site.outDir, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')]));
  return texts.flatMap(([file = '', text = '']) =>
    text.includes(word) ? [path.relative(site.outDir, file)] : [],
  );
}

it('publishes nothing of a draft anywhere', async () => {
  expect(site.output).toContain('Generated static files');
  expect(await filesWith('Wordofdraft')).toEqual([]);
  expect(() => readPage(site, 'design/2-hidden-draft')).toThrow('No page');
});

it('shows a link to a draft as text', () => {
  const page = readPage(site, 'design/1-plain');
  expect(textsOf(page, '.theme-design-broken-link')).toEqual(['one']);
});

it('publishes an unlisted design on its own page, and in designs.json', async () => {
  const page = readPage(site, 'design/3-lonely');
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex');
  expect(hrefOf(readPage(site, 'design/1-plain'), 'other')).toBe('/design/3-lonely');
  const files = (await filesWith('Wordofunlisted')).filter((name) => !/\.js$/.test(name));
  expect(files.sort()).toEqual(['design/3-lonely/index.html', 'design/designs.json']);
  const {designs} = readJson(site, 'design/designs.json');
  expect(designs.map(({id, unlisted}: {id: string; unlisted?: boolean}) => [id, unlisted])).toEqual(
    [
      ['1-plain', undefined],
      ['3-lonely', true],
    ],
  );
  expect(await readFile(path.join(site.outDir, 'sitemap.xml'), 'utf8')).not.toContain('3-lonely');
});
