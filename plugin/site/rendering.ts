import path from 'node:path';
import {logger} from '@docusaurus/logger';
import type {PluginOptions} from '../options.ts';
import type {LinkKind, ResolveLink} from '../render/links/link-target.ts';
import {
  createMarkdownLoader,
  type FileTexts,
  type LoadRequest,
} from '../render/module/load-markdown.ts';
import {createRenderer} from '../render/render-document.ts';
import {createOwnerSteps} from '../render/steps/owner-steps.ts';
import {pagesOf, type SiteContent, toAbsolute} from './content/content.ts';
import {toRequested} from './content/copies.ts';
import {englishTexts} from './content/texts.ts';
import {toBody} from './documents/body.ts';
import {createDocumentRule} from './documents/document-rule.ts';
import {findRemarkNotice} from './documents/remark-notice.ts';
import {ownerRehypePlugins, toRenderSettings} from './documents/render-settings.ts';
import {isSummariesFile, parseSummaries} from './documents/summaries.ts';
import {createDesignMdxItem} from './mdx/mdx.ts';
import {type Site, toReal} from './site.ts';

/** Changes with everything that changes how an unchanged document renders; the bundler's cache asks for it. */
export const dependencyFile = '__mdx-loader-dependency.json';

/** What was loaded last. The bundler asks for it while it renders. */
interface Shown {
  readonly content: SiteContent;
  readonly resolve: ResolveLink;
  readonly titleLines: ReadonlyMap<string, number>;
  readonly loadMarkdown: (request: LoadRequest) => Promise<string>;
}

/**
 * How the bundler renders documents. It asks for links while it renders, so what was loaded last is kept
 * here: `show` is called before the pages are made.
 */
export async function createRendering(site: Site) {
  const {options, context, load, translatedPath, dataDir} = site;
  const {siteDir, siteConfig} = context;
  let shown: Shown | undefined;
  let notice: string | undefined;
  const getShown = (): Shown => {
    if (!shown) throw new Error('a design was rendered before the folder was loaded');
    return shown;
  };
  const dependencies = [path.join(dataDir, dependencyFile)];
  const mdxItem = await createDesignMdxItem({
    siteDir,
    siteConfig,
    html: options.html,
    dependencies,
    resolveLink: (...link) => getShown().resolve(...link),
    isTitleLine: (file, line) => getShown().titleLines.get(file) === line,
    bodyOf: (text) => toBody(text, (shown?.content.texts ?? englishTexts)['document.cut']),
    beforeDefaultRemarkPlugins: options.beforeDefaultRemarkPlugins,
    remarkPlugins: options.remarkPlugins,
    beforeDefaultRehypePlugins: options.beforeDefaultRehypePlugins,
    rehypePlugins: options.rehypePlugins,
    recmaPlugins: options.recmaPlugins,
  });
  const rule = createDocumentRule({
    include: [
      load.folder,
      ...(translatedPath === undefined ? [] : [await toReal(translatedPath)]),
      dataDir,
    ],
    dependencies,
    loadMarkdown: (request) => getShown().loadMarkdown(request),
    mdxItem,
  });
  const ownerStepsOf = createOwnerSteps(ownerRehypePlugins(options));
  const show = (content: SiteContent, resolve: ResolveLink): void => {
    const found = findRemarkNotice(options, pagesOf(content));
    // In development it is reported once.
    if (found !== undefined && found !== notice) logger.warn(found);
    notice = found;
    const titleLines = toTitleLines(content);
    const renderer = createRenderer(toRenderSettings(options, siteConfig.markdown, content.texts));
    const loadMarkdown = createMarkdownLoader(renderer, {
      isSafe: options.html === 'safe',
      ownerStepsOf,
      readTexts: (file, text) => readTexts(file, text, site, {content, resolve, titleLines}),
    });
    shown = {content, resolve, titleLines, loadMarkdown};
  };
  return {rule, show};
}

function readTexts(
  file: string,
  text: string,
  {dataDir, context}: Site,
  {content, resolve, titleLines}: Omit<Shown, 'loadMarkdown'>,
): FileTexts {
  if (isSummariesFile(dataDir, file)) {
    const texts = parseSummaries(text).map(({id, name, markdown}) => ({
      name: id,
      request: {
        markdown,
        idPrefix: `${id.replace(/[^\p{L}\p{N}]+/gu, '-')}-`,
        resolveLink: (...link: LinkOf) => resolve(path.join(dataDir, name), ...link),
      },
    }));
    return {kind: 'list', texts};
  }
  const body = toBody(text, content.texts['document.cut']);
  const {preprocessor} = context.siteConfig.markdown;
  return {
    kind: 'document',
    request: {
      markdown: preprocessor?.({filePath: file, fileContent: body}) ?? body,
      titleLine: titleLines.get(file),
      idPrefix: '',
      resolveLink: (...link) => resolve(file, ...link),
    },
  };
}

type LinkOf = readonly [url: string, kind: LinkKind];

/** What `dependencyFile` holds. */
export function toDependencies(
  {permalinks, folder, translated, texts}: SiteContent,
  {html, repositoryUrl}: Pick<PluginOptions, 'html' | 'repositoryUrl'>,
  version: string,
) {
  return {
    version,
    html,
    repositoryUrl,
    repositoryPath: folder.repositoryPath,
    permalinks: [...permalinks],
    assets: [...folder.assets].sort(),
    translatedAssets: [...(translated?.assets ?? [])].sort(),
    texts,
  };
}

function toTitleLines(content: SiteContent): ReadonlyMap<string, number> {
  return new Map(
    pagesOf(content).flatMap((design) =>
      design.titleLine === undefined
        ? []
        : [[toRequested(content, toAbsolute(content, design)), design.titleLine]],
    ),
  );
}
