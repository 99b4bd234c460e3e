import {describe, expect, it} from 'vitest';
import {createDocumentRule} from '../../../../plugin/site/documents/document-rule.ts';
import {createDesignMdxItem} from '../../../../plugin/site/mdx/mdx.ts';
import {render, settings} from './remark/render.ts';

describe('the rule', async () => {
  const mdxItem = await createDesignMdxItem(settings);
  const rule = createDocumentRule({
    include: ['/site/design'],
    dependencies: ['/data/x.json'],
    loadMarkdown: async () => '',
    mdxItem,
  });

  it('takes the files from the MDX fallback of Docusaurus', () => {
    expect(rule.test.test('x.mdx')).toBe(true);
    expect(rule.include).toEqual(['/site/design/']);
  });

  it.each([
    ['a.md', false],
    ['README.MD', false],
    ['a.markdown', false],
    ['a.mdx', true],
    ['A.MDX', true],
  ])('reads %s as MDX: %s', (name, isMdx) => {
    const taken = rule.oneOf.find(({test}) => test === undefined || test.test(name));
    expect(taken?.use[0] === mdxItem).toBe(isMdx);
  });
});

describe('.mdx', () => {
  it('runs code, and its links lead to pages', async () => {
    const resolveLink = () => ({kind: 'url', url: '/design/other'}) as const;
    const {html} = await render('{1 + 1} [a](other.mdx)', {resolveLink});
    expect(html).toBe('<p>2 <a href="/design/other">a</a></p>');
  });

  it('has no title line of its own, and a table of contents', async () => {
    const {html, toc} = await render('# A\n\n# B', {isTitleLine: (_path, line) => line === 1});
    expect(html).toBe('<h2 id="b">B</h2>');
    expect(toc).toEqual([{value: 'B', id: 'b', level: 2}]);
  });

  it.each([
    [':::note\n\nx\n\n:::', '<aside type="note"><p>x</p></aside>'],
    [':::tip[A *b*]\n\nx\n\n:::', '<aside type="tip"><h5>A <em>b</em></h5><p>x</p></aside>'],
  ])('keeps the admonition %j', async (markdown, expected) => {
    expect((await render(markdown)).html).toBe(expected);
  });

  it("runs the owner's preprocessor on the body", async () => {
    const markdown = {
      ...settings.siteConfig.markdown,
      preprocessor: ({fileContent}: {fileContent: string}) => fileContent.replace('@@', 'now'),
    };
    const siteConfig = {...settings.siteConfig, markdown};
    const {html} = await render('x: 1\n@@', {siteConfig, bodyOf: (text) => text.slice(5)});
    expect(html).toBe('<p>now</p>');
  });

  it('leaves a rule above a document that has no metadata', async () => {
    expect((await render('---\na\n---\n\nb')).html).toMatch(/^<hr\/>/);
  });

  it('never evaluates front matter', async () => {
    const {frontMatter} = await render('a');
    expect(frontMatter).toEqual({mdx: {format: 'mdx'}});
  });
});
