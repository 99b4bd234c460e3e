const scheme = 'design-asset:';

/** A placeholder in the tree for the address of a file that the bundler has yet to publish. */
export function assetUrl(index: number, hash: string): string {
  return `${scheme}${index}${hash}`;
}

/** Reads it: the place in the list of assets, and what follows the address. */
export function parseAssetUrl(url: unknown): {index: number; hash: string} | undefined {
  if (typeof url !== 'string' || !url.startsWith(scheme)) return undefined;
  const [, index, hash = ''] = /^(\d+)(#.*)?$/s.exec(url.slice(scheme.length)) ?? [];
  return index === undefined ? undefined : {index: Number(index), hash};
}
