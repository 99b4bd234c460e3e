import type {Root} from 'hast';
import {imageSizeFromFile} from 'image-size/fromFile';
import {parseAssetUrl} from '../links/asset-url.ts';
import type {Asset} from '../settings.ts';
import {eachElement} from '../steps/each-element.ts';

/** Gives pictures their size, so that a page does not jump while they load. One written is left alone. */
export async function addPictureSizes(tree: Root, assets: readonly Asset[]): Promise<void> {
  const sizes = await Promise.all(
    assets.map(({kind, path}) => (kind === 'image' ? readPictureSize(path) : undefined)),
  );
  eachElement(tree, ({tagName, properties}) => {
    const asset = tagName === 'img' ? parseAssetUrl(properties.src) : undefined;
    const size = asset && sizes[asset.index];
    if (!size || properties.width !== undefined || properties.height !== undefined) return;
    properties.width = String(size.width);
    properties.height = String(size.height);
  });
}

/** Width and height of a picture; undefined where they cannot be read. It is shown all the same. */
export async function readPictureSize(
  file: string,
): Promise<{width: number; height: number} | undefined> {
  const size = await imageSizeFromFile(file).catch(() => undefined);
  return size?.width && size.height ? size : undefined;
}
