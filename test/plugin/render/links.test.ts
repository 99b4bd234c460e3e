import type {Root} from 'hast';
import {describe, expect, it} from 'vitest';
import type {LinkTarget} from '../../../plugin/render/links/link-target.ts';
import {createOwnerSteps} from '../../../plugin/render/steps/owner-steps.ts';
import {html, htmlWith, renderText} from './render.ts';

const resolveLink = (url: string): LinkTarget => {
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

describe('links', () => {
  it.each([
    ['[b](other.md#goals)', '<a href="/design/v1.2-plan#goals">b</a>'],
    ['<a href="other.md#goals" class="x">b</a>', '<a href="/design/v1.2-plan#goals">b</a>'],
    ['[b][r]\n\n[r]: other.md#goals', '<a href="/design/v1.2-plan#goals">b</a>'],
    ['[b *c*](no.md)', broken('no.md', 'b <em>c</em>')],
    ['[b][r]\n\n[r]: no.md', broken('no.md', 'b')],
    ['<a href="no.md">b</a>', broken('no.md', 'b')],
    ['[b](crd.yaml#L3)', '<a href="design-asset:0#L3">b</a>'],
    ['[b](<a"b.pdf>)', '<a href="design-asset:0">b</a>'],
    ['[b](a!b.yaml)', '<a href="design-asset:0">b</a>'],
    ['[b](pathname://javascript:run)', broken('pathname://javascript:run', 'b')],
    [
      '<a href="PathName://pathname://java&Tab;script&colon;run">b</a>',
      broken('PathName://pathname://java\tscript:run', 'b'),
    ],
    ['[b]()', broken('', 'b')],
    ['[b](http://)', broken('http://', 'b')],
    ['[b](design-asset:0)', broken('design-asset:0', 'b')],
    [
      '<a href="https://x.example">a [b](crd.yaml)</a>',
      '<a href="https://x.example">a </a><a href="design-asset:0">b</a>',
    ],
    ['[a](https://x.example/ü%zz)', '<a href="https://x.example/%C3%BC%25zz">a</a>'],
  ])('resolves %j', (markdown, expected) => {
    expect(html(markdown, {resolveLink})).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['[a](/x%zz)', '/x%25zz'],
    ['[a](/caf%C3.md#%)', '/caf%25C3.md#%25'],
    ['[a](/x.pdf?!./y)', '/x.pdf?%21./y'],
  ])('passes %j without stopping the build', (markdown, url) => {
    expect(html(markdown)).toBe(`<p><a href="${url}">a</a></p>`);
  });

  it('names each file once', () => {
    const {assets} = renderText('[a](x.pdf) [b](x.pdf#p) ![c](x.pdf) ![d](y.png) [e](y.png)', {
      resolveLink,
    });
    expect(assets).toEqual([
      {kind: 'link', path: '/site/design/x.pdf'},
      {kind: 'image', path: '/site/design/y.png'},
      {kind: 'link', path: '/site/design/y.png'},
    ]);
  });
});

describe('images', () => {
  it.each([
    ['![b](no.png)', broken('no.png', 'b')],
    ['![](no.png)', broken('no.png', 'no.png')],
    ['x <img src="no.png" alt="b">', `x ${broken('no.png', 'b')}`],
    [
      'x <img src="a b.png" alt="x" width="30" onerror="y">',
      'x <img src="design-asset:0" alt="x" width="30">',
    ],
    ['![y](https://x.example/b.png)', '<img src="https://x.example/b.png" alt="y">'],
    [
      '![y](data:image/png;base64,AAAA)',
      broken('data:image/png;base64,AAAA', 'y').replace(
        /.*/,
        '<img src="data:image/png;base64,AAAA" alt="y">',
      ),
    ],
    ['![y](data:image/svg+xml,x)', broken('data:image/svg+xml,x', 'y')],
  ])('resolves %j', (markdown, expected) => {
    const target = (url: string): LinkTarget =>
      url.startsWith('data:') ? {kind: 'url', url} : resolveLink(url);
    expect(html(markdown, {resolveLink: target})).toBe(`<p>${expected}</p>`);
  });
});

describe('a picture that is none', () => {
  it.each([
    ['![b](demo.html)', '<a href="design-asset:0">b</a>'],
    ['![](demo.html#x)', '<a href="design-asset:0#x">demo.html#x</a>'],
    [
      '<img src="demo.html" alt="b" title="c" onerror="y">',
      '<a href="design-asset:0" title="c">b</a>',
    ],
    ['[![b](demo.html)](other.md#goals)', '<a href="/design/v1.2-plan#goals">b</a>'],
  ])('%j is a link to the file', (markdown, expected) => {
    expect(html(`x ${markdown}`, {resolveLink})).toBe(`<p>x ${expected}</p>`);
    expect(renderText(markdown, {resolveLink}).assets).toEqual([
      {kind: 'link', path: '/site/design/demo.html'},
    ]);
  });

  it('stays where documents are trusted', () => {
    expect(html('![b](demo.html)', {resolveLink, isSafe: false})).toContain(
      '<img src="design-asset:0"',
    );
  });
});

describe('addresses that would run', () => {
  it('are judged behind the owner’s plugins, in every attribute', async () => {
    const spoil = () => (tree: Root) => {
      tree.children = [
        'href',
        'src',
        'xLinkHref',
        'formAction',
        'data',
        'poster',
        'srcSet',
        'ping',
        'action',
      ].map((name) => ({
        type: 'element',
        tagName: 'a',
        properties: {[name]: 'java\nscript:x', title: name},
        children: [],
      }));
    };
    const steps = createOwnerSteps([spoil])('/a.md', '');
    expect(await htmlWith('x', steps)).not.toContain('script:');
  });

  it('cannot be brought in as a file of another document', async () => {
    const forge = () => (tree: Root) => {
      tree.children = [
        {type: 'element', tagName: 'a', properties: {href: 'design-asset:7'}, children: []},
      ];
    };
    expect(await htmlWith('x', createOwnerSteps([forge])('/a.md', ''))).toBe('<a></a>');
  });
});

describe('the owner’s rehype plugins', () => {
  it('see elements with resolved links, and get their options', async () => {
    const rename =
      ({name}: {name: string}) =>
      (tree: Root) => {
        const [paragraph] = tree.children;
        if (paragraph?.type === 'element') paragraph.tagName = name;
      };
    const steps = createOwnerSteps([[rename, {name: 'section'}]])('/a.md', '');
    expect(await htmlWith('[a](b)', steps)).toBe('<section><a href="b">a</a></section>');
  });

  it('cannot make nodes of MDX, and are told so', async () => {
    const mdx = () => (tree: Root) => {
      tree.children = [
        {type: 'mdxJsxFlowElement', name: 'X', attributes: [], children: []} as never,
      ];
    };
    await expect(htmlWith('x', createOwnerSteps([mdx])('/d/a.md', ''))).rejects.toThrow(
      /made a node `mdxJsxFlowElement` in \/d\/a\.md, and plain Markdown has no such nodes/,
    );
  });
});
