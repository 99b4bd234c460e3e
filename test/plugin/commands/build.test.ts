import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {buildSite} from '../../../plugin/commands/build.ts';
import type {buildStandaloneSite} from '../../../plugin/standalone/build-site.ts';
import {makeFolder} from '../../build/write-files.ts';

// A real build takes a minute and has tests of its own; here it is what the command asks of it that counts.
const build = vi.fn<typeof buildStandaloneSite>();
let base: string;
let stdout: string;
let stderr: string;

beforeEach(async () => {
  base = await makeFolder({'design/0001-ovens.md': '# Ovens\n', 'forms/form.md': '# Form\n'});
  [stdout, stderr] = ['', ''];
  build.mockReset().mockResolvedValue(true);
  vi.spyOn(process, 'cwd').mockReturnValue(base);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    stderr += text;
  });
  return async () => {
    vi.restoreAllMocks();
    await rm(base, {recursive: true, force: true});
  };
});

type Given = Partial<Parameters<typeof buildSite>[1]>;
const run = (given: Given = {}) =>
  buildSite('design', {out: 'site', baseUrl: '/', ...given}, build);

/** What the build is asked for. */
const settingsFor = async (given: Given) => {
  await run(given);
  return build.mock.calls[0]?.[0];
};

it('builds the folder to the place that is asked for, and says where it is', async () => {
  expect(await run()).toBe(0);
  expect(build.mock.calls).toEqual([
    [
      {folder: path.join(base, 'design'), title: 'Designs', baseUrl: '/', rules: {}},
      path.join(base, 'site'),
      undefined,
    ],
  ]);
  expect([stdout, stderr]).toEqual(['site\n', 'Look at it with: npx serve site']);
});

it('says nothing of a site where the build failed', async () => {
  build.mockResolvedValue(false);
  expect([await run(), stdout, stderr]).toEqual([1, '', '']);
});

it.each([
  ['with spaces is quoted', {out: 'my site'}, 'Look at it with: npx serve "my site"'],
  ['below a path', {baseUrl: 'a'}, 'It is made to be served below /a/.'],
])('a site %s', async (_what, given, told) => {
  await run(given);
  expect(stderr).toBe(told);
});

it('a place outside of the current folder is told in full', async () => {
  const out = path.join(path.dirname(base), `${path.basename(base)}-site`);
  await run({out});
  expect(stdout).toBe(`${out}\n`);
});

it.each<[string, Given, object]>([
  ['base URL', {baseUrl: 'a//b'}, {baseUrl: '/a/b/'}],
  ['host', {url: 'https://designs.example.org/'}, {url: 'https://designs.example.org'}],
  ['title', {title: 'Plans'}, {title: 'Plans'}],
  ['description', {description: 'What is planned.'}, {description: 'What is planned.'}],
  [
    'rules',
    {throw: ['broken-link', 'missing-title']},
    {rules: {'broken-link': 'throw', 'missing-title': 'throw'}},
  ],
  ['built-in template', {template: 'kpt'}, {template: 'kpt'}],
])('hands the %s on', async (_what, given, settings) => {
  expect(await settingsFor(given)).toMatchObject(settings);
});

it('hands the template on with its whole path', async () => {
  const settings = await settingsFor({template: 'forms/form.md'});
  expect(settings?.template).toBe(path.join(base, 'forms/form.md'));
});

describe('design-docs.yml of the folder', () => {
  beforeEach(() =>
    writeFile(path.join(base, 'design/design-docs.yml'), 'title: Own\ndescription: Own words.\n'),
  );

  it('has the title and the description', async () => {
    expect(await settingsFor({})).toMatchObject({title: 'Own', description: 'Own words.'});
  });

  it('counts for less than arguments', async () => {
    const given = {title: 'Given', description: 'Given words.'};
    expect(await settingsFor(given)).toMatchObject(given);
  });
});

describe('a cache', () => {
  it('is where packages are installed', async () => {
    await mkdir(path.join(base, 'node_modules'));
    await run();
    expect(build.mock.calls[0]?.[2]).toBe(
      path.join(base, 'node_modules/.cache/docusaurus-plugin-design-docs'),
    );
  });

  it('is where it is asked for', async () => {
    await run({cache: 'kept'});
    expect(build.mock.calls[0]?.[2]).toBe(path.join(base, 'kept'));
  });
});

it.each([
  'ftp://designs.example.org',
  'https://example.org/designs',
  'https://example.org/?a',
  'x',
])('%s is no host, and nothing is built', async (url) => {
  await expect(run({url})).rejects.toThrow(`--url ${url} is not the address of a host. Give one`);
  expect(build).not.toHaveBeenCalled();
});

it('a file is no folder of documents', async () => {
  const file = path.join(base, 'design/0001-ovens.md');
  await expect(buildSite(file, {out: 'site', baseUrl: '/'}, build)).rejects.toThrow(
    `${file} is not a folder. Give the folder that holds the documents.`,
  );
});
