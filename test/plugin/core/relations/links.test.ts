import {describe, expect, it} from 'vitest';
import {type FolderMap, resolveLink} from '../../../../plugin/core/index.ts';
import {toFolders} from '../../../../plugin/core/relations/link-target.ts';
import {parse, readDocument} from '../read.ts';

const read = (text: string) =>
  parse(text).links.map(
    ({url, isImage, line, column}) => `${line}:${column} ${isImage ? '!' : ''}${url}`,
  );

describe('links of a document', () => {
  it.each([
    ['[a](b.md)', ['1:5 b.md']],
    ['x\n[a](b.md) ![c](d.png)', ['2:5 b.md', '2:16 !d.png']],
    ['[![a](b.png)](c.md)', ['1:7 !b.png', '1:15 c.md']],
    ['[a](<b c.md>)', ['1:6 b%20c.md']],
    ['[a](b%20c.md)', ['1:5 b%20c.md']],
    ['x\n\n[a][r]\n\n[r]: b.md', ['3:1 b.md']],
    ['x `a\nb` y\n[r]\n\n[r]: b.md', ['2:1 b.md']],
    ['a <img src="b.png"> <a href=\'c.md\'>c</a>', ['1:1 !b.png', '1:1 c.md']],
    ['<p>\n<img src="b.png">\n</p>', ['1:1 !b.png']],
    ['| a |\n|---|\n| [b](c.md) |', ['3:5 c.md']],
    ['- x\n  - [a](b.md)', ['2:5 b.md']],
    ['`[a](b.md)`\n\n```\n[a](b.md)\n```\n\n<!-- [a](b.md) -->', []],
    ['[a]()', []],
  ])('%j', (text, links) => {
    expect(read(text).sort()).toEqual([...links].sort());
  });
});

describe('the target of a link', () => {
  const folder: FolderMap = {
    documents: new Set(['README.md', 'a.md', 'net/b.md', 'net/c/README.md', 'ä b.md', 'd.mdx']),
    assets: new Set(['net/x.png', 'net/data/2020/y.yaml']),
    aliases: new Map([
      ['net/old.md', 'a.md'],
      ['net/moved/README.md', 'net/b.md'],
      ['net/z.png', 'net/x.png'],
      ['net/b.md', 'd.mdx'],
    ]),
    folders: toFolders(['net/b.md', 'net/data/2020/y.yaml']),
    repositoryPath: 'docs/design',
    repositoryUrl: 'https://github.com/o/r',
  };

  it.each([
    ['b.md', 'document net/b.md'],
    ['./b.md#x', 'document net/b.md #x'],
    ['b.md?plain=1', 'document net/b.md ?plain=1'],
    ['b', 'document net/b.md'],
    ['../a.md', 'document a.md'],
    ['../d', 'document d.mdx'],
    ['c', 'document net/c/README.md'],
    ['c/', 'document net/c/README.md'],
    ['..', 'document README.md'],
    ['../%C3%A4%20b.md', 'document ä b.md'],
    ['x.png', 'asset net/x.png'],
    ['z.png', 'asset net/x.png'],
    ['old.md#x', 'document a.md #x'],
    ['old', 'document a.md'],
    ['moved', 'document net/b.md'],
    ['/docs/design/net/moved/', 'document net/b.md'],
    ['data', 'outside docs/design/net/data'],
    ['./data/2020/', 'outside docs/design/net/data/2020'],
    ['data/2021', 'broken data/2021'],
    ['/docs/design/a.md', 'document a.md'],
    ['/design/a.md', 'document a.md'],
    ['/a.md', 'document a.md'],
    ['https://github.com/o/r/blob/main/docs/design/a.md', 'document a.md'],
    ['https://github.com/o/r/tree/main/src', 'outside src'],
    ['../../../src/x.go', 'outside src/x.go true'],
    ['../../../../x', 'outside x'],
    ['/src/x.go', 'outside src/x.go true'],
    ['https://example.org/a.md', 'url'],
    ['mailto:a@x.org', 'url'],
    ['//example.org', 'url'],
    ['#x', 'url'],
    ['missing.md', 'broken missing.md'],
    ['/docs/design/missing.md', 'broken /docs/design/missing.md'],
    ['%E0%A4%A', 'broken %E0%A4%A'],
  ])('%s is %s', (url, target) => {
    const {kind, ...rest} = resolveLink(url, 'net/b.md', folder);
    expect([kind, ...Object.values(rest).filter((part) => part !== '')].join(' ')).toBe(target);
  });
});

it('folders are those that files stand in, at any depth, and not that of all', () => {
  expect([...toFolders(['a/b/c.md', 'd.md', 'a/e.md', 'f/g.md'])]).toEqual(['a/b', 'a', 'f']);
});

it.each([
  ['[a](100%.md)', 'Link `100%.md` leads to no file'],
  ['[a](b%20c.md)', 'Link `b c.md` leads to no file'],
  ['![a](ünï.png)', 'Image `ünï.png` leads to no file'],
])('%s is named as a file', (text, message) => {
  expect(readDocument(`# A\n\n${text}\n`).problems.map((problem) => problem.message)).toContain(
    message,
  );
});
