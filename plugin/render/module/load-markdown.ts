import path from 'node:path';
import type {OwnerSteps, Renderer} from '../render-document.ts';
import type {Asset, RenderRequest} from '../settings.ts';
import {type AssetPlace, toAssetRequest} from './asset-request.ts';
import {toCompact} from './compact.ts';
import {addPictureSizes} from './picture-sizes.ts';
import {writeDocumentModule, writeListModule} from './write-module.ts';

/** What the bundler's loader (`loader.cjs`) hands over. */
export interface LoadRequest {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  readonly isServer: boolean;
  /** Names a file whose change outdates the module. */
  readonly addDependency: (file: string) => void;
}

/** One of several texts in a file. */
export interface ListedText {
  readonly name: string;
  readonly request: RenderRequest;
}

/** A file as texts to render: one document, or a list of texts that a page shows together. */
export type FileTexts =
  | {readonly kind: 'document'; readonly request: RenderRequest}
  | {readonly kind: 'list'; readonly texts: readonly ListedText[]};

export interface MarkdownLoaderSettings {
  readonly isSafe: boolean;
  readonly readTexts: (file: string, text: string) => FileTexts;
  readonly ownerStepsOf: (file: string, text: string) => OwnerSteps;
}

/** A text as what its module holds: trees would fill the memory of a large site. */
interface RenderedPart {
  readonly nodes: string;
  readonly toc: string;
  readonly assets: readonly Asset[];
}

type Parts = ReadonlyMap<string, RenderedPart>;

interface RenderedFile {
  readonly text: string;
  readonly isServer: boolean;
  readonly parts: Promise<Parts>;
}

/**
 * Makes what turns files of plain Markdown into modules. A file is rendered once for the client and the
 * server of a site: the second to ask gets what the first has made, and then it is forgotten.
 */
export function createMarkdownLoader(renderer: Renderer, settings: MarkdownLoaderSettings) {
  const waiting = new Map<string, RenderedFile>();

  const render = (file: string, text: string): Promise<Parts> => {
    const texts = settings.readTexts(file, text);
    const listed =
      texts.kind === 'list' ? texts.texts : [{name: documentName, request: texts.request}];
    return renderAll(listed, renderer, settings.ownerStepsOf(file, text));
  };

  return async ({file, text, isServer, addDependency}: LoadRequest): Promise<string> => {
    const known = waiting.get(file);
    const isForUs = known?.text === text && known.isServer !== isServer;
    if (known && isForUs) waiting.delete(file);
    const parts = known && isForUs ? known.parts : render(file, text);
    if (!isForUs) waiting.set(file, {text, parts, isServer});
    const rendered = await parts;
    for (const {assets} of rendered.values()) {
      for (const asset of assets) if (asset.kind === 'image') addDependency(asset.path);
    }
    const place = {folder: path.dirname(file), isServer, isSafe: settings.isSafe};
    return writeModule(rendered, place);
  };
}

// No design has such a name.
const documentName = ' document';

async function renderAll(
  texts: readonly ListedText[],
  renderer: Renderer,
  ownerSteps: OwnerSteps,
): Promise<Parts> {
  const rendered = await Promise.all(
    texts.map(async ({name, request}) => {
      const {tree, toc, assets} = await renderer.renderDocument(request, ownerSteps);
      await addPictureSizes(tree, assets);
      const nodes = JSON.stringify(toCompact(tree));
      return [name, {nodes, toc: JSON.stringify(toc), assets}] as const;
    }),
  );
  return new Map(rendered);
}

function writeModule(rendered: Parts, place: AssetPlace): string {
  const parts = new Map(
    [...rendered].map(([name, {assets, ...part}]) => [
      name,
      {...part, requests: assets.map((asset) => toAssetRequest(asset, place))},
    ]),
  );
  const document = parts.get(documentName);
  return document ? writeDocumentModule(document) : writeListModule(parts);
}
