import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {expect, it} from 'vitest';
import {render} from './render.ts';

it.each([
  ['a:b, foo:v1.2 at 10:30', '<p>a:b, foo:v1.2 at 10:30</p>'],
  ['kube:apiserver[foo *x*]{y=z}', '<p>kube:apiserver[foo <em>x</em>]{y=z}</p>'],
  ['12 :tada:', '<p>12 🎉</p>'],
  ['::x[a *b*]{c=d}', '<p>::x[a <em>b</em>]{c=d}</p>'],
  [':::foo[bar]\n\n- x\n\n:::', '<p>:::foo[bar]</p>\n<ul>\n<li>x</li>\n</ul>\n<p>:::</p>'],
  [':::foo\nnever closed', '<p>:::foo</p>\n<p>never closed</p>'],
  ['> :::foo\n> x\n> :::', '<blockquote>\n<p>:::foo</p>\n<p>x</p>\n<p>:::</p>\n</blockquote>'],
  [':note[x]', '<p>:note[x]</p>'],
])('shows %j as written', async (markdown, expected) => {
  expect((await render(markdown)).html).toBe(expected);
});

it.each([
  [':::note\n\nx\n\n:::', '<aside type="note"><p>x</p></aside>'],
  [':::tip Title\n\nx\n\n:::', '<aside title="Title" type="tip"><p>x</p></aside>'],
  [':::tip[A *b*]\n\nx\n\n:::', '<aside type="tip"><h5>A <em>b</em></h5><p>x</p></aside>'],
])('keeps the admonition %j', async (markdown, expected) => {
  expect((await render(markdown)).html).toBe(expected);
});

it('has the text of a directive in the id of a heading and in the contents', async () => {
  const {html, toc} = await render('## Use foo:v1 *now*');
  expect(html).toBe('<h2 id="use-foov1-now">Use foo:v1 <em>now</em></h2>');
  expect(toc[0]?.value).toBe('Use foo:v1 <em>now</em>');
});

it('leaves the directives of the owner to their plugins', async () => {
  const badges = () => (tree: Root) => {
    visit(tree, 'textDirective', (node) => {
      if (node.name === 'badge') node.data = {hName: 'mark'};
    });
  };
  const {html} = await render('A :badge[new] and :other[old]', {remarkPlugins: [badges]});
  expect(html).toBe('<p>A <mark>new</mark> and :other[old]</p>');
});
