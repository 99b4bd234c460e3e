import {describe, expect, it} from 'vitest';
import {toPluginOptions} from '../../../plugin/options.ts';
import {toReservedIds, toSitePaths} from '../../../plugin/site/permalinks.ts';
import {design, toContent} from './content.ts';

describe('pages of the plugin', () => {
  it.each([
    ['/', {}, {root: '/design', index: '/design', releaseNotes: '/design/release-notes'}],
    [
      '/sub/',
      {},
      {root: '/sub/design', index: '/sub/design', releaseNotes: '/sub/design/release-notes'},
    ],
    ['/', {routeBasePath: '/'}, {root: '/', index: '/', releaseNotes: '/release-notes'}],
    ['/', {releaseNotes: false}, {root: '/design', index: '/design'}],
    [
      '/',
      {index: {path: 'all'}, releaseNotes: {path: '/news/'}},
      {root: '/design', index: '/design/all', releaseNotes: '/design/news/'},
    ],
  ])('below %s with %j', (baseUrl, options, paths) => {
    expect(toSitePaths(baseUrl, toPluginOptions(options))).toEqual(paths);
  });

  it('keep their addresses', () => {
    const options = toPluginOptions({index: {path: 'all'}, releaseNotes: {path: '/news/'}});
    expect(toReservedIds(options)).toEqual(['all', 'news']);
    expect(toReservedIds(toPluginOptions({releaseNotes: false}))).toEqual([]);
  });
});

describe('addresses of documents', () => {
  const addressOf = (name: string, others: Readonly<Record<string, string>> = {}) =>
    toContent({...others, [name]: design('A', 'draft')}).permalinks.get(name);

  it.each([
    ['0001-cache.md', '/design/0001-cache'],
    ['0001-cache.mdx', '/design/0001-cache'],
    ['area/12-x/README.md', '/design/area/12-x'],
    ['README.md', '/design/README'],
    ['14 #sharp? 100%.md', '/design/14-sharp-100'],
    ['release-notes.md', '/design/release-notes-2'],
  ])('%s is at %s', (name, address) => {
    expect(addressOf(name)).toBe(address);
  });

  it('are never shared', () => {
    const {permalinks} = toContent({
      'a.md': design('A', 'draft'),
      'a.mdx': design('B', 'draft'),
      'a/README.md': design('C', 'draft'),
      'A/index.md': design('D', 'draft'),
    });
    expect(new Set([...permalinks.values()].map((address) => address.toLowerCase())).size).toBe(4);
  });

  it('are not given to what cannot be read', () => {
    expect(toContent({'a.md': ''}, {lost: ['a.md']}).permalinks.size).toBe(0);
  });
});
