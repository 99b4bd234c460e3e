import {parseFeed} from 'feedsmith';
import {JSDOM} from 'jsdom';
import Parser from 'rss-parser';
import {describe, expect, it} from 'vitest';
import {toPermalinks} from '../../../../plugin/site/links/permalinks.ts';
import {toSitePaths} from '../../../../plugin/site/pages/paths.ts';
import {toReaderFiles} from '../../../../plugin/site/published/reader-files.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {textsAfter, toLog} from '../../core/history/folder.ts';
import {design, type Step} from '../../core/history/history.ts';
import {toContent} from '../content.ts';

const siteConfig = {
  url: 'https://x.example',
  title: 'Site & co',
  titleDelimiter: '|',
  tagline: '',
  trailingSlash: false,
};

function filesAfter(steps: readonly Step[], given: object = {}, hasHistory = true) {
  const options = toPluginOptions({repositoryUrl: 'https://git.example/o/r', ...given});
  const paths = toSitePaths('/', options);
  const log = hasHistory ? {log: toLog(steps)} : {};
  const content = toContent(textsAfter(steps), {options, ...log});
  const permalinks = toPermalinks(paths.root, content.set.designs);
  const settings = {siteConfig, baseUrl: '/', locale: 'en', paths, options};
  const files = toReaderFiles({...content, permalinks}, settings);
  return new Map(files.map(({name, text}) => [name, text]));
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly content_html: string;
}

function itemsAfter(steps: readonly Step[], given: object = {}): readonly Item[] {
  return JSON.parse(filesAfter(steps, given).get('changes.json') ?? '').items;
}

const idsAfter = (steps: readonly Step[]) => itemsAfter(steps).map(({id}) => id);

const steps: readonly Step[] = [
  ['2024-01-01', {'1-kept.md': design('provisional'), '2-removed.md': design('provisional')}],
  ['2024-02-01', {'1-kept.md': design('implementable')}, {author: 'Ada <&>', pullRequest: 7}],
  ['2024-03-01', {'1-kept.md': design('implementable', 'To be slow.')}],
  ['2024-04-01', {'2-removed.md': null}],
  ['2024-05-01', {'1-kept.md': design('implemented', 'To be slow.')}],
];

describe('the feeds of changes', () => {
  const files = filesAfter(steps);

  it('tell what happened, the newest first, and not what a day may take back', () => {
    expect(itemsAfter(steps).map(({title, url}) => [title, url])).toEqual([
      ['Removed: Cache', 'https://x.example/design/activity'],
      ['Text changed: Cache', 'https://x.example/design/1-kept'],
      ['Cache: Implementable', 'https://x.example/design/1-kept'],
      ['New: Cache', 'https://x.example/design/1-kept'],
    ]);
  });

  it('tell of the last change too as soon as the repository is a day older', () => {
    const soon: Step = ['2024-05-02T11:59:59Z', {'notes.md': '# Notes\n'}];
    const later: Step = ['2024-05-02T12:00:00Z', {'notes.md': '# Notes\n'}];
    expect(itemsAfter([...steps, soon])[0]?.title).toBe('Removed: Cache');
    expect(itemsAfter([...steps, later])[0]?.title).toBe('Cache: Implemented');
  });

  it('say what was before, and where it was decided', () => {
    expect(itemsAfter(steps)[2]?.content_html).toBe(
      '<p>Provisional → Implementable</p><p><a href="https://git.example/o/r/pull/7">#7</a></p>',
    );
    expect(itemsAfter(steps)[1]?.content_html).toContain('<ul><li>Goals</li></ul>');
  });

  it('are read by a reader of RSS', async () => {
    const feed = await new Parser().parseString(files.get('changes.xml') ?? '');
    expect(feed).toMatchObject({
      title: 'Changes: Designs | Site & co',
      link: 'https://x.example/design/activity',
      feedUrl: 'https://x.example/design/changes.xml',
    });
    expect(feed.items[2]).toMatchObject({
      title: 'Cache: Implementable',
      guid: 'urn:design-change:c2/changed/1-kept',
      isoDate: '2024-02-01T12:00:00.000Z',
      creator: 'Ada <&>',
      categories: ['became'],
    });
  });

  it('are read by a reader of Atom', () => {
    const {format, feed} = parseFeed(files.get('changes.atom') ?? '');
    expect(format).toBe('atom');
    expect(feed).toMatchObject({updated: '2024-04-01T12:00:00.000Z'});
    expect('entries' in feed && feed.entries?.map((entry) => 'id' in entry && entry.id)).toEqual(
      idsAfter(steps),
    );
  });

  it('are the same at every build of a commit', () => {
    expect([...filesAfter(steps)]).toEqual([...files]);
  });
});

describe('the name of an item', () => {
  const before = idsAfter(steps);

  it('is another for each', () => {
    expect(new Set(before).size).toBe(before.length);
  });

  it.each<[string, Step]>([
    [
      'its design is moved',
      ['2024-06-01', {'1-kept.md': null, 'done/9-moved.md': design('implemented')}],
    ],
    ['its design gets another title', ['2024-06-01', {'1-kept.md': '# Store\n\n- Status: done\n'}]],
    ['its design is replaced', ['2024-06-01', {'1-kept.md': design('replaced by 3')}]],
  ])('stays when %s', (_, step) => {
    const after = idsAfter([...steps, step]);
    expect(after.filter((id) => before.includes(id))).toEqual(
      before.filter((id) => after.includes(id)),
    );
    expect(after).toEqual(expect.arrayContaining([...before]));
  });

  it('stays when its status is read otherwise', () => {
    const given = {statuses: ['provisional', {id: 'implementable', phase: 'draft'}, 'implemented']};
    const ids = itemsAfter(steps, given).map(({id}) => id);
    expect(ids.filter((id) => !id.includes('/text/'))).toEqual(
      before.filter((id) => !id.includes('/text/')),
    );
  });
});

it.each<[object, readonly string[]]>([
  [{}, ['changes.xml', 'changes.atom', 'changes.json']],
  [{feedOptions: {type: 'atom'}}, ['changes.atom']],
  [{feedOptions: {type: null}}, []],
])('with the options %j there are %j', (given, names) => {
  const all = [...filesAfter(steps, given).keys()];
  expect(all.filter((name) => name.startsWith('changes.'))).toEqual(names);
});

it('without a history there are none', () => {
  const all = [...filesAfter(steps, {}, false).keys()];
  expect(all).toContain('rss.xml');
  expect(all.filter((name) => name.startsWith('changes.'))).toEqual([]);
});

it('stop at the limit', () => {
  expect(itemsAfter(steps, {feedOptions: {limit: 2}})).toHaveLength(2);
});

it.each(['rss.xml', 'atom.xml', 'changes.xml', 'changes.atom'])(
  '%s names its style, which can be read by a browser',
  (name) => {
    const files = filesAfter(steps);
    const {document} = new JSDOM(files.get(name), {contentType: 'application/xml'}).window;
    const [style] = [...document.childNodes].filter(({nodeName}) => nodeName === 'xml-stylesheet');
    expect(style?.nodeValue).toContain('href="feeds.css"');
    expect(style?.nodeValue).toContain('type="text/css"');
    expect(files.get('feeds.css')).toContain('content: "This is a feed.');
  },
);
