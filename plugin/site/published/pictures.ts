import path from 'node:path';
import {normalizeUrl, simpleHash} from '@docusaurus/utils';
import {type Design, resolveLink} from '../../core/index.ts';
import {isSiteImage, previewFormats} from '../../core/relations/missing-image.ts';
import {pagesOf, type SiteContent} from '../content/content.ts';
import type {Picture} from '../content/document-files.ts';
import {toStatusProps} from '../designs/groups.ts';
import {type LinkedContent, toFolderMap} from '../links/links.ts';
import {drawCard} from './card.ts';

/** What pictures depend on. */
export interface PictureSettings {
  readonly root: string;
  readonly repositoryUrl: string | undefined;
  readonly siteTitle: string;
  /** Whether a picture is drawn for designs that name none. */
  readonly hasCards: boolean;
}

/** Folder of the pictures, from the root of the designs. */
export const pictureFolder = 'pictures';

/** The pictures that are published for documents: the file that `image` names, else a card with its title. */
export function toPictures(
  content: LinkedContent & Pick<SiteContent, 'texts'>,
  {root, repositoryUrl, siteTitle, hasCards}: PictureSettings,
): ReadonlyMap<string, Picture> {
  const folderMap = toFolderMap(content, repositoryUrl);
  const toPicture = (design: Design): Picture['from'] | undefined => {
    const image = design.pageSettings?.image;
    if (image !== undefined && isSiteImage(image)) return undefined;
    const target =
      image === undefined ? undefined : resolveLink(image, design.sourcePath, folderMap);
    if (target?.kind === 'asset' && previewFormats.test(target.path)) {
      const {folder, translated} = content;
      const home = translated?.assets.has(target.path) ? translated.path : folder.path;
      return {file: path.join(home, ...target.path.split('/'))};
    }
    if (!hasCards || design.kind !== 'design') return undefined;
    const {title, number, status} = design;
    const shown = status.id === undefined ? undefined : toStatusProps(design, content);
    return {drawing: drawCard({title, number, status: shown, siteTitle})};
  };
  return new Map(
    pagesOf(content).flatMap((design) => {
      const from = content.permalinks.has(design.sourcePath) ? toPicture(design) : undefined;
      if (!from) return [];
      const name = 'file' in from ? toFileName(from.file, content) : `${hash(from.drawing)}.png`;
      return [[design.sourcePath, {address: normalizeUrl([root, pictureFolder, name]), from}]];
    }),
  );
}

// By its place in the folder, which is the same on every machine.
function toFileName(file: string, {folder, translated}: LinkedContent): string {
  const home = translated && file.startsWith(`${translated.path}${path.sep}`) ? translated : folder;
  const name = path.relative(home.path, file).split(path.sep).join('/');
  return `${hash(name)}${path.extname(file).toLowerCase()}`;
}

function hash(text: string): string {
  return simpleHash(text, 16);
}
