import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, readdir, rename, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, readJson, readPage, repository, run, textOf} from '../build/build.ts';
import {outsideFiles, outsideLinks, secret} from '../build/outside-files.ts';
import {createSite} from '../build/site.ts';
import {makeFolder, writeFiles} from '../build/write-files.ts';

/** Names that a disk takes, with the address of the page of a document that is called so. */
const names: readonly (readonly [string, string])[] = [
  ['a!b', 'a-b'],
  ['c?d', 'c-d'],
  ['e#f', 'e-f'],
  ['g\\h', 'g-h'],
  ['i\nj', 'i-j'],
  ['k\rl', 'k-l'],
  ['m"n\'o`p', 'm-n-o-p'],
  ['100%', '100'],
  ['%41', '41'],
  [' leading and trailing ', 'leading-and-trailing'],
  ['*:|<>', '2'],
  ['q[hash]r', 'q-hash-r'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a name, as the others
  ['${s}', 's'],
  ['t$&u', 't-u'],
  ['v\u2028w', 'v-w'],
  ['\u0001x\u007f', 'x'],
  ['y\u200bz', 'y\u200bz'],
  ['#..', '-'],
  ['ae\u0301', 'ae\u0301'],
  ['a\u00e9', 'a\u00e9-2'],
  ['Twin', 'Twin'],
  ['twin', 'twin-2'],
  ['\u{1f600}', '\u{1f600}'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
  ['a'.repeat(250), `${'a'.repeat(209)}-${'a'.repeat(20)}`],
  ['\u65e5'.repeat(83), `${'\u65e5'.repeat(56)}-${'\u65e5'.repeat(20)}`],
  ['f!o?l#d\\e\nr/README', 'f-o-l-d-e-r'],
  ['f!o?l#d\\e\nr/inner', 'f-o-l-d-e-r/inner'],
];

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>';
const write = (name: string) => encodeURIComponent(path.posix.basename(name));

const document = (name: string, at: number) => `# Document ${at}

- Status: draft

[data](${write(`${name}.txt`)}) ![picture](${write(`${name}.svg`)})

<a href="${write(`${name}.txt`)}">raw data</a> <img src="${write(`${name}.svg`)}" alt="raw">

[next](/design/${(names[(at + 1) % names.length]?.[0] ?? '').split('/').map(encodeURIComponent).join('/')}.md)

## Summary

About ${at}, with ![a picture](${write(`${name}.svg`)}).
`;

const fine = `# Fine

- Status: draft

${Object.keys(outsideLinks)
  .map((name) => `[a](/design/${name}) ![b](/design/${name})`)
  .join('\n')}

[alias](moved/README.md) [folder](moved) [alias of data](data-alias.txt)
`;

let base: string;
let site: Built;

beforeAll(async () => {
  const made = await createSite({
    files: {
      'design/0001-fine.md': fine,
      'design/0002-moved/index.md': '# Moved\n\n- Status: draft\n',
      'design/0003-text.txt': '# Text\n\n- Status: draft\n\n[fine](0001-fine.md)\n',
      'design/data.txt': 'data',
      'design/code!/0004-code.mdx': "import x from './x.js';\n\n# Code in a folder\n",
      'design/0005-code!.mdx': "import word from './word.js';\n\n# Code\n\nSays {word}.\n",
      'design/word.js': "export default 'hello';\n",
      'design/0020-sidecar/README.md': '# Sidecar\n',
      'design/0022-translated.md': '# Translated\n\n- Status: draft\n',
      'i18n/fr/docusaurus-plugin-design-docs/0022-translated.md': '# Traduit\n\n- Status: draft\n',
    },
    plugins: [
      [
        true,
        {
          repositoryUrl: 'https://github.com/org/repo',
          rules: {
            'duplicate-id': 'ignore',
            'file-name': 'ignore',
            'missing-section': 'ignore',
            'missing-status': 'ignore',
            'missing-summary': 'ignore',
            'short-summary': 'ignore',
          },
        },
      ],
    ],
    config: {
      onBrokenLinks: 'warn',
      trailingSlash: false,
      i18n: {defaultLocale: 'fr', locales: ['fr']},
    },
  });
  base = await makeFolder({});
  const siteDir = path.join(base, 'c#', 'work');
  await mkdir(path.dirname(siteDir));
  await rename(made, siteDir);
  await writeFiles(path.join(base, 'c#'), outsideFiles);
  const design = path.join(siteDir, 'design');
  const i18n = path.join(siteDir, 'i18n/fr/docusaurus-plugin-design-docs');
  for (const [at, [name]] of names.entries()) {
    const file = path.join(design, ...name.split('/'));
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(`${file}.md`, document(name, at));
    await writeFile(`${file}.txt`, `data of ${at}`);
    await writeFile(`${file}.svg`, picture.replace('"3"', `"${at + 3}"`));
  }
  for (const [name, target] of Object.entries(outsideLinks)) {
    await mkdir(path.dirname(path.join(design, name)), {recursive: true});
    await symlink(target, path.join(design, name));
  }
  await mkdir(path.join(design, 'moved'));
  await symlink('../0002-moved/index.md', path.join(design, 'moved/README.md'));
  await symlink('data.txt', path.join(design, 'data-alias.txt'));
  await symlink('0003-text.txt', path.join(design, '0003-text.md'));
  await symlink('../../../../secret.md', path.join(i18n, '0001-fine.md'));
  await symlink('../../../../secret.svg', path.join(i18n, 'picture.svg'));
  execFileSync('mkfifo', [path.join(design, '0030-pipe.md'), path.join(design, 'pipe.txt')]);
  await writeFile(Buffer.from(path.join(design, 'not\xff.md'), 'latin1'), '# Not UTF-8\n');
  site = await build(siteDir);
});

afterAll(() => rm(base, {recursive: true, force: true}));

it('the site is built', () => {
  expect(site.output).toContain('Generated static files');
  expect(site.exitCode).toBe(0);
});

describe('a name stops nothing:', () => {
  const pageOf = (address: string) => readPage(site, `design/${address}`);
  const fileAt = (address: string | null | undefined) =>
    path.join(site.outDir, decodeURIComponent((address ?? '').split('?')[0] ?? ''));

  it.each(names.map(([name, address], at) => ({name, address, at})))(
    '$name has a page with its files',
    ({address, at}) => {
      const page = pageOf(address);
      expect(textOf(page.querySelector('h1'))).toBe(`Document ${at}`);
      const article = page.querySelector('article') as Element;
      for (const text of ['data', 'raw data']) {
        const link = [...article.querySelectorAll('a')].find((one) => textOf(one) === text);
        expect(readFileSync(fileAt(link?.getAttribute('href')), 'utf8')).toBe(`data of ${at}`);
      }
      const pictures = [...article.querySelectorAll('img')];
      expect(pictures).toHaveLength(3);
      for (const image of pictures) {
        const source = image.getAttribute('src') ?? '';
        if (!source.startsWith('data:')) {
          expect(readFileSync(fileAt(source), 'utf8')).toContain(`width="${at + 3}"`);
        }
      }
      const next = [...article.querySelectorAll('a')].find((one) => textOf(one) === 'next');
      const [, wanted = ''] = names[(at + 1) % names.length] ?? [];
      expect(decodeURIComponent(next?.getAttribute('href') ?? '')).toBe(`/design/${wanted}`);
    },
  );

  it('nothing is called not found', () => {
    for (const [, address] of names) {
      expect(pageOf(address).querySelector('.theme-design-broken-link')).toBe(null);
    }
  });

  it('code asks for its files from a copy', () => {
    expect(textOf(pageOf('0005-code').querySelector('article'))).toContain('Says hello.');
  });

  it.each([
    ['code!/0004-code.mdx', 'Document imports files from a folder that no bundler can name'],
    ['not\ufffd.md', 'File cannot be read: its name is not UTF-8'],
    ['0030-pipe.md', 'File cannot be read: it is a pipe, a socket or a device'],
  ])('%s has no page, and a problem', (name, message) => {
    const {designs} = readJson(site, 'design/designs.json');
    const found = designs.find(({sourcePath}: {sourcePath: string}) => sourcePath === name);
    expect(found).toMatchObject({permalink: null});
    expect(JSON.stringify(found.problems)).toContain(message);
  });
});

describe('of a file outside of the folder', () => {
  it('nothing is published', async () => {
    const published = await readdir(site.outDir, {recursive: true, withFileTypes: true});
    const files = published.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(50);
    const leaks = files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => secret.test(readFileSync(file, 'latin1')) || secret.test(file));
    expect(leaks).toEqual([]);
  });

  it('nothing is kept or said', async () => {
    expect(site.output).not.toMatch(secret);
    const generated = path.join(base, 'c#/work/.docusaurus');
    const kept = await readdir(generated, {recursive: true, withFileTypes: true});
    const leaks = kept
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => secret.test(readFileSync(file, 'latin1')));
    expect(leaks).toEqual([]);
  });

  it('the document that links it is published, with links that are called broken', () => {
    const page = readPage(site, 'design/0001-fine');
    const broken = page.querySelectorAll('article .theme-design-broken-link').length;
    expect(broken).toBe(2 * Object.keys(outsideLinks).length);
    expect(textOf(page.querySelector('h1'))).toBe('Fine');
  });

  it.each(['0010-outside.md', '0013-endless.md', '0016-hidden.md'])('%s is reported', (name) => {
    expect(site.output).toContain(`design/${name}:1`);
    expect(existsSync(path.join(site.outDir, `design/${name.replace('.md', '.html')}`))).toBe(
      false,
    );
  });

  it('a translation is reported', () => {
    expect(site.output).toContain('0001-fine.md: File is a symbolic link out of');
    expect(textOf(readPage(site, 'design/0022-translated').querySelector('h1'))).toBe('Traduit');
  });
});

describe('a link in the folder', () => {
  it('is another name of its document', () => {
    const article = readPage(site, 'design/0001-fine').querySelector('article') as Element;
    const hrefs = (text: string) =>
      [...article.querySelectorAll('a')].filter((one) => textOf(one) === text);
    for (const text of ['alias', 'folder']) {
      expect(hrefs(text).map((link) => link.getAttribute('href'))).toEqual(['/design/0002-moved']);
    }
    expect(hrefs('alias of data')).toHaveLength(1);
    const {designs} = readJson(site, 'design/designs.json');
    const paths = designs.map(({sourcePath}: {sourcePath: string}) => sourcePath);
    expect(paths).not.toContain('moved/README.md');
  });

  it('is a document where it leads to a file that is none', () => {
    expect(textOf(readPage(site, 'design/0003-text').querySelector('h1'))).toBe('Text');
  });
});

it('a site of the folder alone has the same pages', async () => {
  const outDir = path.join(base, 'alone');
  const cli = path.join(repository, 'lib/plugin/cli.js');
  const folder = path.join(base, 'c#/work/design');
  const {exitCode, stderr} = await run([cli, 'build', folder, '--out', outDir]);
  expect(stderr).not.toMatch(secret);
  expect(exitCode).toBe(0);
  const alone: Built = {exitCode, output: stderr, outDir};
  for (const [at, [, address]] of names.entries()) {
    const page = readPage(alone, address);
    expect(textOf(page.querySelector('h1'))).toBe(`Document ${at}`);
    expect(page.querySelectorAll('article img')).toHaveLength(3);
    expect(page.querySelector('.theme-design-broken-link')).toBe(null);
  }
  expect(textOf(readPage(alone, '0005-code').querySelector('article'))).toContain('Says hello.');
});
