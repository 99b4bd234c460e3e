import {readdir, readFile} from 'node:fs/promises';
import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import {splitFrontMatter} from '../../../plugin/core/metadata/front-matter.ts';
import {findRunning} from './find-running.ts';
import {html, renderText} from './render.ts';

const folder = new URL('../../fixtures/attack/design/', import.meta.url);

describe('attacks', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));

  it.each(names)('%s renders with nothing that runs', async (name) => {
    const {body} = splitFrontMatter(await readFile(new URL(name, folder), 'utf8'));
    const {tree, toc} = renderText(body);
    const page = toHtml(tree);
    expect(findRunning(page)).toEqual([]);
    expect(findRunning(toc.map(({value}) => value).join(''))).toEqual([]);
    expect(page).toContain('<h2 id="summary">Summary</h2>');
  });

  it('cannot hide the rest of a document', async () => {
    const text = await readFile(new URL('0001-body.md', folder), 'utf8');
    expect(html(text)).toContain('<p>The rest of the document is still here.</p>');
  });
});

// What parsers read differently the second time they read it.
describe('mutation', () => {
  it.each([
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=run()&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=run()>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=run()>',
    '<noscript><p title="</noscript><img src=x onerror=run()>">',
    '<p title="&lt;/p&gt;&lt;img src=x onerror=run()&gt;">a</p>',
    '<img alt="<x" title="/><img src=x onerror=run()>">',
    '<table><td><svg><desc><table><a href="javascript:run()">x</a>',
    '<select><template><style></select><img src=x onerror=run()>',
    '<xmp><img title="</xmp><img src=x onerror=run()>"></xmp>',
    '<a title="`"><img src="`onerror=run()">',
    '<![CDATA[<img src=x onerror=run()>]]>',
    '<!--><img src=x onerror=run()>-->',
    '<!--!><img src=x onerror=run()>-->',
    '<?xml ?><img src=x onerror=run()>',
    '<</script/script><script>run()</script>',
    '<img\u000csrc=x\u000conerror=run()>',
    '<img/src=x/onerror=run()>',
    '<IMG SRC=x OnErRoR=run()>',
    '<a href=x&#32;onclick=run()>',
  ])('%s', (markdown) => {
    expect(findRunning(html(markdown))).toEqual([]);
    expect(findRunning(html(`a ${markdown}`))).toEqual([]);
    expect(findRunning(html(`${markdown}\n\n${markdown}\n\n- ${markdown}`))).toEqual([]);
  });
});

describe('what poses as the site or reads from it', () => {
  it.each([
    '<p style="position:fixed;inset:0">',
    '<div class="navbar" data-theme="dark" slot="x" is="y" part="z">a</div>',
    '<img srcset="https://evil.example/x.png 2x" src="data:image/svg+xml,<svg onload=run()>">',
    '<input name="attributes"> <form id="x"><input name="parentNode"></form>',
    '<a name="__docusaurus"></a><img name="getElementById">',
    '<base href="https://evil.example"> <meta http-equiv="refresh" content="0;url=x"> <link rel="stylesheet" href="x">',
    '<script type="application/ld+json">{"@type": "Person"}</script>',
    '<object data="x"></object> <embed src="x"> <applet code="x"></applet> <video src="x" onerror="run()"></video>',
    '<details ontoggle="run()" open> <b autofocus tabindex="1" onfocus="run()" contenteditable="">x</b>',
    '<svg><a xlink:href="javascript:run()"><text>x</text></a></svg> <math href="javascript:run()">x</math>',
    '<table background="javascript:run()"><td background="x">a',
    '<q cite="javascript:run()">a</q> <a ping="https://evil.example" target="_top" download href="x">b</a>',
  ])('%s', (markdown) => {
    const page = html(`${markdown}\n\na ${markdown}`);
    expect(findRunning(page)).toEqual([]);
    const kept = [...page.matchAll(/ ([a-z-]+)="/g)].map(([, name = '']) => name);
    const known = /^(?:id|title|alt|src|href|class|open|width|height|align)$/;
    expect(kept.filter((name) => !known.test(name))).toEqual([]);
    expect(page).not.toMatch(/class="(?!theme-design-broken-link)|__docusaurus|evil\.example"/);
  });
});
