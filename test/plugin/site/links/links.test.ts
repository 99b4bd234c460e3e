import {describe, expect, it} from 'vitest';
import type {LinkKind} from '../../../../plugin/render/links/link-target.ts';
import type {SiteContent} from '../../../../plugin/site/content/content.ts';
import {toResolver} from '../../../../plugin/site/links/links.ts';
import {design, toContent} from '../content.ts';

const content = toContent(
  {
    '1-linking.md': design('A', 'draft'),
    '2-linked/README.md': design('B', 'draft'),
    '2-linked/notes.md': '# Notes\n',
    'lost.md': '',
  },
  {assets: ['data.yaml', 'images/a b.png'], lost: ['lost.md']},
);
const summaries = new Map([['/site/.docusaurus/summaries/b.md', '2-linked/README.md']]);
const repositoryUrl = 'https://github.com/org/repo';

function resolve(
  url: string,
  {from = '/repository/design/1-linking.md', kind = 'link' as LinkKind, repository = true} = {},
) {
  return toResolver(content, repository ? repositoryUrl : undefined, summaries)(from, url, kind);
}

it.each([
  ['2-linked/README.md', {kind: 'url', url: '/design/2-linked'}],
  ['2-linked/#goal', {kind: 'url', url: '/design/2-linked#goal'}],
  ['/design/2-linked/notes.md?x=1#y', {kind: 'url', url: '/design/2-linked/notes?x=1#y'}],
  [
    'https://github.com/org/repo/blob/main/design/2-linked/notes.md',
    {kind: 'url', url: '/design/2-linked/notes'},
  ],
  ['data.yaml', {kind: 'asset', path: '/repository/design/data.yaml', suffix: ''}],
  ['images/a%20b.png', {kind: 'asset', path: '/repository/design/images/a b.png', suffix: ''}],
  ['../src/main.go#L3', {kind: 'url', url: 'https://github.com/org/repo/blob/HEAD/src/main.go#L3'}],
  ['../a b.md', {kind: 'url', url: 'https://github.com/org/repo/blob/HEAD/a%20b.md'}],
  ['missing.md', {kind: 'broken'}],
  ['lost.md', {kind: 'broken'}],
  ['https://elsewhere.example', {kind: 'url', url: 'https://elsewhere.example'}],
  ['#goal', {kind: 'url', url: '#goal'}],
])('%s leads to %j', (url, target) => {
  expect(resolve(url)).toEqual(target);
});

it('shows pictures outside of the folder as they are', () => {
  expect(resolve('../logo.png', {kind: 'image'})).toEqual({
    kind: 'url',
    url: 'https://github.com/org/repo/raw/HEAD/logo.png',
  });
});

it('cannot follow links out of the folder without the repository', () => {
  expect(resolve('../src/main.go', {repository: false})).toEqual({kind: 'broken'});
});

it.each([
  ['notes.md', {kind: 'url', url: '/design/2-linked/notes'}],
  ['#goal', {kind: 'url', url: '/design/2-linked#goal'}],
])('takes %s in a summary as its document does', (url, target) => {
  expect(resolve(url, {from: '/site/.docusaurus/summaries/b.md'})).toEqual(target);
});

describe('a file with a difficult name', () => {
  const file = '/repository/design/h#x!.txt';
  const document = '/repository/design/what?.md';
  const copied: SiteContent = {
    ...toContent(
      {'what?.md': design('What', 'draft'), 'other.md': design('Other', 'draft')},
      {assets: ['h#x!.txt']},
    ),
    copies: new Map([
      [file, '/site/data/files/1/h-x.txt'],
      [document, '/site/data/documents/what.md'],
    ]),
  };
  const resolveIn = toResolver(copied, undefined, new Map());

  it.each([
    [document, 'h%23x!.txt', {kind: 'asset', path: '/site/data/files/1/h-x.txt', suffix: ''}],
    ['/site/data/documents/what.md', 'other.md', {kind: 'url', url: '/design/other'}],
    ['/site/data/documents/what.md', '#goal', {kind: 'url', url: '#goal'}],
    [
      '/site/data/documents/what.md',
      'h%23x!.txt',
      {kind: 'asset', path: '/site/data/files/1/h-x.txt', suffix: ''},
    ],
    ['/repository/design/other.md', 'what%3F.md', {kind: 'url', url: '/design/what'}],
  ])('from %s, %s leads to %j', (from, url, target) => {
    expect(resolveIn(from, url, 'link')).toEqual(target);
  });
});
