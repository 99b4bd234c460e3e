import {parseFeed} from 'feedsmith';
import {JSDOM} from 'jsdom';
import MarkdownIt from 'markdown-it';
import Parser from 'rss-parser';
import {describe, expect, it} from 'vitest';
import {toPermalinks} from '../../../../plugin/site/links/permalinks.ts';
import {toSitePaths} from '../../../../plugin/site/pages/paths.ts';
import {toReaderFiles} from '../../../../plugin/site/published/reader-files.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {findRunning} from '../../render/find-running.ts';
import {toContent} from '../content.ts';

const siteConfig = {
  url: 'https://x.example',
  title: 'Site & co',
  titleDelimiter: '|',
  tagline: '',
  trailingSlash: true,
};

function filesOf(texts: Readonly<Record<string, string>>, given: object = {}) {
  const options = toPluginOptions(given);
  const content = toContent(texts, {options});
  const permalinks = toPermalinks('/sub/design', content.set.designs);
  const files = toReaderFiles(
    {...content, permalinks},
    {
      siteConfig,
      baseUrl: '/sub/',
      locale: 'en',
      paths: toSitePaths('/sub/', options),
      options,
    },
  );
  return new Map(files.map(({name, text}) => [name, text]));
}

function dated(title: string, updated: string, more = ''): string {
  return `---\ntitle: x\nstatus: implemented\nlast-updated: ${updated}\n${more}---\n\n# ${title}\n\n## Summary\n\nAbout **it**.\n`;
}

const texts = {
  '1-created.md': dated(
    'A',
    '2024-05-06',
    'creation-date: 2024-01-02\nauthors: ["Ada", "@grace"]\n',
  ),
  '2-updated-last.md': dated('B', '2024-07-01'),
  '3-list.md': '# C\n\n- Status: provisional\n- Date: 2024-06-01\n',
  '4-never.md': '# Without a date\n\n- Status: provisional\n',
  '5-wrong.md': dated('A wrong date', 'soon'),
  'README.md': '---\nupdated: 2025-01-01\n---\n# No design\n',
};

describe('the feeds', () => {
  const files = filesOf(texts, {index: {title: 'Designs', description: 'All of them.'}});
  const textOf = (name: string) => files.get(name) ?? '';

  it('hold designs that have a date, what changed last first', () => {
    const {items} = JSON.parse(textOf('feed.json'));
    expect(items.map(({title}: {title: string}) => title)).toEqual(['B', 'C', 'A']);
  });

  it('are read by a reader of RSS', async () => {
    const feed = await new Parser().parseString(textOf('rss.xml'));
    expect(feed).toMatchObject({
      title: 'Designs | Site & co',
      description: 'All of them.',
      link: 'https://x.example/sub/design/',
      language: 'en',
      feedUrl: 'https://x.example/sub/design/rss.xml',
    });
    expect(feed.items[2]).toMatchObject({
      title: 'A',
      link: 'https://x.example/sub/design/1-created/',
      isoDate: '2024-05-06T00:00:00.000Z',
      content: 'About it.',
      'content:encoded': '<p>About <strong>it</strong>.</p>',
      categories: ['Implemented', 'done'],
    });
    expect(textOf('rss.xml').match(/<dc:creator>.*/g)).toEqual([
      '<dc:creator>Ada</dc:creator>',
      '<dc:creator>@grace</dc:creator>',
    ]);
  });

  it('are read by a reader of Atom', () => {
    const {format, feed} = parseFeed(textOf('atom.xml'));
    expect(format).toBe('atom');
    expect(feed).toMatchObject({
      id: 'https://x.example/sub/design/',
      title: {value: 'Designs | Site & co'},
      updated: '2024-07-01T00:00:00.000Z',
    });
    expect(feed).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({
          title: {value: 'A', type: 'html'},
          published: '2024-01-02T00:00:00.000Z',
          updated: '2024-05-06T00:00:00.000Z',
          authors: [{name: 'Ada'}, {name: '@grace', uri: 'https://github.com/grace'}],
          categories: [
            {term: 'Implemented', label: 'Implemented'},
            {term: 'done', label: 'done'},
          ],
        }),
      ]),
    });
  });

  it('are JSON Feed 1.1', () => {
    const feed = JSON.parse(textOf('feed.json'));
    expect(parseFeed(textOf('feed.json')).format).toBe('json');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://x.example/sub/design/',
      feed_url: 'https://x.example/sub/design/feed.json',
    });
    expect(feed.items[2]).toEqual({
      id: 'https://x.example/sub/design/1-created/',
      url: 'https://x.example/sub/design/1-created/',
      title: 'A',
      content_html: '<p>About <strong>it</strong>.</p>',
      summary: 'About it.',
      date_published: '2024-01-02T00:00:00.000Z',
      date_modified: '2024-05-06T00:00:00.000Z',
      authors: [{name: 'Ada'}, {name: '@grace', url: 'https://github.com/grace'}],
      tags: ['Implemented', 'done'],
    });
    for (const {id, content_html: html} of feed.items) expect(id && html).toBeTruthy();
  });

  it('are the same at every build, also when empty', () => {
    expect(filesOf({}).get('rss.xml')).toContain('Thu, 01 Jan 1970');
    expect([...filesOf(texts)]).toEqual([...filesOf(texts)]);
  });
});

it.each([
  [{feedOptions: {type: 'atom'}}, ['release-notes.md', 'llms.txt', 'atom.xml', 'feeds.css']],
  [
    {feedOptions: {type: ['rss', 'json']}},
    ['release-notes.md', 'llms.txt', 'rss.xml', 'feed.json', 'feeds.css'],
  ],
  [{feedOptions: {type: 'json'}}, ['release-notes.md', 'llms.txt', 'feed.json']],
  [{feedOptions: {type: null}, releaseNotes: false}, ['llms.txt']],
])('writes what the options %j want', (given, names) => {
  expect([...filesOf(texts, given).keys()]).toEqual(names);
});

it.each([
  [1, 1],
  [false, 3],
])('stops at the limit %j', (limit, count) => {
  const text = filesOf(texts, {feedOptions: {limit}}).get('feed.json') ?? '';
  expect(JSON.parse(text).items).toHaveLength(count);
});

it('has the title, description, copyright and language of the options', () => {
  const feedOptions = {title: 'T <&>', description: 'D &amp; d', copyright: '© &', language: 'de'};
  const files = filesOf(texts, {feedOptions});
  expect(parseFeed(files.get('rss.xml') ?? '').feed).toMatchObject(feedOptions);
  expect(JSON.parse(files.get('feed.json') ?? '')).toMatchObject({title: 'T <&>', language: 'de'});
});

const hostile = [
  'A ]]> B ]]> <b>C</b>',
  '</title></item><script>alert(1)</script>',
  'R&D &amp; &lt;b&gt; &nbsp; "quoted" \'single\'',
  'Bell \u0007, escape \u001b[31m and half \ud83d',
  'Emoji 🎉 and 日本語',
  '<![CDATA[ x ]]> <!-- y --> <?pi?>',
];

describe.each(hostile)('a document that says %j everywhere', (text) => {
  const source = `# x\n\n- Author: Ada ${text.replace(/[,@]/g, '')}\n- Status: ${text}\n- Date: 2024-01-02\n\n## Summary\n\nA \`${text}\` and ${text}\n`;
  const content = {
    '1-odd-title.md': `---\ntitle: ${JSON.stringify(text)}\n---\n${source.replace(/^# x\n/, '')}`,
  };
  const files = filesOf(content);
  const [design] = toContent(content).set.designs;
  // XML cannot hold them.
  const clean = (value: string) =>
    ['\u0007', '\u001b', '\ud83d'].reduce((left, bad) => left.replaceAll(bad, ''), value);

  it.each(['rss.xml', 'atom.xml'])('gives a well-formed %s', (name) => {
    const {document} = new JSDOM(files.get(name), {contentType: 'application/xml'}).window;
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelectorAll('item, entry')).toHaveLength(1);
    expect(document.querySelectorAll('script, b')).toHaveLength(0);
  });

  it('keeps its title in every feed', () => {
    const {document} = new JSDOM(files.get('atom.xml'), {contentType: 'application/xml'}).window;
    const asHtml = document.querySelector('entry > title')?.textContent ?? '';
    expect(new JSDOM(asHtml).window.document.body.textContent).toBe(clean(design?.title ?? ''));
    expect(JSON.parse(files.get('feed.json') ?? '').items[0]).toMatchObject({
      title: design?.title,
      summary: design?.summary?.text,
    });
  });
});

describe('what a document hides in its addresses', () => {
  const attacks = [
    'pathname://javascript:alert(1)',
    'PATHNAME://pathname://JavaScript:alert(1)',
    'java&#115;cript&colon;alert(1)',
  ];
  const written = attacks
    .flatMap((url) => [`[a](${url})`, `[b](<${url}>)`, `![c](${url})`, `<${url}>`])
    .concat(attacks.map((url) => `<a href="${url}" onclick="alert(1)">d</a>`))
    .concat(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>']);
  const metadata = (url: string) =>
    `---\nstatus: "[implemented](${url})"\nauthors: ["[Ada](${url})", "<a href=\\"${url}\\">Bo</a>"]\nsee-also: ["${url}"]\nlast-updated: 2024-05-06\n---\n`;
  const files = filesOf(
    Object.fromEntries(
      attacks.map((url, at) => [
        `${at}-dated.md`,
        `${metadata(url)}# A [x](${url})\n\n## Summary\n\n${written.join('\n\n')}\n`,
      ]),
    ),
  );

  it('runs in no feed, for no reader', () => {
    const {items} = JSON.parse(files.get('feed.json') ?? '');
    expect(items).toHaveLength(attacks.length);
    const html: string[] = items.map((item: {content_html: string}) => item.content_html);
    expect(html.flatMap(findRunning)).toEqual([]);
    for (const name of ['rss.xml', 'atom.xml']) {
      const {document} = new JSDOM(files.get(name), {contentType: 'text/xml'}).window;
      const all = [...document.querySelectorAll('*')];
      expect(all.flatMap(({textContent}) => findRunning(textContent ?? ''))).toEqual([]);
      const links = all.flatMap((one) =>
        [
          one.getAttribute('href') ?? [],
          one.localName === 'link' || one.localName === 'uri' ? one.textContent : [],
        ].flat(),
      );
      expect(links.filter((url) => url !== '' && !/^https:\/\/x\.example\//.test(url))).toEqual([]);
    }
  });

  it('runs in no release notes', () => {
    const reader = new MarkdownIt({html: true});
    reader.validateLink = () => true;
    const html = reader.render(files.get('release-notes.md') ?? '');
    expect(html).toContain('>d</a>');
    expect(findRunning(html)).toEqual([]);
  });
});
