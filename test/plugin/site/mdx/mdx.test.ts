import {readdir} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {createDesignMdxRule} from '../../../../plugin/site/mdx/mdx.ts';
import {findRunning} from './remark/find-running.ts';
import {readFixture, render, settings} from './remark/render.ts';

describe('the rule', () => {
  it('takes the files from the MDX fallback of Docusaurus', async () => {
    const rule = await createDesignMdxRule(settings);
    expect(rule.test.test('x.mdx')).toBe(true);
    expect(rule.include).toEqual(['/site/design/']);
  });

  it.each(['/site/design/a.md', '/site/design/README.MD'])(
    'reads %s as CommonMark',
    async (path) => {
      expect((await render('{x} <name>', {}, path)).html).toBe('<p>{x} &lt;name&gt;</p>');
    },
  );

  it('reads .mdx as MDX', async () => {
    const {html} = await render('{1 + 1} [a](other.mdx)', {}, '/site/design/a.mdx');
    expect(html).toBe('<p>2 <a href="other.mdx">a</a></p>');
  });

  it('leaves a rule above a document that has no metadata', async () => {
    expect((await render('---\na\n---\n\nb')).html).toMatch(/^<hr\/>/);
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
});

describe('attacks', async () => {
  const folder = 'attack/design';
  const names = await readdir(new URL(`../../../fixtures/${folder}`, import.meta.url));
  const designs = names.filter((name) => name.endsWith('.md'));
  const bodyOf = (text: string) => text.replace(/^---[a-z]*\n[\s\S]*?\n---\n/, '');

  it.each(designs)('%s renders with nothing that runs', async (name) => {
    const {html, toc, frontMatter} = await render(await readFixture(`${folder}/${name}`), {bodyOf});
    expect(findRunning(html)).toEqual([]);
    expect(findRunning(toc.map(({value}) => value).join(''))).toEqual([]);
    expect(frontMatter).toEqual({mdx: {format: 'md'}});
    expect(html).toContain('<h2 id="summary">Summary</h2>');
  });

  it('does not evaluate front matter', async () => {
    await render(await readFixture(`${folder}/0006-evaluated-front-matter.md`), {bodyOf});
    expect(globalThis).not.toHaveProperty('__evaluated');
  });

  it('cannot hide the rest of a document', async () => {
    const {html} = await render(await readFixture(`${folder}/0001-body.md`));
    expect(html).toContain('<p>The rest of the document is still here.</p>');
  });
});
