import path from 'node:path';
import {logger} from '@docusaurus/logger';
import {findCacheDirectory} from '../load/history/facts-cache.ts';
import {unknownUrl} from '../standalone/unknown-url.ts';
import type {SiteContent} from './content/content.ts';
import {type DocumentFiles, noFiles} from './content/document-files.ts';
import {drawingPackage, findDraw} from './published/draw-pictures.ts';
import {toMarkdownAddresses, writeMarkdownFiles} from './published/markdown-files.ts';
import {pictureFolder, toPictures} from './published/pictures.ts';
import {writePictures} from './published/write-pictures.ts';
import type {Site} from './site.ts';

/** What is published of each document besides its page, if the site has files. */
export function toDocumentFiles(site: Site, content: SiteContent): DocumentFiles {
  const {context, options, paths, hasFiles} = site;
  if (!hasFiles) return noFiles;
  const {url, title} = context.siteConfig;
  const hasCards = options.socialCards && findDraw(context.siteDir) !== undefined;
  return {
    markdown: toMarkdownAddresses(content, paths.root),
    // Previews are made elsewhere, and need the whole address of a picture.
    pictures:
      url === unknownUrl
        ? noFiles.pictures
        : toPictures(content, {
            root: paths.root,
            repositoryUrl: options.repositoryUrl,
            siteTitle: title,
            hasCards,
          }),
  };
}

/** Says once what is missing for the pictures that the owner asks for. */
export function warnOfMissingDraw({context, options}: Site): void {
  if (!options.socialCards || findDraw(context.siteDir)) return;
  logger.warn(
    `Option socialCards: no pictures are drawn, since the package ${drawingPackage} is not installed. Run npm install ${drawingPackage}.`,
  );
}

/** Writes it below `out`, the folder of the designs in the built site. */
export async function writeDocumentFiles(
  site: Site,
  content: SiteContent,
  out: string,
): Promise<void> {
  const {context, paths} = site;
  const cache = await findCacheDirectory(context.siteDir);
  await writeMarkdownFiles(content, paths.root, out);
  await writePictures(toDocumentFiles(site, content).pictures, {
    folder: path.join(out, pictureFolder),
    roots: [content.folder.path, ...(content.translated ? [content.translated.path] : [])],
    draw: findDraw(context.siteDir),
    cache: cache === undefined ? undefined : path.join(cache, 'pictures'),
  });
}
