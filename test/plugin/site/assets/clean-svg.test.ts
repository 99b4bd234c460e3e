import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {cleanSvg} from '../../../../plugin/site/assets/clean-svg.ts';
import {cpuTimeSince} from '../../../growth.ts';

const start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';
const svg = (inside: string) => `${start}${inside}</svg>`;
const html = (inside: string) =>
  `<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></foreignObject>`;
const pixels = 'data:image/png;base64,AAAA';
const picture = (inside: string) =>
  `data:image/svg+xml;base64,${Buffer.from(svg(inside)).toString('base64')}`;

describe('of a picture stays', () => {
  it.each([
    ['what draws', '<g fill="#fff" transform="scale(2)"><path d="M0 0h9" class="a"></path></g>'],
    ['text', '<text x="1">A &lt; B &amp; C</text><title>T</title>'],
    ['what it refers to in itself', '<use href="#a"></use><use xlink:href="#a"></use>'],
    ['a gradient', '<rect fill="url(#g)" style="mask:url(#m)"></rect>'],
    ['a style', '<style>.a{fill:url(#g)}@media print{.a{fill:red}}</style>'],
    ['a font in it', '<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>'],
    ['a picture of pixels', `<image href="${pixels}"></image>`],
    ['an animation', '<animate attributeName="x" from="0" to="9" dur="1s"></animate>'],
    ['a link', '<a href="https://a.example/b"><text>c</text></a>'],
    ['a label of HTML', html('<b style="color:red">a</b><br></br>c')],
  ])('%s', (_, inside) => {
    expect(cleanSvg(svg(inside))).toBe(svg(inside));
  });

  it('what stands in CDATA, as text', () => {
    expect(cleanSvg(svg('<style><![CDATA[a>b{}]]></style>'))).toBe(svg('<style>a&gt;b{}</style>'));
  });

  it('what has a prefix, without it', () => {
    expect(cleanSvg('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g id="a"/></s:svg>')).toBe(
      svg('<g id="a"></g>'),
    );
  });

  it('what an entity stands for, as text', () => {
    const doctype = '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY t "a">]>';
    expect(
      cleanSvg(`<?xml version="1.0"?>${doctype}<svg xmlns="&ns;"><text>&t;</text></svg>`),
    ).toBe(svg('<text>a</text>'));
  });

  it('the text around HTML that no document may have', () => {
    expect(cleanSvg(svg(html('a<font color="red">b<marquee>c</marquee></font>')))).toBe(
      svg(html('abc')),
    );
  });
});

const xlinked = (attribute: string) => `xmlns:q="http://www.w3.org/1999/xlink" q:${attribute}`;

describe('of a picture goes', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    [
      'a script with a prefix',
      '<p:script xmlns:p="http://www.w3.org/2000/svg">alert(1)</p:script>',
    ],
    ['a script of HTML', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
    ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
    ['a handler', '<g onclick="alert(1)" onload="alert(1)" OnClick="x"/>'],
    ['a handler of an animation', '<animate attributeName="x" onbegin="alert(1)"/>'],
    ['an animation that makes a handler', '<set attributeName="onclick" to="alert(1)"/>'],
    ['an animated link', '<a><animate attributeName="href" values="javascript:alert(1)"/></a>'],
    ['the same by its prefix', `<a><set attributeName="q:href" to="javascript:alert(1)"/></a>`],
    ['an animation of files', '<animate attributeName="fill" to="url(https://b.example/c)"/>'],
    [
      'a link that runs',
      '<a href="java&#9;script:alert(1)"/><a xlink:href="javascript:alert(1)"/>',
    ],
    ['the same with another prefix', `<a ${xlinked('href="javascript:alert(1)"')}/>`],
    ['a link that is no page', '<a href="pathname://javascript:alert(1)"/>'],
    ['a use of elsewhere', '<use href="https://b.example/c#d"/><use href="c.svg#d"/>'],
    ['a use of data', `<use href="${picture('<g id="a"/>')}#a"/>`],
    [
      'a picture of elsewhere',
      '<image href="https://b.example/c.png"/><feImage href="//b.example"/>',
    ],
    ['a picture that runs', '<image href="data:text/html,&lt;script>alert(1)&lt;/script>"/>'],
    ['a base', '<g xml:base="https://b.example/"/>'],
    ['a style of elsewhere', '<style>@import "https://b.example/c.css";a{fill:red}</style>'],
    ['a style cut in two', '<style>a{fill:ur<!-- -->l(https://b.example)}</style>'],
    ['a style cut by CDATA', '<style>@im<![CDATA[port "https://b.example";]]></style>'],
    ['a style with an escape', String.raw`<style>a{fill:u\72l("https://b.example")}</style>`],
    ['a set of pictures', '<style>a{background:image-set("https://b.example/c" 1x)}</style>'],
    ['an address that is never closed', '<style>a{fill:url("https://b.example/c</style>'],
    ['a fill of elsewhere', '<rect fill="url( https://b.example/c#d )"/>'],
    ['a style in an attribute', '<rect style="fill:url(&quot;https://b.example/c&quot;)"/>'],
    [
      'a frame',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject>',
    ],
    [
      'HTML outside of its place',
      '<div xmlns="http://www.w3.org/1999/xhtml"><img src="https://b.example"/></div>',
    ],
    ['a script in a label', html('<script>alert(1)</script>')],
    ['a handler in a label', html('<b onclick="alert(1)">c</b>')],
    [
      'a picture of elsewhere in a label',
      html('<img src="https://b.example/c.png" onerror="alert(1)"/>'),
    ],
    [
      'a form in a label',
      html('<form action="https://b.example"><input/><button>c</button></form>'),
    ],
    [
      'MathML',
      html('<math xmlns="http://www.w3.org/1998/Math/MathML" href="javascript:alert(1)"/>'),
    ],
    ['a listener', '<handler xmlns="http://www.w3.org/2001/xml-events">alert(1)</handler>'],
    [
      'an audio file',
      '<audio xlink:href="https://b.example/c.mp3"/><video src="https://b.example"/>',
    ],
    ['a script in a picture in it', `<image href="${picture('<script>alert(1)</script>')}"/>`],
  ])('%s', (_, inside) => {
    expect(findActive(svg(inside))).not.toEqual([]);
    const clean = cleanSvg(svg(inside)) ?? '';
    expect(clean).toMatch(/^<svg /);
    expect(findActive(clean)).toEqual([]);
    // It is well-formed, and nothing is left to be cleaned.
    expect(cleanSvg(clean)).toBe(clean);
  });

  it('a style sheet, a document type, a comment', () => {
    const before = '<?xml-stylesheet href="https://b.example/c.xsl"?><!DOCTYPE svg><!-- d -->';
    expect(cleanSvg(`${before}${svg('<?php e ?><!-- f --><g></g>')}`)).toBe(svg('<g></g>'));
  });
});

it.each([
  ['never ends', `${start}<script>alert(1)</script>`],
  ['is no XML', '<svg xmlns="http://www.w3.org/2000/svg" onload=alert(1)></svg>'],
  ['is HTML', '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'],
  ['is empty', ''],
  ['is nested without end', svg(`${'<g>'.repeat(600)}${'</g>'.repeat(600)}`)],
  [
    'hides a script in an entity',
    `<!DOCTYPE svg [<!ENTITY x "&#60;script>alert(1)&#60;/script>">]>${svg('<text>&x;</text>')}`,
  ],
  ['has entities in entities', `<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${svg('&b;')}`],
])('a file that %s is no picture', (_, xml) => {
  expect(cleanSvg(xml)).toBeUndefined();
});

it('takes linear time for what is deep, long or repeated', () => {
  const begin = process.cpuUsage();
  cleanSvg(svg(`${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`));
  cleanSvg(svg(`<style>${'url("'.repeat(50_000)}</style>`));
  cleanSvg(svg(`<style>${"url(')".repeat(50_000)}</style>`));
  cleanSvg(svg(`<style>${'@import'.repeat(50_000)}</style>`));
  expect(cpuTimeSince(begin)).toBeLessThan(10_000);
});

// What a browser would run or load in this XML, as its parser sees it.
function findActive(xml: string): string[] {
  const {document} = new JSDOM(xml, {contentType: 'image/svg+xml'}).window;
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|iframe|form|input|button|math|handler|audio|video)$/i.test(element.localName)
      ? [element.localName]
      : []),
    ...(element.localName === 'style' &&
    /\\|@import|url\(\s*["']?https?:|image-set/.test(element.textContent ?? '')
      ? ['style']
      : []),
    ...[...element.attributes]
      .filter((one) => isActive(one, element.localName))
      .map(({name, value}) => `${name}=${value}`),
  ]);
}

function isActive({name, localName, value}: Attr, element: string): boolean {
  if (/^on/i.test(localName) || name === 'xml:base') return true;
  if (localName === 'attributeName' && /href|^on/.test(value)) return true;
  if (/url\(\s*["']?\s*https?:/.test(value)) return true;
  if (!/^(?:href|src)$/.test(localName) || value.startsWith('#')) return false;
  if (/^data:image\/svg/.test(value)) {
    return (
      element !== 'image' ||
      findActive(Buffer.from(value.split(',')[1] ?? '', 'base64').toString()).length > 0
    );
  }
  if (element === 'a') return !/^https:/.test(value);
  return !value.startsWith('data:image/png');
}
