import {mkdir, rm, symlink} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, hrefOf, readJson, readPage, textOf, textsOf} from '../build/build.ts';
import {createSite} from '../build/site.ts';

const design = (title: string) => `# ${title}

- Status: draft

## Summary

About ${title.toLowerCase()}.
`;

// Few and long paragraphs: how many there may be is asked of the renderer, without a browser's tree of them.
const paragraphs = `
A [link](0001-fine.md).

${`${'Some words of prose, and a few more of them. '.repeat(2000)}\n\n`.repeat(56)}`;

let siteDir: string;
let site: Built;

beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'outside.md': design('Outside'),
      'design/0001-fine.md': design('Fine'),
      'design/0002-latin.md': Buffer.from(design('Caf\u00e9'), 'latin1'),
      'design/0003-utf16.md': Buffer.from(`\ufeff${design('Sixteen')}`, 'utf16le'),
      'design/0004-large.md': design('Large') + paragraphs,
      'design/0005-folder.md/inside.md': design('Inside'),
      'design/0008-twin.md': design('First twin'),
      'design/0008-twin/README.md': design('Second twin'),
      'design/0009-yaml.md': `---\nstatus: draft\ntitle: "open\n---\n\n${design('Yaml')}`,
      'design/0012-empty.md': '',
      'design/0013-nul.md': `${design('Nul')}\0 and \u001b[31m red`,
      'design/14 #sharp? 100%.md': design('Sharp'),
      'design/0015-upper.MD': design('Upper'),
      'design/0016-directive.md': `${design('Directive')}\n:::\n\n::::note\n\n[x]: <\n\n![](`,
      'design/0017-bom.md': `\ufeff---\r\nstatus: draft\r\n---\r\n\r\n# Mark\r\n\r\n## Summary\r\n\r\nHas one.\r\n`,
      'design/release-notes.md': design('Reserved'),
    },
    plugins: [
      // Rules on how well a document is written would bury what was wrong with the file.
      [
        true,
        {
          rules: {
            'short-summary': 'ignore',
            'missing-summary': 'ignore',
            'missing-status': 'ignore',
            'missing-title': 'ignore',
            'file-name': 'ignore',
          },
        },
      ],
      [true, {id: 'empty', path: 'empty', routeBasePath: 'empty'}],
    ],
  });
  await mkdir(path.join(siteDir, 'empty'));
  await link('0006-loop.md', '0006-loop.md');
  await link('nowhere.md', '0007-dangling.md');
  await link('../outside.md', '0010-outside.md');
  await link('0001-fine.md', '0011-within.md');
  await link('.', 'circle');
  site = await build(siteDir);
});

const link = (target: string, name: string) => symlink(target, path.join(siteDir, 'design', name));

afterAll(() => rm(siteDir, {recursive: true, force: true}));

it('builds whatever the folder holds', () => {
  expect(site.output).toContain('Generated static files');
  expect(site.exitCode).toBe(0);
});
it.each([
  '0005-folder.md is a folder with the name of a document; its files are read. Rename it.',
  'circle is a symbolic link to a folder and is not followed. Move the files into the design folder.',
  '0002-latin.md:1  File is not UTF-8, so some of its letters are lost  (unreadable-file)',
  '0003-utf16.md:1  File is UTF-16, so its page cannot show it as written  (unreadable-file)',
  '0004-large.md:1  Document is 5.0 MB long, and only its first 2 MB is shown  (unreadable-file)',
  '0006-loop.md:1  File cannot be read: it is a symbolic link to itself  (unreadable-file)',
  '0007-dangling.md:1  File cannot be read: it is a symbolic link that leads nowhere  (unreadable-file)',
  '0008-twin/README.md:1  Address `0008-twin` is already taken by `0008-twin.md`, so this document is at `0008-twin/README`  (duplicate-id)',
  '0009-yaml.md:3  Metadata is not valid YAML at `title: "open`  (invalid-metadata)',
  '0010-outside.md:1  File is a symbolic link out of the design folder, so it is not read  (unreadable-file)',
  'release-notes.md:1  Address `release-notes` is already taken by a page of the design index, so this document is at `release-notes-2`  (duplicate-id)',
])('says: design/%s', (sentence) => {
  expect(site.output.split(`design/${sentence}\n`)).toHaveLength(2);
});

it('says nothing of what is right', () => {
  for (const name of ['0001-fine', '0011-within', '0013-nul', '0016-directive', '0017-bom']) {
    expect(site.output).not.toContain(`design/${name}.md:`);
  }
});

describe('nothing else is lost:', () => {
  const rows = (selector: string) =>
    textsOf(readPage(site, 'design'), `details:has(${selector}) li`);

  it('every document is on the index', () => {
    expect(readPage(site, 'design').querySelectorAll('.theme-design-item')).toHaveLength(18);
  });

  it('what has no page says why', () => {
    expect(rows('#needs-attention').map((row) => row.replace(/ \d+ problem$/, ''))).toEqual([
      expect.stringContaining('File cannot be read: it is a symbolic link to itself'),
      expect.stringContaining('File cannot be read: it is a symbolic link that leads nowhere'),
      expect.stringContaining('File is a symbolic link out of the design folder'),
      expect.stringContaining('No status is written'),
    ]);
  });

  it.each([
    ['0002-latin', 'Caf\ufffd'],
    ['0004-large', 'Large'],
    ['0005-folder.md/inside', 'Inside'],
    ['0008-twin', 'First twin'],
    ['0008-twin/README', 'Second twin'],
    ['0009-yaml', 'Yaml'],
    ['0013-nul', 'Nul'],
    ['14-sharp-100', 'Sharp'],
    ['0015-upper', 'Upper'],
    ['0016-directive', 'Directive'],
    ['0017-bom', 'Mark'],
    ['release-notes-2', 'Reserved'],
  ])('%s is published', (id, title) => {
    expect(textOf(readPage(site, `design/${id}`).querySelector('h1'))).toBe(title);
  });

  it('a large document is shown up to a point, with its links', () => {
    const page = readPage(site, 'design/0004-large').querySelector('article') as Element;
    expect(hrefOf(page, 'link')).toBe('/design/0001-fine');
    expect(textOf(page)).toContain('This document is too long to be shown in full.');
  });

  it('an open quote costs no field that can be read', () => {
    const {designs} = readJson(site, 'design/designs.json');
    const found = designs.find(({id}: {id: string}) => id === '0009-yaml');
    expect(found).toMatchObject({title: 'Yaml', status: {id: 'draft', source: 'front-matter'}});
  });
});

it('an empty folder has an index that says how to begin', () => {
  const page = readPage(site, 'empty');
  expect(textOf(page.querySelector('.theme-design-empty'))).toContain('No designs yet');
  expect(readJson(site, 'empty/designs.json').designs).toEqual([]);
});
