import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import type {ResolveLink} from '../../../../../plugin/render/links/link-target.ts';
import {render} from './render.ts';

const resolveLink: ResolveLink = (_source, url) => {
  if (/^(?:https?:|#)/.test(url)) return {kind: 'url', url};
  if (url === 'other.md#goals') return {kind: 'url', url: '/design/v1.2-plan#goals'};
  const [file = '', hash] = decodeURIComponent(url).split('#');
  if (file.startsWith('no')) return {kind: 'broken'};
  return {
    kind: 'asset',
    path: `/site/design/${file}`,
    suffix: hash === undefined ? '' : `#${hash}`,
  };
};

const broken = (url: string, text: string) =>
  `<span class="theme-design-broken-link" title="Link target not found: ${url}">${text}</span>`;

const asset = (file: string, text: string) =>
  `<a target="_blank" href="pathname://bundled:./${file}" data-file="">${text}</a>`;

describe('links', () => {
  it.each([
    ['[b](other.md#goals)', '<a href="/design/v1.2-plan#goals">b</a>'],
    ['[b][r]\n\n[r]: other.md#goals', '<a href="/design/v1.2-plan#goals">b</a>'],
    ['[b *c*](no.md)', broken('no.md', 'b <em>c</em>')],
    ['[b][r]\n\n[r]: no.md', broken('no.md', 'b')],
    ['[b](crd.yaml#L3)', asset('crd.yaml#L3', 'b')],
    ['[b](OWNERS)', asset('OWNERS', 'b')],
    ['[b](config.json)', asset('config.json', 'b')],
    ['[b](<a"b.pdf>)', asset('a&quot;b.pdf', 'b')],
    ['[b](pathname://javascript:alert)', broken('pathname://javascript:alert', 'b')],
    [
      '[b](PathName://pathname://java&Tab;script&colon;alert)',
      broken('PathName://pathname://java\tscript:alert', 'b'),
    ],
    ['[b]()', broken('', 'b')],
    ['[b](http://)', broken('http://', 'b')],
  ])('resolves %j', async (markdown, expected) => {
    expect((await render(markdown, {resolveLink})).html).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['[a](/x%zz)', '/x%25zz'],
    ['[a](/caf%C3.md#%)', '/caf%25C3.md#%25'],
    ['[a](/x.pdf?!./y)', '/x.pdf?%21./y'],
    ['[a](https://x.example/%zz)', 'https://x.example/%zz'],
  ])('passes %j without stopping the build', async (markdown, url) => {
    expect((await render(markdown)).html).toBe(`<p><a href="${url}">a</a></p>`);
  });

  it('finds an anchor whatever its case', async () => {
    const {html} = await render('[a](#Usage-Example) [b](#Nowhere)\n\n## Usage example');
    expect(html).toContain('<a href="#usage-example">a</a> <a href="#Nowhere">b</a>');
  });

  it('offers HTML files as text, unless documents are trusted', async () => {
    const requests = async (html: 'safe' | 'trusted') => {
      const seen: string[] = [];
      const spy = () => (tree: unknown) => {
        seen.push(JSON.stringify(tree));
      };
      await render('[demo](demo.html)', {resolveLink, html, rehypePlugins: [spy]});
      return seen.join('');
    };
    expect(await requests('safe')).toContain('[name]-[contenthash].[ext].txt!');
    expect(await requests('trusted')).toContain('[name]-[contenthash].[ext]!');
  });
});

describe('addresses that would run', () => {
  it.each([
    'javascript:run()',
    'JaVaScRiPt:run()',
    'java&#10;script:run()',
    'java&Tab;script&colon;run()',
    'java&#xad;script:run()',
    'pathname://javascript:run()',
    'pathname://pathname://javascript:run()',
    'vbscript:run()',
    'data:text/html,x',
    'data:image/svg+xml,x',
    'file:///etc/passwd',
  ])('%s is none', async (url) => {
    const {html} = await render(`[a](${url}) ![b](${url}) [c][d]\n\n[d]: ${url}`);
    expect(html).not.toMatch(/ (?:href|src)=/);
    expect(html.match(/theme-design-broken-link/g)).toHaveLength(3);
  });
});

describe('a picture that is none', () => {
  it('is a link to the file, published as text', async () => {
    const {html} = await render('![b](demo.html) ![](demo.html)', {resolveLink});
    expect(html).toBe(`<p>${asset('demo.html', 'b')} ${asset('demo.html', 'demo.html')}</p>`);
  });
});

describe('images', () => {
  it.each([
    ['![b](no.png)', broken('no.png', 'b')],
    ['![](no.png)', broken('no.png', 'no.png')],
  ])('resolves %j', async (markdown, expected) => {
    expect(withoutPreload((await render(markdown, {resolveLink})).html)).toBe(`<p>${expected}</p>`);
  });

  it('are found outside the site and with spaces in the name', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'images-'));
    await writeFile(
      path.join(folder, 'a b.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>',
    );
    const {html} = await render(
      '![x](<a b.svg?raw=true#\\\\>)',
      {
        siteDir: path.join(folder, 'site'),
        resolveLink: (_source, url) => ({
          kind: 'asset',
          path: path.join(folder, 'a b.svg'),
          suffix: url.slice(7),
        }),
      },
      path.join(folder, 'design.mdx'),
    );
    expect(withoutPreload(html)).toBe(
      '<p><img alt="x" src="bundled:./a b.svg#%5C" width="3" height="4"/></p>',
    );
  });

  it('whose size cannot be read are shown, and nothing is printed', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const folder = await mkdtemp(path.join(tmpdir(), 'images-'));
    await writeFile(path.join(folder, 'flow.png'), 'no picture');
    const {html} = await render(
      '[![a "b"](flow.png "T")](https://x.example)',
      {
        resolveLink: (source, url, kind) =>
          kind === 'link'
            ? resolveLink(source, url, kind)
            : {kind: 'asset', path: path.join(folder, 'flow.png'), suffix: ''},
      },
      path.join(folder, 'design.mdx'),
    );
    expect(withoutPreload(html)).toBe(
      '<p><a href="https://x.example"><img alt="a &quot;b&quot;" src="bundled:./flow.png" title="T"/></a></p>',
    );
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('keep an URL as it is', async () => {
    const {html} = await render('![x](/img/a.png) ![y](https://x.example/b.png)');
    expect(withoutPreload(html)).toBe(
      '<p><img src="/img/a.png" alt="x"/> <img src="https://x.example/b.png" alt="y"/></p>',
    );
  });
});

// React announces pictures before the markup.
function withoutPreload(html: string): string {
  return html.replace(/<link rel="preload"[^>]*>/g, '');
}
