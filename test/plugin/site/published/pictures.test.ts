import {mkdir, mkdtemp, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import type {Picture} from '../../../../plugin/site/content/document-files.ts';
import {drawCard} from '../../../../plugin/site/published/card.ts';
import {toPictures} from '../../../../plugin/site/published/pictures.ts';
import {writePictures} from '../../../../plugin/site/published/write-pictures.ts';
import {toContent} from '../content.ts';

const settings = {root: '/design', repositoryUrl: undefined, siteTitle: 'Site', hasCards: false};

function picturesOf(image: string, hasCards = false) {
  const text = `---\nstatus: implemented\nimage: ${image}\n---\n# A \\<b> & "c"\n`;
  const content = toContent({'x/1-pictured.md': text}, {assets: ['x/p.png', 'x/p.svg', 'q.JPG']});
  return toPictures(content, {...settings, hasCards}).get('x/1-pictured.md');
}

it.each([
  ['p.png', 'x/p.png'],
  ['./p.png', 'x/p.png'],
  ['../q.JPG', 'q.JPG'],
])('of %s is that file of the folder', (image, file) => {
  const picture = picturesOf(image);
  expect(picture?.from).toEqual({file: `/repository/design/${file}`});
  expect(picture?.address).toMatch(/^\/design\/pictures\/[0-9a-f]{16}\.(?:png|jpg)$/);
});

it.each(['https://x.example/p.png', '/img/p.png', 'p.svg', 'gone.png', '../../p.png', '""'])(
  'is none for %s',
  (image) => {
    expect(picturesOf(image)).toBeUndefined();
  },
);

it('is a card with number, title and status where no picture is named', () => {
  const picture = picturesOf('""', true);
  const drawing = picture && 'drawing' in picture.from ? picture.from.drawing : '';
  expect(drawing).toContain('>1</text>');
  expect(drawing).toContain('A &lt;b&gt; &amp; &quot;c&quot;</text>');
  expect(drawing).toContain('>Implemented</text>');
});

const rowsOf = (title: string) =>
  [
    ...drawCard({title, number: undefined, status: undefined, siteTitle: 'S'}).matchAll(
      /font-size="62"[^>]*>([^<]*)</g,
    ),
  ].map(([, row]) => row);

it.each([
  ['Cache', ['Cache']],
  ['A store that keeps what was read before', ['A store that keeps what was', 'read before']],
  [
    '設計文書を索引にまとめて検索できるようにする',
    ['設計文書を索引にまとめて検', '索できるようにする'],
  ],
])('breaks %j into rows', (title, rows) => {
  expect(rowsOf(title)).toEqual(rows);
});

it('leaves the end of a long title out', () => {
  const rows = rowsOf('word '.repeat(80));
  expect(rows).toHaveLength(4);
  expect(rows.at(-1)).toMatch(/…$/);
});

it('writes files, and draws each card once', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'design-docs-'));
  const [source, folder, cache] = ['in', 'out', 'cache'].map((name) => path.join(dir, name));
  if (!source || !folder || !cache) throw new Error('three folders');
  await writeFile(path.join(dir, 'secret.png'), 'secret');
  await mkdir(source);
  await writeFile(path.join(source, 'p.png'), 'picture');
  await symlink(path.join(dir, 'secret.png'), path.join(source, 'link.png'));
  const pictures = new Map<string, Picture>([
    ['1.md', {address: '/design/pictures/1.png', from: {file: path.join(source, 'p.png')}}],
    ['2.md', {address: '/design/pictures/2.png', from: {drawing: '<svg/>'}}],
    ['3.md', {address: '/design/pictures/2.png', from: {drawing: '<svg/>'}}],
    ['4.md', {address: '/design/pictures/4.png', from: {file: path.join(source, 'link.png')}}],
  ]);
  const drawn: string[] = [];
  const draw = (drawing: string) => {
    drawn.push(drawing);
    return Buffer.from('drawn');
  };
  const output = {folder, roots: [source], draw, cache};
  await writePictures(pictures, output);
  await writePictures(pictures, output);
  expect(drawn).toEqual(['<svg/>']);
  expect((await readdir(folder)).sort()).toEqual(['1.png', '2.png']);
  expect(await readFile(path.join(folder, '1.png'), 'utf8')).toBe('picture');
  expect(await readFile(path.join(folder, '2.png'), 'utf8')).toBe('drawn');
});
