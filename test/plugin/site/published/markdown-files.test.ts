import {mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {
  toMarkdownAddresses,
  toMarkdownNames,
  writeMarkdownFiles,
} from '../../../../plugin/site/published/markdown-files.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {toContent} from '../content.ts';

const texts = {
  '1-plain.md': '---\nstatus: draft\n---\n\n# A\r\n\nAs *written*.\n',
  '2-folder/README.md': '# B',
  '3-mdx.mdx': '# C\n\n<Box />\n',
  '4-slug.md': '---\nslug: /why\n---\n# D',
  '5-draft.md': '---\ndraft: true\n---\n# E',
  '6-unlisted.md': '---\nunlisted: true\n---\n# F',
  'release-notes.old/x.md': '# X',
};

it('stand beside the pages, those of drafts and unlisted documents excepted', () => {
  expect([...toMarkdownNames(toContent(texts), '/design')]).toEqual([
    ['1-plain.md', '1-plain.md'],
    ['2-folder/README.md', '2-folder.md'],
    ['3-mdx.mdx', '3-mdx.md'],
    ['4-slug.md', 'why.md'],
    ['release-notes.old/x.md', 'release-notes.old/x.md'],
  ]);
});

it.each([
  ['another page', {'a.md': '# A', 'a.md.md': '# B'}, ['a.md.md']],
  ['the release notes', {'a.md': '---\nslug: /Release-Notes\n---\n# A'}, []],
])('never take the place of %s', (_, given, names) => {
  const options = toPluginOptions({releaseNotes: {path: 'news'}});
  const found = toMarkdownNames(toContent(given, {options}), '/design');
  expect([...found.values()]).toEqual(names);
});

it.each(['/', '/sub/design'])('have addresses below %s', (root) => {
  const content = toContent({'1-plain.md': '# A'});
  const permalinks = new Map([['1-plain.md', `${root.replace(/\/$/, '')}/1-plain`]]);
  expect(toMarkdownAddresses({...content, permalinks}, root).get('1-plain.md')).toBe(
    `${root.replace(/\/$/, '')}/1-plain.md`,
  );
});

it('are as their authors wrote them', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'design-docs-'));
  await writeMarkdownFiles(toContent(texts), '/design', folder);
  expect((await readdir(folder, {recursive: true})).sort()).toEqual(
    [
      '1-plain.md',
      '2-folder.md',
      '3-mdx.md',
      'release-notes.old',
      'release-notes.old/x.md',
      'why.md',
    ].sort(),
  );
  expect(await readFile(path.join(folder, '1-plain.md'), 'utf8')).toBe(texts['1-plain.md']);
});

it('are the translation where the page shows one', async () => {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'design-docs-')));
  const translated = path.join(folder, 'fr');
  await mkdir(translated);
  await writeFile(path.join(translated, '1-translated.md'), '# Le A\n');
  await symlink('/etc/hostname', path.join(translated, '2-linked.md'));
  const content = toContent({
    '1-translated.md': '# A',
    '2-linked.md': '# B',
    '3-original.md': '# C',
  });
  const documents = new Map([
    ['1-translated.md', {}],
    ['2-linked.md', {}],
  ]);
  const french = {path: translated, documents, assets: new Set<string>(), aliases: new Map()};
  const out = path.join(folder, 'out');
  await writeMarkdownFiles({...content, translated: french}, '/design', out);
  expect((await readdir(out)).sort()).toEqual(['1-translated.md', '3-original.md']);
  expect(await readFile(path.join(out, '1-translated.md'), 'utf8')).toBe('# Le A\n');
  expect(await readFile(path.join(out, '3-original.md'), 'utf8')).toBe('# C');
});
