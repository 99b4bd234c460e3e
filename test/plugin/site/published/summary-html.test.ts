import {expect, it} from 'vitest';
import {toSummaryHtml} from '../../../../plugin/site/published/summary-html.ts';

const linkOf = (url: string) =>
  /^lost|^javascript/.test(url) ? undefined : `https://x.example/${url}`;
const html = (markdown: string) => toSummaryHtml(markdown, linkOf);

it.each([
  ['A *b* `c`.', '<p>A <em>b</em> <code>c</code>.</p>'],
  ['[b](b.md)', '<p><a href="https://x.example/b.md">b</a></p>'],
  ['![b](b.png)', '<p><img src="https://x.example/b.png" alt="b"></p>'],
  [
    'https://x.example/a',
    '<p><a href="https://x.example/https://x.example/a">https://x.example/a</a></p>',
  ],
  ['## A', '<h2>A</h2>'],
  ['- [x] a', '<ul>\n<li>[x] a</li>\n</ul>'],
  ['> [!TIP]\n> a', '<blockquote><p><strong>Tip</strong></p><p>a</p>\n</blockquote>'],
  [
    'a[^1]\n\n[^1]: b',
    '<p>a<sup>[1]</sup></p>\n<section>\n<ol>\n<li>\n<p>b </p>\n</li>\n</ol>\n</section>',
  ],
  ['```js x=y\na\n```', '<pre><code class="language-js">a\n</code></pre>'],
  ['[b](lost.md) c', '<p>b c</p>'],
  ['![b](lost.png)', '<p>b</p>'],
  ['[b][c]\n\n[c]: c.md', '<p><a href="https://x.example/c.md">b</a></p>'],
  ['<a href="b&amp;c">b</a>', '<p><a href="https://x.example/b&amp;c">b</a></p>'],
])('writes %j as HTML with whole addresses', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

it.each([
  ['<script>alert(1)</script>'],
  ['a <script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>'],
  ['<a href="javascript:alert(1)">x</a>'],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['[x](javascript:alert(1))'],
  ['<svg><script>alert(1)</script></svg>'],
  ['<style>*{display:none}</style>'],
  ['<a data-design-href="javascript:alert(1)" onclick="x()">y</a>'],
])('lets nothing run: %s', (markdown) => {
  expect(html(markdown)).not.toMatch(/<(?:script|iframe|svg|style)|<[^>]*(?:javascript|\son\w+=)/i);
});

it.each([
  ['a <div>b', '<p>a &lt;div>b</p>'],
  ['<div title="t">\n\nb', '<div title="t">\n<p>b</p>\n</div>'],
  ['b\n\n</div></section>\n\nc', '<p>b</p>\n\n<p>c</p>'],
  ['A <name>.', '<p>A &lt;name>.</p>'],
])('keeps %j in its place', (markdown, expected) => {
  expect(html(markdown).replace(/\n+/g, '\n')).toBe(expected.replace(/\n+/g, '\n'));
});
