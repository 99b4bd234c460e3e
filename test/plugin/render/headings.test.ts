import {describe, expect, it} from 'vitest';
import {html, renderText} from './render.ts';

const toc = (markdown: string) => renderText(markdown).toc;

describe('ids', () => {
  it.each([
    ['## Goals\n\n## Goals', ['goals', 'goals-1']],
    ['## Non-Goals & *Risks*', ['non-goals--risks']],
    ['## Use `foo` of [b](c)', ['use-foo-of-b']],
    ['## ![Alt](x.png) text', ['alt-text']],
    ['## A <b>bold</b> <name>', ['a-bold-name']],
    ['## <a name="x"></a> Limits', ['-limits', 'x']],
    ['## Text :tada:', ['text-tada']],
    ['## Text[^1]\n\n[^1]: b', ['text']],
    ['## Text {#given}', ['given']],
    ['## Text <!-- #given -->', ['given']],
    ['## Text <!-- given -->', ['text-']],
    ['## **Text** {#given}', ['given']],
    ['> ## Quoted\n\n- ## Listed', ['quoted', 'listed']],
    ['# One\n\n# Two', ['one', 'two']],
    ['<h3>Raw <b>one</b></h3>\n\n### Raw one', ['raw-one-1', 'raw-one']],
    ['<h2 id="own">Raw</h2>', ['own']],
    ['<h1 align="center">Raw</h1>', ['raw']],
    ['Set\next\n---', ['setext']],
    ['## Größe 日本', ['größe-日本']],
  ])('of %j', (markdown, expected) => {
    const main = html(markdown).split('<section')[0] ?? '';
    const ids = [...main.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !id?.startsWith('user-content'))).toEqual(expected);
  });

  it('keep capital letters where the site says so', () => {
    expect(html('## Use Case', {keepsCase: true})).toContain('id="Use-Case"');
  });

  it('have the prefix of their text where one page shows several', () => {
    expect(html('## Goals\n\n<a id="x"></a>', {idPrefix: 'p-'})).toBe(
      '<h2 id="p-goals">Goals</h2>\n<p><a id="p-x"></a></p>',
    );
  });

  it('are found by links, whatever their case', () => {
    const page = html(
      '[a](#Usage-Example) [b](#Nowhere) [c](#gr%C3%B6%C3%9Fe)\n\n## Usage example\n\n## Größe',
    );
    expect(page).toContain(
      '<a href="#usage-example">a</a> <a href="#Nowhere">b</a> <a href="#größe">c</a>',
    );
  });
});

describe('ids of raw HTML', () => {
  it.each(['__docusaurus', 'dataLayer', 'nprogress', 'docusaurus-x', 'gtag', 'theme-x'])(
    'cannot take the place of %s',
    (id) => {
      expect(html(`<p id="${id}">a</p> <a name="${id}">b</a>`)).not.toContain(id);
    },
  );

  it('stand once on a page, and headings come first', () => {
    expect(html('<a id="goals"></a><a id="x"></a><b id="x">y</b>\n\n## Goals')).toBe(
      '<p><a></a><a id="x"></a><b>y</b></p>\n<h2 id="goals">Goals</h2>',
    );
  });
});

describe('the table of contents', () => {
  it.each([
    ['## A *b* **c** ~~d~~ `e`', 'A <em>b</em> <strong>c</strong> <del>d</del> <code>e</code>'],
    ['## A <b>bold</b> <name> & "q"', 'A bold &lt;name&gt; &amp; &quot;q&quot;'],
    ['## [Link](x) ![Alt](y)', 'Link Alt'],
    ['## Text[^1]\n\n[^1]: b', 'Text'],
    ['## Text :tada: {#id}', 'Text 🎉'],
    ['## [Lost](javascript:x)', 'Lost'],
    [
      '## ![&lt;img src=x onerror=run()&gt;](https://x.example/y.png)',
      '&lt;img src=x onerror=run()&gt;',
    ],
    ['## [&lt;img src=x onerror=run()&gt;](javascript:x)', '&lt;img src=x onerror=run()&gt;'],
    ['## `<script>`', '<code>&lt;script&gt;</code>'],
    ['<h2>Raw <i>x</i></h2>', 'Raw x'],
  ])('of %j', (markdown, value) => {
    expect(toc(markdown).map((item) => item.value)).toEqual([value]);
  });

  it('has levels, no headings without text, and not the title of footnotes', () => {
    expect(toc('# A\n\n### B[^1]\n\n##\n\n[^1]: c')).toEqual([
      {value: 'A', id: 'a', level: 2},
      {value: 'B', id: 'b', level: 3},
    ]);
  });
});

describe('the title', () => {
  it.each([
    ['<!-- licence -->\n\n# Cache\n\ntext', 3, '<p>text</p>'],
    ['Cache\n=====\n\ntext', 1, '<p>text</p>'],
    ['# A\n\n# B', 1, '<h2 id="b">B</h2>'],
    ['> # Quoted', 1, '<blockquote>\n<h2 id="quoted">Quoted</h2>\n</blockquote>'],
    ['# Goals', undefined, '<h2 id="goals">Goals</h2>'],
  ])('leaves the text of %j', (markdown, titleLine, expected) => {
    expect(html(markdown, {titleLine})).toBe(expected);
  });
});
