import type {Options} from '@docusaurus/mdx-loader';
import {compileToJSX} from '@docusaurus/mdx-loader/lib/utils.js';
import type {DocusaurusConfig} from '@docusaurus/types';
import {type ComponentType, createElement} from 'react';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {createDesignMdxItem, type DesignMdxSettings} from '../../../../../plugin/site/mdx/mdx.ts';

export interface Rendered {
  readonly html: string;
  readonly toc: readonly {readonly value: string; readonly id: string}[];
  readonly frontMatter: unknown;
}

/** What a page gets of an `.mdx` document: Docusaurus' own processor, with the settings of the plugin. */
export async function render(
  fileContent: string,
  given: Partial<DesignMdxSettings> = {},
  filePath = '/site/design/0001-cache.mdx',
  components: Record<string, ComponentType> = {},
): Promise<Rendered> {
  const options = optionsOf(await createDesignMdxItem({...settings, ...given}));
  const {frontMatter} = await options.markdownConfig.parseFrontMatter({
    filePath,
    fileContent,
    defaultParseFrontMatter: () => Promise.reject(new Error('The default would evaluate it')),
  });
  const compiled = await compileToJSX({
    filePath,
    fileContent,
    frontMatter,
    options: {...options, outputFormat: 'function-body'} as Options,
    compilerName: 'client',
  });
  const {default: Content, toc} = evaluate(compiled.content);
  return {html: renderToStaticMarkup(createElement(Content, {components})), toc, frontMatter};
}

function optionsOf(item: Awaited<ReturnType<typeof createDesignMdxItem>>): Options {
  if (typeof item !== 'object' || typeof item?.options !== 'object') throw new Error('No options');
  return item.options as unknown as Options;
}

export const settings: DesignMdxSettings = {
  siteDir: '/site',
  siteConfig: {
    markdown: {
      format: 'mdx',
      mermaid: true,
      emoji: true,
      mdx1Compat: {comments: true, admonitions: true, headingIds: true},
      anchors: {maintainCase: false},
      remarkRehypeOptions: undefined,
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
      parseFrontMatter: () => Promise.reject(new Error('The site has its own')),
    },
    staticDirectories: ['static'],
    future: {faster: {mdxCrossCompilerCache: false}} as DocusaurusConfig['future'],
  },
  html: 'safe',
  dependencies: [],
  resolveLink: (_source, url) => ({kind: 'url', url}),
  isTitleLine: () => false,
  bodyOf: (text) => text,
};

interface Module {
  readonly default: ComponentType<{readonly components: Record<string, ComponentType>}>;
  readonly toc: Rendered['toc'];
}

function evaluate(code: string): Module {
  const components = {
    a: ({'data-noBrokenLinkCheck': isFile, ...props}: Record<string, unknown>) =>
      createElement('a', isFile ? {...props, 'data-file': ''} : props),
    admonition: 'aside',
    mermaid: 'mermaid-diagram',
    mdxAdmonitionTitle: ({children}: {children: string}) => createElement('h5', {}, children),
  };
  const load = (request: string) => ({default: `bundled:${request.split('!').at(-1)}`});
  const run = new Function('runtime', 'require', code);
  return run({...runtime, useMDXComponents: () => components}, load) as Module;
}
