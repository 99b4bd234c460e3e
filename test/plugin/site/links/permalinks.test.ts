import {describe, expect, it} from 'vitest';
import {ruleIds} from '../../../../plugin/core/index.ts';
import {toReservedIds, toSitePaths} from '../../../../plugin/site/pages/paths.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

describe('pages of the plugin', () => {
  it.each([
    [
      '/',
      {},
      {
        root: '/design',
        index: '/design',
        releaseNotes: '/design/release-notes',
        activity: '/design/activity',
        authors: '/design/authors',
        health: '/design/health',
        rules: '/design/rules',
      },
    ],
    [
      '/sub/',
      {releaseNotes: false, health: false},
      {
        root: '/sub/design',
        index: '/sub/design',
        activity: '/sub/design/activity',
        authors: '/sub/design/authors',
        rules: '/sub/design/rules',
      },
    ],
    [
      '/',
      {routeBasePath: '/'},
      {
        root: '/',
        index: '/',
        releaseNotes: '/release-notes',
        activity: '/activity',
        authors: '/authors',
        health: '/health',
        rules: '/rules',
      },
    ],
    [
      '/',
      {index: {path: 'all'}, releaseNotes: {path: '/news/'}, activity: false, showProblems: false},
      {
        root: '/design',
        index: '/design/all',
        releaseNotes: '/design/news/',
        authors: '/design/authors',
      },
    ],
  ])('below %s with %j', (baseUrl, options, paths) => {
    expect(toSitePaths(baseUrl, toPluginOptions(options))).toEqual(paths);
  });

  it.each([
    [{}, ['health', 'rules'], ['health', 'rules']],
    [{health: 'development'}, ['health', 'rules'], ['rules']],
    [{showProblems: 'development'}, ['health', 'rules'], []],
    [{showProblems: false}, [], []],
    [{health: {show: 'development'}, showProblems: false}, [], []],
  ])('with %j are %j while writing and %j in production', (given, writing, production) => {
    const options = toPluginOptions(given);
    const shown = (isProduction: boolean) =>
      Object.keys(toSitePaths('/', options, isProduction)).filter((name) =>
        ['health', 'rules'].includes(name),
      );
    expect([shown(false), shown(true)]).toEqual([writing, production]);
  });

  it('keep their addresses', () => {
    const options = {
      index: {path: 'all'},
      releaseNotes: {path: '/news/'},
      insights: 'development',
      health: 'development',
      rules: Object.fromEntries(ruleIds.map((id) => [id, 'ignore'])),
    };
    const off = {releaseNotes: false, activity: false, authors: false, showProblems: false};
    expect(toReservedIds(toPluginOptions(options))).toEqual([
      ...['all', 'news', 'activity', 'insights', 'authors', 'health'],
    ]);
    expect(toReservedIds(toPluginOptions(off))).toEqual([]);
    expect(toReservedIds(toPluginOptions({}))).toContain('rules/missing-section');
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
    ['Health.md', '/design/Health-2'],
    ['rules.md', '/design/rules'],
    ['rules/missing-section.md', '/design/rules/missing-section-2'],
    ['rules/other.md', '/design/rules/other'],
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
