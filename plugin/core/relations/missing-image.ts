import type {FolderMap} from '../settings.ts';
import type {Defect, ParsedFile} from '../types.ts';
import {resolveLink} from './link-target.ts';

/** Pictures that previews of links show. An SVG could hold scripts, and no preview shows one. */
export const previewFormats = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Whether the `image` of front matter is an address of the web or of the site, and no file of the folder. */
export function isSiteImage(image: string): boolean {
  return /^(?:https?:\/)?\//i.test(image);
}

/** The picture that a document names in its front matter, where it is no file that a preview can show. */
export function findMissingImage(
  {path, fields, pageSettings}: Pick<ParsedFile, 'path' | 'fields' | 'pageSettings'>,
  folder: FolderMap,
): readonly Defect[] {
  const image = pageSettings?.image;
  if (image === undefined || isSiteImage(image)) return [];
  const target = resolveLink(image, path, folder);
  const isThere = target.kind === 'asset';
  if (isThere && previewFormats.test(target.path)) return [];
  return [
    {
      rule: 'invalid-metadata',
      message: `Front matter key \`image\` names \`${image}\`, which is ${isThere ? 'no picture that previews show' : 'no file of this folder'}`,
      hint: isThere
        ? 'Save it as PNG, JPEG, GIF, WebP or AVIF.'
        : 'Correct the path; it is relative to this document.',
      line: fields.find(({key}) => key === 'image')?.line ?? 1,
      isMinor: true,
    },
  ];
}
