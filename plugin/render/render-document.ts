import type {Root} from 'hast';
import type {MarkdownIt} from 'markdown-it';
import {filterTokens} from './html/filter-tokens.ts';
import {parseHtml} from './html/parse-html.ts';
import {sanitizeTree} from './html/sanitize-tree.ts';
import {markHeadings, markHeadingTexts, removeTitle} from './markdown/headings.ts';
import {createParser} from './markdown/parser.ts';
import type {Rendered, RenderRequest, RenderSettings} from './settings.ts';
import {makeAlerts} from './steps/alerts.ts';
import {matchAnchors} from './steps/anchors.ts';
import {prepareCode} from './steps/code-blocks.ts';
import {readContents} from './steps/contents.ts';
import {replaceShortcodes} from './steps/emoji.ts';
import {addHeadingIds} from './steps/heading-ids.ts';
import {dropClashingIds} from './steps/ids.ts';
import {judgeUrls} from './steps/judge-urls.ts';
import {resolveLinks} from './steps/links.ts';
import {prepareForReact} from './steps/react.ts';

/** What the owner of the site does with the tree of every document. */
export type OwnerSteps = (tree: Root) => Promise<Root>;

/** Renders plain Markdown: a text in, a tree out that is safe to show. */
export interface Renderer {
  /** With the owner's own steps, as on pages. */
  readonly renderDocument: (request: RenderRequest, ownerSteps: OwnerSteps) => Promise<Rendered>;
  /** Without them, as in feeds. */
  readonly renderText: (request: RenderRequest) => Rendered;
}

/** Makes a renderer for a site; every text of it goes through the same steps. */
export function createRenderer(settings: RenderSettings): Renderer {
  const parser = createParser(settings);
  return {
    async renderDocument(request, ownerSteps) {
      const {tree, toc, assets} = buildTree(request, settings, parser);
      return finish(await ownerSteps(tree), toc, assets);
    },
    renderText(request) {
      const {tree, toc, assets} = buildTree(request, settings, parser);
      return finish(tree, toc, assets);
    },
  };
}

function buildTree(request: RenderRequest, settings: RenderSettings, parser: MarkdownIt): Rendered {
  const html = writeHtml(request, settings, parser);
  const parsed = parseHtml(html);
  const tree = settings.isSafe ? sanitizeTree(parsed) : parsed;
  const assets = resolveLinks(tree, request, settings);
  addHeadingIds(tree, {...settings, ...request});
  if (settings.hasEmoji) replaceShortcodes(tree);
  const toc = readContents(tree);
  if (settings.isSafe) dropClashingIds(tree);
  matchAnchors(tree);
  makeAlerts(tree);
  prepareCode(tree, settings.hasMermaid);
  return {tree, toc, assets};
}

/** Markdown as HTML that has passed the first wall. */
function writeHtml(request: RenderRequest, settings: RenderSettings, parser: MarkdownIt): string {
  const env = {idPrefix: request.idPrefix, texts: settings.texts};
  const tokens = removeTitle(
    parser.parse(request.markdown.replace(/^\ufeff/, ''), env),
    request.titleLine,
  );
  markHeadings(tokens);
  filterTokens(tokens, settings.isSafe);
  markHeadingTexts(tokens);
  return parser.renderer.render(tokens, parser.options, env);
}

function finish(tree: Root, toc: Rendered['toc'], assets: Rendered['assets']): Rendered {
  prepareForReact(tree);
  judgeUrls(tree, assets.length);
  return {tree, toc, assets};
}
