import {readFile, rm, stat, symlink, truncate, utimes} from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it, onTestFinished} from 'vitest';
import {isPlainPath, toPlainName} from '../../../../plugin/load/files/plain-path.ts';
import {hasRelativeImport} from '../../../../plugin/load/files/relative-imports.ts';
import {findCopies, writeCopies} from '../../../../plugin/site/content/copies.ts';
import {makeFolder} from '../../../build/write-files.ts';
import {design, toContent} from '../content.ts';

async function copiesOf(
  names: Readonly<Record<string, string>>,
  {site = 'site', assets = [] as readonly string[]} = {},
) {
  const base = await makeFolder(
    Object.fromEntries(
      Object.entries(names).map(([name, text]) => [`${site}/design/${name}`, text]),
    ),
  );
  onTestFinished(() => rm(base, {recursive: true, force: true}));
  const siteDir = path.join(base, site);
  const dataDir = path.join(siteDir, '.docusaurus/data');
  const documents = Object.entries(names).filter(([name]) => !assets.includes(name));
  const content = toContent(Object.fromEntries(documents), {assets});
  const folder = {...content.folder, path: path.join(siteDir, 'design')};
  const found = {...content, folder};
  const copies = await findCopies(found, siteDir, dataDir);
  const relative = new Map(
    [...copies].map(([file, copy]) => [
      path.relative(folder.path, file),
      path.relative(dataDir, copy),
    ]),
  );
  const texts = new Map<string, string>();
  const write = () =>
    writeCopies({...found, copies}, 'default', dataDir, async (name, text) =>
      texts.set(name, text),
    );
  return {folder: folder.path, dataDir, copies, relative, texts, write};
}

describe('a document has a copy', () => {
  it.each([
    'a!b',
    'a?b',
    'a#b',
    'a\\b',
    'a\nb',
    '100%',
    ' a',
    'a:b',
    '"a"',
    'a\u200bb',
    'a'.repeat(200),
  ])('where its name is %j', async (name) => {
    const {relative, texts, write} = await copiesOf({[`${name}.md`]: design('A', 'draft')});
    await write();
    const [copy = ''] = relative.values();
    expect(copy).toMatch(/^documents\/[\w-]+\.md$/);
    expect(isPlainPath(copy)).toBe(true);
    expect([...texts]).toEqual([[copy, design('A', 'draft')]]);
  });

  it.each(['0001-a', 'v1.2 (new)', 'äöü/日本', "it's", 'a+b, c & d'])(
    'and none where it is %j',
    async (name) => {
      expect((await copiesOf({[`${name}.md`]: ''})).relative.size).toBe(0);
    },
  );

  it('and none because of where the site is', async () => {
    const {relative} = await copiesOf(
      {'a.md': '', 'b.png': ''},
      {site: 'c#/x!/site', assets: ['b.png']},
    );
    expect(relative.size).toBe(0);
  });

  it('of its own, where names differ in nothing else', async () => {
    const names = ['a!b', 'a?b', 'a#b', 'a-b!', 'A!b', '!', '?', '??'];
    const {relative} = await copiesOf(Object.fromEntries(names.map((name) => [`${name}.md`, ''])));
    const copies = [...relative.values()].map((copy) => copy.toLowerCase());
    expect(new Set(copies).size).toBe(names.length);
  });

  it('where it is a link', async () => {
    const {folder, dataDir} = await copiesOf({'a.md': '', 'DESIGN.txt': '# D'});
    await symlink('DESIGN.txt', path.join(folder, 'b.md'));
    const content = toContent({'a.md': '', 'b.md': '# D'});
    const found = {...content, folder: {...content.folder, path: folder}};
    const copies = await findCopies(found, path.dirname(folder), dataDir);
    expect([...copies.keys()]).toEqual([path.join(folder, 'b.md')]);
  });

  it('whose code finds its files', async () => {
    const code = [
      "import A from './a.js';",
      'import {',
      '  B,',
      "} from '../b.js';",
      "import './c.css';",
      "export * from '../../d.js';",
      "import E from '@site/e.js';",
      '',
      "<img src={require('./f.png').default} /> taken from './g.js'",
    ].join('\n');
    const {texts, write} = await copiesOf({'x/a!.mdx': code});
    await write();
    expect([...texts.values()]).toEqual([
      [
        "import A from 'docusaurus-plugin-design-docs/folder-of-default/x/a.js';",
        'import {',
        '  B,',
        "} from 'docusaurus-plugin-design-docs/folder-of-default/b.js';",
        "import 'docusaurus-plugin-design-docs/folder-of-default/x/c.css';",
        "export * from './../../../d.js';",
        "import E from '@site/e.js';",
        '',
        "<img src={require('docusaurus-plugin-design-docs/folder-of-default/x/f.png').default} /> taken from './g.js'",
      ].join('\n'),
    ]);
  });
});

describe('a linked file has a copy', () => {
  it.each([
    ['h#x.txt', 'h-x.txt'],
    ['a\\b.png', 'a-b.png'],
    ['100%.tar.gz', '100-tar.gz'],
    ['a?.html', 'a.html'],
    ['?', 'file'],
    ['x.html#', 'x-html'],
    [`${'a'.repeat(200)}.pdf`, `${'a'.repeat(60)}.pdf`],
    [`${'日'.repeat(70)}.pdf`, `${'日'.repeat(20)}.pdf`],
  ])('%j as %s', async (name, plain) => {
    const {dataDir, copies, write} = await copiesOf({[name]: 'text'}, {assets: [name]});
    await write();
    const [copy = ''] = copies.values();
    expect(path.basename(copy)).toBe(plain);
    expect(await readFile(copy, 'utf8')).toBe('text');
    expect(isPlainPath(path.relative(dataDir, copy))).toBe(true);
  });

  it('which is written again only where it changed', async () => {
    const {folder, copies, write} = await copiesOf({'a!': 'text'}, {assets: ['a!']});
    const [copy = ''] = copies.values();
    await write();
    await utimes(copy, 2_000_000_000, 2_000_000_000);
    await write();
    expect((await stat(copy)).mtimeMs).toBe(2_000_000_000_000);
    await truncate(path.join(folder, 'a!'), 2);
    await write();
    expect(await readFile(copy, 'utf8')).toBe('te');
  });

  it('and none of a file that became a link to elsewhere', async () => {
    const {folder, copies, write} = await copiesOf({'a!': 'text'}, {assets: ['a!']});
    await rm(path.join(folder, 'a!'));
    await symlink('/etc/hostname', path.join(folder, 'a!'));
    await write();
    const [copy = ''] = copies.values();
    await expect(stat(copy)).rejects.toThrow('ENOENT');
  });
});

it('a plain name is plain, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', minLength: 1, maxLength: 300}), (name) => {
      const plain = toPlainName(name.replaceAll('/', ''));
      expect(isPlainPath(plain)).toBe(true);
      expect(plain).toMatch(/^[^.]/);
    }),
  );
});

it.each([
  ["import x from './x'", true],
  ["  import x from './x'", false],
  ["import x from 'x'", false],
  ["x = require( '../y' )", true],
  ["await import('./x')", true],
  ["It comes from './x'", false],
])('code %j imports a file beside it: %j', (code, expected) => {
  expect(hasRelativeImport(code)).toBe(expected);
});
