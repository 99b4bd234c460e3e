import type {Root} from 'hast';
import {isSafeUrl} from '../../core/text/safe-url.ts';
import {parseAssetUrl} from '../links/asset-url.ts';
import {eachElement} from './each-element.ts';

// Every property that holds an address, in HTML, SVG and MathML.
const addresses: Readonly<Record<string, 'link' | 'image'>> = {
  action: 'link',
  archive: 'link',
  background: 'image',
  cite: 'link',
  classId: 'link',
  codeBase: 'link',
  data: 'link',
  formAction: 'link',
  href: 'link',
  icon: 'image',
  longDesc: 'link',
  manifest: 'link',
  ping: 'link',
  poster: 'image',
  profile: 'link',
  src: 'image',
  xLinkHref: 'link',
};

/**
 * The last step, after the owner's plugins: an address that would run code is dropped, also if a
 * plugin added or changed it.
 */
export function judgeUrls(tree: Root, assetCount: number): void {
  eachElement(tree, ({properties}) => {
    for (const name of Object.keys(properties)) {
      const kind = Object.hasOwn(addresses, name) ? addresses[name] : undefined;
      const value = properties[name];
      if (kind === undefined || value === undefined || value === null) continue;
      const asset = parseAssetUrl(value);
      const isGood = asset ? asset.index < assetCount : isSafeUrl(String(value), kind);
      if (!isGood) delete properties[name];
    }
    const {srcSet} = properties;
    if (srcSet !== undefined && !isSafeSet(String(srcSet))) delete properties.srcSet;
  });
}

function isSafeSet(srcSet: string): boolean {
  return srcSet.split(',').every((part) => isSafeUrl(part, 'image'));
}
