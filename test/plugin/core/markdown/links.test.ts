import {describe, expect, it} from 'vitest';
import {decode} from '../../../../plugin/core/markdown/links.ts';
import {parse} from '../read.ts';

const find = (text: string) =>
  parse(text).links.map(({url, line, column, endColumn, isImage}) => [
    url,
    line,
    column,
    endColumn,
    ...(isImage ? ['image'] : []),
  ]);

describe('a link', () => {
  it.each([
    ['[a](a.md)', [['a.md', 1, 5, 9]]],
    [
      'text\nand [a](a.md), [b](b.md)',
      [
        ['a.md', 2, 9, 13],
        ['b.md', 2, 20, 24],
      ],
    ],
    ['one  \ntwo [a](a.md)', [['a.md', 2, 9, 13]]],
    ['![a](a.png)', [['a.png', 1, 6, 11, 'image']]],
    [
      '[![a](a.png)](b.md)',
      [
        ['b.md', 1, 15, 19],
        ['a.png', 1, 7, 12, 'image'],
      ],
    ],
    [
      '[a](a.md) [a](a.md)',
      [
        ['a.md', 1, 5, 9],
        ['a.md', 1, 15, 19],
      ],
    ],
    ['[a](ä.md)', [['%C3%A4.md', 1, 5, 9]]],
    ['[a](%C3%A4.md)', [['%C3%A4.md', 1, 5, 14]]],
    ['[a][b]\n\n[b]: b.md', [['b.md', 1, 1, undefined]]],
    ['[b]\n\n[b]: b.md', [['b.md', 1, 1, undefined]]],
    ['see <a href="a.md">a</a>', [['a.md', 1, 1, undefined]]],
    ["one\ntwo <IMG alt='x' SRC = 'a.png'>", [['a.png', 2, 1, undefined, 'image']]],
    [
      '<div>\n<a href="a.md">a</a>\n<img src="b.png">\n</div>',
      [
        ['a.md', 1, 1, undefined],
        ['b.png', 1, 1, undefined, 'image'],
      ],
    ],
    ['# T\n\n## B\n\n[a](a.md)', [['a.md', 5, 5, 9]]],
  ])('in %j', (text, links) => {
    expect(find(text)).toEqual(links);
  });

  it.each([
    ...['`[a](a.md)`', '```\n[a](a.md)\n```', '[a]()', '[a] (a.md)', '[b]', '<b href="a.md">a</b>'],
    ...['<a data-x="a.md">a</a>', 'plain text'],
  ])('is none in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

it.each([
  ['gr%C3%B6%C3%9Fe', 'größe'],
  ['100%', '100%'],
  ['a.md', 'a.md'],
])('%j is decoded as %j', (url, text) => {
  expect(decode(url)).toBe(text);
});
