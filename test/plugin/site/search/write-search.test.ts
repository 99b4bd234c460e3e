import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import type {SearchStart} from '../../../../plugin/client/search/search-data.ts';
import type {SourceFile} from '../../../../plugin/core/index.ts';
import {parseFile} from '../../../../plugin/core/parse-file.ts';
import type {SiteContent} from '../../../../plugin/site/content/content.ts';
import {createSearchWriter} from '../../../../plugin/site/search/write-search.ts';
import {design, toContent} from '../content.ts';

const site = {trailingSlash: true, baseUrl: '/', keepsCase: false};

const texts = {
  '0001-cache.md': `${design('Cache', 'implemented')}\n## Eviction\n\nThe quokka goes first.\n`,
  '0002-log.md': design('Log', 'draft').replace('- Status', '- Reviewers: @zoe\n- Status'),
  'notes.md': '# Notes\n\nOf a meeting.\n',
};

async function open(documents: Readonly<Record<string, string>>) {
  const root = await mkdtemp(path.join(tmpdir(), 'search-'));
  onTestFinished(() => rm(root, {recursive: true, force: true}));
  const folder = path.join(root, 'design');
  const out = path.join(root, 'out');
  const write = async (given: Readonly<Record<string, string>>): Promise<SiteContent> => {
    const {mkdir} = await import('node:fs/promises');
    await mkdir(folder, {recursive: true});
    for (const [name, text] of Object.entries(given))
      await writeFile(path.join(folder, name), text);
    const content = toContent(given);
    return {...content, folder: {...content.folder, path: folder}};
  };
  return {content: await write(documents), write, out};
}

async function readStart(out: string): Promise<SearchStart> {
  return JSON.parse(await readFile(path.join(out, 'start.json'), 'utf8'));
}

it('has designs first, with what is searched of them, and no path of this machine', async () => {
  const {content, out} = await open(texts);
  await createSearchWriter(site, false)(content, out);
  const {designs, headings} = await readStart(out);
  expect(
    designs.map(({title, permalink, people, status}) => [title, permalink, people, status]),
  ).toEqual([
    ['Cache', '/design/0001-cache/', [], 'Implemented'],
    ['Log', '/design/0002-log/', ['@zoe'], 'Draft'],
    ['Notes', '/design/notes/', [], null],
  ]);
  expect(designs[0]?.headings.map((at) => headings[at])).toEqual([
    ['Summary', 'summary'],
    ['Eviction', 'eviction'],
  ]);
  const all = await Promise.all(
    (await readdir(out)).map((name) => readFile(path.join(out, name), 'utf8')),
  );
  expect(all.join('')).not.toContain(path.dirname(out));
});

it('leaves out what no list names, and what has no page', async () => {
  const {content, out} = await open(texts);
  const [first, second, ...rest] = content.set.designs;
  if (!first || !second) throw new Error('there are three documents');
  const permalinks = new Map(content.permalinks);
  permalinks.delete(second.sourcePath);
  const set = {...content.set, designs: [second, ...rest]};
  await createSearchWriter(site, false)({...content, set, unlisted: [first], permalinks}, out);
  const {designs} = await readStart(out);
  expect(designs.map(({title}) => title)).toEqual(['Notes']);
  expect((await readdir(out)).filter((name) => name.startsWith('text-'))).toHaveLength(1);
});

it('is the same for the same documents', async () => {
  const {content, out} = await open(texts);
  const other = `${out}-2`;
  await createSearchWriter(site, false)(content, out);
  await createSearchWriter(site, true)(content, other);
  expect(await readdir(other)).toEqual(await readdir(out));
  expect(await readStart(other)).toEqual(await readStart(out));
});

it('is the same from documents as they were parsed before, without reading them again', async () => {
  const {content, out} = await open(texts);
  const other = `${out}-2`;
  await createSearchWriter(site, false)(content, out);
  const parsed: string[] = [];
  const parse = (file: SourceFile) => {
    parsed.push(file.path);
    return parseFile(file);
  };
  await createSearchWriter(site, false)({...content, parse}, other);
  expect(await readdir(other)).toEqual(await readdir(out));
  expect(await readStart(other)).toEqual(await readStart(out));
  expect(parsed).toHaveLength(3);
});

it('while somebody writes, replaces the files of what changed and keeps the others', async () => {
  const {content, write, out} = await open(texts);
  const update = createSearchWriter(site, true);
  await update(content, out);
  const before = await readStart(out);
  const kept = before.designs[0]?.text ?? '';
  const {mtimeMs} = await stat(path.join(out, kept));
  await update(await write({...texts, '0002-log.md': design('Log', 'draft', 'A wombat.')}), out);
  const after = await readStart(out);
  expect(after.designs[0]?.text).toBe(kept);
  expect((await stat(path.join(out, kept))).mtimeMs).toBe(mtimeMs);
  expect(after.designs[1]?.text).not.toBe(before.designs[1]?.text);
  expect(await readdir(out)).not.toContain(before.designs[1]?.text);
  expect(
    JSON.stringify(await readFile(path.join(out, after.words[0]?.[1] ?? ''), 'utf8')),
  ).toContain('wombat');
});
