import {describe, expect, it} from 'vitest';
import {html} from './render.ts';

describe('links without brackets', () => {
  it.each([
    ['See https://a.bc/d_e_f.', '<p>See <a href="https://a.bc/d_e_f">https://a.bc/d_e_f</a>.</p>'],
    ['www.a.bc/d', '<p><a href="http://www.a.bc/d">www.a.bc/d</a></p>'],
    ['(https://a.bc/(d))', '<p>(<a href="https://a.bc/(d)">https://a.bc/(d)</a>)</p>'],
    [
      'https://a.bc:80?x=1&amp;',
      '<p><a href="https://a.bc:80?x=1">https://a.bc:80?x=1</a>&#x26;</p>',
    ],
    ['ftp://a.bc', '<p><a href="ftp://a.bc">ftp://a.bc</a></p>'],
    ['http://localhost:80', '<p><a href="http://localhost:80">http://localhost:80</a></p>'],
    ['mail a.b@c.de.', '<p>mail <a href="mailto:a.b@c.de">a.b@c.de</a>.</p>'],
    ['mailto:a@b.cd', '<p><a href="mailto:a@b.cd">mailto:a@b.cd</a></p>'],
    ['a@b.c1 a@b @c x@y_', '<p>a@b.c1 a@b @c x@y_</p>'],
    ['http://a_b.c_d', '<p>http://a_b.c_d</p>'],
    ['foo://a.bc javascript://a.bc', '<p>foo://a.bc javascript://a.bc</p>'],
    ['[open http://a.bc', '<p>[open http://a.bc</p>'],
    ['[closed] http://a.bc', '<p>[closed] <a href="http://a.bc">http://a.bc</a></p>'],
    ['`[` http://a.bc', '<p><code>[</code> <a href="http://a.bc">http://a.bc</a></p>'],
    ['[a www.b.cd](e)', '<p><a href="e">a www.b.cd</a></p>'],
    ['`www.a.bc`', '<p><code>www.a.bc</code></p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('strikethrough', () => {
  it.each([
    ['~a~ ~~b~~', '<p><del>a</del> <del>b</del></p>'],
    ['~~~a~~~', '<pre><code class="language-a~~~"></code></pre>'],
    ['x ~~~a~~~', '<p>x ~~~a~~~</p>'],
    ['~a~~', '<p>~a~~</p>'],
    ['~ a~ about ~5 to ~6', '<p>~ a~ about ~5 to ~6</p>'],
    ['**~a~**', '<p><strong><del>a</del></strong></p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown).replace(' data-design-block=""', '')).toBe(expected);
  });
});

describe('task boxes', () => {
  const box = '<input type="checkbox" disabled>';

  it.each([
    [
      '- [ ] a\n- [x] b',
      `<ul class="contains-task-list">\n<li class="task-list-item">${box} a</li>\n<li class="task-list-item"><input type="checkbox" checked disabled> b</li>\n</ul>`,
    ],
    [
      '1. [X] a',
      '<ol class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled> a</li>\n</ol>',
    ],
    ['- [ ]', '<ul>\n<li>[ ]</li>\n</ul>'],
    ['- [y] a', '<ul>\n<li>[y] a</li>\n</ul>'],
    ['- a [ ] b', '<ul>\n<li>a [ ] b</li>\n</ul>'],
    ['- [ ](x) a', '<ul>\n<li><a href="x"> </a> a</li>\n</ul>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('footnotes', () => {
  it('lead to the note and back, however often', () => {
    const page = html('a[^n] b[^n]\n\n[^n]: The *note*.');
    expect(page).toContain('<a href="#user-content-fn-n" id="user-content-fnref-n"');
    expect(page).toContain('<a href="#user-content-fn-n" id="user-content-fnref-n-2"');
    expect(page).toContain(
      '<li id="user-content-fn-n">\n<p>The <em>note</em>. <a href="#user-content-fnref-n"',
    );
    expect(page).toContain('aria-label="Back to reference 1-2"');
    expect(page).toContain('<h2 class="sr-only" id="footnote-label">Footnotes</h2>');
  });

  it('have ids of their own where one page shows several texts', () => {
    const page = html('a[^n]\n\n[^n]: b', {idPrefix: 'x-'});
    expect([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'user-content-x-fnref-n',
      'x-footnote-label',
      'user-content-x-fn-n',
    ]);
  });

  it.each([
    ['[^a]\n\n[^a]: first\n[^a]: second', /<p>first /],
    ['[^"><script>]\n\n[^"><script>]: b', /id="user-content-fn-%22%3E%3Cscript%3E"/],
    ['|a|\n|-|\n|b[^1]|\n[^1]: c', /<\/table>\n<section/],
    ['^[inline] text', /^<p>\^\[inline\] text<\/p>$/],
    ['[^none]', /^<p>\[\^none\]<\/p>$/],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toMatch(expected);
  });
});

describe('alerts', () => {
  it.each([
    ['NOTE', 'note'],
    ['TIP', 'tip'],
    ['IMPORTANT', 'info'],
    ['WARNING', 'warning'],
    ['CAUTION', 'danger'],
    ['note', 'note'],
  ])('[!%s] looks like the admonition %s', (kind, type) => {
    const page = html(`> [!${kind}]\n> Text with *marks*.`);
    expect(page).toBe(
      `<alert type="${type}" alert="${kind.toLowerCase()}"><p>Text with <em>marks</em>.</p>\n</alert>`,
    );
  });

  it.each([
    ['> [!NOTE]\n>\n> - a', /^<alert [^>]*>\n<ul>/],
    ['> [!NOTE]  \n> a', /^<alert [^>]*><p>a<\/p>/],
    ['> [!NOTE] a', /^<blockquote>\n<p>\[!NOTE\] a<\/p>/],
    ['> [!NOTE]', /^<blockquote>/],
    ['> a\n> [!NOTE]\n> b', /^<blockquote>/],
    ['> [!OTHER]\n> a', /^<blockquote>/],
    ['- > [!NOTE]\n  > a', /^<ul>\n<li>\n<blockquote>/],
    ['> > [!NOTE]\n> > a', /^<blockquote>\n<blockquote>/],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toMatch(expected);
  });
});

describe('code', () => {
  it.each([
    ['```js\n\na\n```', '<pre data-design-block=""><code class="language-js">\na\n</code></pre>'],
    ['    a\n\n    b', '<pre data-design-block=""><code>a\n\nb\n</code></pre>'],
    [
      '``` go  title="a b" {1}\nx\n```',
      '<pre data-design-block=""><code class="language-go" metastring="title=&#x22;a b&#x22; {1}">x\n</code></pre>',
    ],
    ['```\n<script>\n```', '<pre data-design-block=""><code>&#x3C;script>\n</code></pre>'],
    ['```mermaid\na --> b\n```', '<mermaid value="a --> b"></mermaid>'],
    [
      '```geojson\n{}\n```',
      '<pre data-design-block=""><code class="language-geojson">{}\n</code></pre>',
    ],
    [
      '```suggestion\na\n```',
      '<pre data-design-block=""><code class="language-suggestion">a\n</code></pre>',
    ],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('of a diagram is code where nothing draws it', () => {
    expect(html('```mermaid\na\n```', {hasMermaid: false})).toContain('class="language-mermaid"');
  });
});

describe('formulas', () => {
  const math = (markdown: string) => html(markdown, {hasMath: true});
  const inline = (formula: string) => `<code class="language-math math-inline">${formula}</code>`;
  const display = (formula: string) => `<code class="language-math math-display">${formula}</code>`;

  it.each([
    ['a $x_1$ b $y_2$', `<p>a ${inline('x_1')} b ${inline('y_2')}</p>`],
    ['$`a_b`$', `<p>${inline('a_b')}</p>`],
    ['$$a*b*$$', `<p>${display('a*b*')}</p>`],
    ['$$\na\n- b\n$$', `<pre data-design-block="">${display('a\n- b')}</pre>`],
    ['```math\na\n```', '<pre data-design-block=""><code class="language-math">a\n</code></pre>'],
    ['It costs $5 to $6.', '<p>It costs $5 to $6.</p>'],
    ['$5, then $ 6$', '<p>$5, then $ 6$</p>'],
    ['\\$a$ US$5 and CA$6', '<p>$a$ US$5 and CA$6</p>'],
    ['$$\nnever closed', '<p>$$\nnever closed</p>'],
    ['`$a$`', '<p><code>$a$</code></p>'],
  ])('%j', (markdown, expected) => {
    expect(math(markdown)).toBe(expected);
  });

  it('are text where nothing shows them', () => {
    expect(html('$x$ $$y$$')).toBe('<p>$x$ $$y$$</p>');
  });
});

describe('the rest', () => {
  it.each([
    [
      '12 :tada: :+1: :no-such: `:tada:` 10:30:15',
      '<p>12 🎉 👍 :no-such: <code>:tada:</code> 10:30:15</p>',
    ],
    [':::note\n\nx\n\n:::', '<p>:::note</p>\n<p>x</p>\n<p>:::</p>'],
    ['a:b, foo:v1.2[x]{y=z} at 10:30', '<p>a:b, foo:v1.2[x]{y=z} at 10:30</p>'],
    [
      '| a | b |\n|:-|-:|\n| c | d |',
      '<table><thead><tr><th align="left">a</th><th align="right">b</th></tr></thead><tbody><tr><td align="left">c</td><td align="right">d</td></tr></tbody></table>',
    ],
    ['![a\nb](c)', '<p><img src="c" alt="a b"></p>'],
    ['@name #123 abc1234', '<p>@name #123 abc1234</p>'],
    ['{/* x */} {y}', '<p>{/* x */} {y}</p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('leaves shortcodes where the site wants them so', () => {
    expect(html(':tada:', {hasEmoji: false})).toBe('<p>:tada:</p>');
  });
});
