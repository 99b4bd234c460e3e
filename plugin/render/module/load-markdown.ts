import path from 'node:path';
import type {OwnerSteps, Renderer} from '../render-document.ts';
import type {Rendered, RenderRequest} from '../settings.ts';
import {type AssetPlace, toAssetRequest} from './asset-request.ts';
import {toCompact} from './compact.ts';
import {addPictureSizes} from './picture-sizes.ts';
import {type ModulePart, writeDocumentModule, writeListModule} from './write-module.ts';

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

interface RenderedFile {
  readonly text: string;
  readonly parts: Promise<ReadonlyMap<string, Rendered>>;
}

/**
 * Makes what turns files of plain Markdown into modules. A file is rendered once for the client and the
 * server of a site: the second to ask gets what the first has made, and then it is forgotten.
 */
export function createMarkdownLoader(renderer: Renderer, settings: MarkdownLoaderSettings) {
  const waiting = new Map<string, RenderedFile & {readonly isServer: boolean}>();

  const render = (file: string, text: string): Promise<ReadonlyMap<string, Rendered>> => {
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
): Promise<ReadonlyMap<string, Rendered>> {
  const rendered = await Promise.all(
    texts.map(async ({name, request}) => {
      const document = await renderer.renderDocument(request, ownerSteps);
      await addPictureSizes(document.tree, document.assets);
      return [name, document] as const;
    }),
  );
  return new Map(rendered);
}

function writeModule(rendered: ReadonlyMap<string, Rendered>, place: AssetPlace): string {
  const parts = [...rendered].map(([name, {tree, toc, assets}]): readonly [string, ModulePart] => [
    name,
    {
      nodes: toCompact(tree),
      toc,
      requests: assets.map((asset) => toAssetRequest(asset, place)),
    },
  ]);
  const [first] = parts;
  return first?.[0] === documentName
    ? writeDocumentModule(first[1])
    : writeListModule(new Map(parts));
}
