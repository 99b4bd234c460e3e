import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {fixture, hrefOf, readJson, readPage, repository, run, textsOf} from './build.ts';

const cli = path.join(repository, 'lib/plugin/cli.js');
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'design-docs-cli-'));
});
afterAll(() => rm(temporary, {recursive: true, force: true}));

it('keeps in a cache what was compiled, and not the site', async () => {
  const cache = path.join(temporary, 'cache');
  const args = ['--out', 'cached', '--cache', cache];
  const {exitCode, stdout, stderr} = await run([cli, 'build', fixture('small-folder'), ...args], {
    cwd: temporary,
  });
  // Where the site is and how to look at it, and nothing of where Docusaurus has built it.
  expect([exitCode, stdout]).toEqual([0, 'cached\n']);
  expect(stderr).toMatch(/\nLook at it with: npx serve cached\n$/);
  expect(stderr).not.toMatch(/Generated static files|npm run serve/);
  const listed = path.relative(temporary, fixture('small-folder')).split(path.sep).join('/');
  expect(stderr).toContain(`\n${listed}/2-log.md:9:19  Link`);
  const [name = ''] = await readdir(cache);
  expect((await readdir(path.join(cache, name))).sort()).toEqual(['node_modules', 'site']);
  const kept = await readdir(path.join(cache, name, 'site'));
  expect(kept).toContain('docusaurus.config.js');
  expect(kept).not.toContain('build');
});

it('builds a site of a folder alone, twice to the same place', async () => {
  const outDir = path.join(temporary, 'site');
  const args = ['--out', outDir, '--title', 'Small', '--base-url', 'sub'];
  args.push('--description', 'What is kept, and how.');
  const site = {exitCode: 0, output: '', outDir};
  const build = async (...more: string[]) => {
    const {exitCode, stdout, stderr} = await run([
      cli,
      'build',
      fixture('small-folder'),
      ...args,
      ...more,
    ]);
    expect(stderr).toContain('2-log.md:9:19  Link `lost.md` leads to no file  (broken-link)');
    expect([exitCode, stdout]).toEqual([0, `${outDir}\n`]);
    expect(stderr).toMatch(/\nIt is made to be served below \/sub\/\.\n$/);
    const [canonical] = readPage(site, '1-cache').querySelectorAll('link[rel=canonical]');
    const notes = readFileSync(path.join(outDir, 'release-notes.md'), 'utf8');
    return {
      canonical: canonical?.getAttribute('href'),
      link: /\((\S*1-cache)\)/.exec(notes)?.[1],
      hasFeed: existsSync(path.join(outDir, 'rss.xml')),
      data: /"url":"([^"]*1-cache)"/.exec(
        readFileSync(path.join(outDir, '1-cache/index.html'), 'utf8'),
      )?.[1],
    };
  };
  const address = 'https://designs.example/sub/1-cache';
  expect(await build('--url', 'https://designs.example/')).toEqual({
    canonical: address,
    link: address,
    data: address,
    hasFeed: true,
  });
  // Without a host nothing names one.
  expect(await build()).toEqual({
    canonical: undefined,
    link: '/sub/1-cache',
    data: '/sub/1-cache',
    hasFeed: false,
  });
  expect(readFileSync(path.join(outDir, '1-cache/index.html'), 'utf8')).not.toContain('.invalid');
  expect(textsOf(readPage(site, ''), 'h1, .theme-design-item a')).toEqual([
    'Small',
    'Cache',
    'Log',
  ]);
  const [about] = readPage(site, '').querySelectorAll('meta[name=description]');
  expect(about?.getAttribute('content')).toBe('What is kept, and how.');
  expect(hrefOf(readPage(site, '1-cache'), 'the log')).toBe('/sub/2-log');
  expect(readPage(site, 'release-notes').title).toBe('Release notes | Small');
  expect(readJson(site, 'designs.json').designs).toHaveLength(2);
});

it.each(['designs.example', 'https://designs.example/sub', 'ftp://designs.example'])(
  'refuses %s for a host',
  async (url) => {
    const args = ['--out', path.join(temporary, 'never'), '--url', url];
    const {exitCode, stderr} = await run([cli, 'build', fixture('small-folder'), ...args]);
    expect([exitCode, stderr]).toEqual([
      2,
      `design-docs: --url ${url} is not the address of a host. Give one like https://designs.example.org, and a path with --base-url.\n`,
    ]);
  },
);

it('fails after listing where a rule is to stop the build', async () => {
  const outDir = path.join(temporary, 'strict');
  const args = ['--out', outDir, '--throw', 'broken-link'];
  const {exitCode, stdout, stderr} = await run([cli, 'build', fixture('small-folder'), ...args]);
  expect([exitCode, stdout]).toEqual([1, '']);
  const order = [
    '2-log.md:9:19  Link `lost.md` leads to no file  (broken-link)',
    'A problem in design documents stops the build',
  ].map((text) => stderr.indexOf(text));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(existsSync(path.join(outDir, 'designs.json'))).toBe(false);
});
