import {ColorModeProvider} from '@docusaurus/theme-common/internal';
import DesignMarkdown from '@theme/DesignMarkdown';
import {describe, expect, it} from 'vitest';
import {toCompact} from '../../plugin/render/module/compact.ts';
import {createRenderer} from '../../plugin/render/render-document.ts';
import {render, textOf} from './render.tsx';

const renderer = createRenderer({
  isSafe: true,
  hasMath: false,
  hasMermaid: false,
  hasEmoji: true,
  keepsCase: false,
  texts: {footnotes: 'Footnotes', backToReference: 'Back to reference'},
});

function show(markdown: string) {
  const {tree} = renderer.renderText({
    markdown,
    idPrefix: '',
    resolveLink: (url) =>
      url.endsWith('.png') ? {kind: 'asset', path: `/${url}`, suffix: ''} : {kind: 'url', url},
  });
  return render(
    <ColorModeProvider>
      <DesignMarkdown nodes={toCompact(tree)} assets={['/assets/a-1.png']} />
    </ColorModeProvider>,
  );
}

describe('plain Markdown on a page', () => {
  it('has the headings of the site, with a link to each', () => {
    const {page, anchors} = show('## Goals\n\n<a name="old"></a>');
    expect(page.querySelector('h2.anchor#goals a.hash-link')).not.toBeNull();
    expect(anchors).toEqual(['goals', 'old']);
  });

  it('has the code blocks of the site, with title and highlighting', () => {
    const {page} = show('```js title="a.js"\nlet x\n```\n\nand `inline`');
    const [block] = page.querySelectorAll('.theme-code-block.language-js');
    expect(textOf(block)).toContain('a.js');
    expect(block?.querySelector('.token')).not.toBeNull();
    expect(page.querySelector('p > code')?.textContent).toBe('inline');
  });

  it('keeps the first blank line of code, and the lines of a raw <pre>', () => {
    const {page} = show('```\n\na\n```\n\n<pre>\nx\n  y\n</pre>');
    expect(page.querySelectorAll('.theme-code-block .token-line')).toHaveLength(2);
    expect([...page.querySelectorAll('pre')].at(-1)?.textContent).toBe('x\n  y\n');
  });

  it('shows code with marks in it in its sentence', () => {
    const {page} = show('a <code>b *c*</code> d');
    expect(page.innerHTML).toBe('<p>a <code>b <em>c</em></code> d</p>');
  });

  it.each([
    ['NOTE', 'Note'],
    ['TIP', 'Tip'],
    ['IMPORTANT', 'Important'],
    ['WARNING', 'Warning'],
    ['CAUTION', 'Caution'],
  ])('shows [!%s] as an admonition with the title %s', (kind, title) => {
    const {page} = show(`> [!${kind}]\n> Text.`);
    expect(textOf(page.querySelector('.theme-admonition'))).toBe(`${title} Text.`);
  });

  it('has files by the addresses that the bundler gave them', () => {
    const {page} = show('![A](x.png)');
    const picture = page.querySelector('img');
    expect(picture?.getAttribute('src')).toBe('/assets/a-1.png');
    expect(picture?.getAttribute('loading')).toBe('lazy');
  });

  it('has details, task boxes, tables and footnotes', () => {
    const {page} = show(
      '<details><summary>S</summary>\n\nInside\n\n</details>\n\n- [x] done\n\n|a|\n|:-:|\n|b|\n\nc[^1]\n\n[^1]: d',
    );
    expect(page.querySelector('details > summary')?.textContent).toBe('S');
    expect(page.querySelector('input[type=checkbox]:checked:disabled')).not.toBeNull();
    expect(page.querySelector('td')?.getAttribute('style')).toBe('text-align:center');
    expect(
      page.querySelector('li#user-content-fn-1 a[href="#user-content-fnref-1"]'),
    ).not.toBeNull();
  });
});
