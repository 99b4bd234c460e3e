import {describe, expect, it} from 'vitest';
import {render} from './render.ts';

describe('HTML in headings', () => {
  it('goes, and its text stays', async () => {
    const {html, toc} = await render('## A <b>bold</b> <name>');
    expect(html).toBe('<h2 id="a-bold-name">A bold &lt;name&gt;</h2>');
    expect(toc).toEqual([{value: 'A bold &lt;name&gt;', id: 'a-bold-name', level: 2}]);
  });

  it('moves an anchor before the heading', async () => {
    const {html} = await render('## <a name="old-name"></a>Limits');
    expect(html).toBe('<a id="old-name"></a>\n<h2 id="limits">Limits</h2>');
  });

  it.each([
    ['## ![&lt;img src=x onerror=run()&gt;](https://x.example/y.png)'],
    ['## [&lt;img src=x onerror=run()&gt;][r]\n\n[r]: https://x.example'],
    ['## [&lt;img src=x onerror=run()&gt;](javascript:x)'],
  ])('does not reach the contents through %j', async (markdown) => {
    const {toc} = await render(markdown);
    expect(toc[0]?.value).toMatch(/&lt;img src=x/);
    expect(toc[0]?.value).not.toContain('<img');
  });
});

describe('the title', () => {
  const isTitleLine = (_path: string, line: number) => line < 5;

  it.each([
    ['<!-- licence -->\n\n# Cache\n\ntext', '<p>text</p>'],
    ['Cache\n=====\n\ntext', '<p>text</p>'],
    ['# A\n\n# B', '<h2 id="b">B</h2>'],
    ['> # Quoted', '<blockquote>\n<h2 id="quoted">Quoted</h2>\n</blockquote>'],
  ])('leaves the text of %j', async (markdown, expected) => {
    expect((await render(markdown, {isTitleLine})).html.trim()).toBe(expected);
  });

  it('stays where the page header shows something else', async () => {
    expect((await render('# Goals')).html).toBe('<h2 id="goals">Goals</h2>');
  });
});
