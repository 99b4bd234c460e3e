import {toSlug} from '../text/slug.ts';
import type {Defect, ParsedFile} from '../types.ts';
import {toFolder} from './identity.ts';
import {toAddressKey, type UniqueId} from './unique-ids.ts';

/** The address of a document with a `slug`, and what was wrong with the slug. */
export interface OwnAddress {
  /** From the root of the designs; absent where its id is its address. */
  readonly address?: string;
  readonly defect?: Defect;
}

type Slugged = Pick<ParsedFile, 'path' | 'pageSettings' | 'fields'>;

/**
 * Gives documents with a `slug` the address they ask for, if no other document and no page of the site
 * (`reserved`) is there. A slug is read from the folder of its document, or with `/` in front from the root of
 * the designs, and never leads out of that.
 */
export function assignAddresses(
  files: readonly Slugged[],
  ids: ReadonlyMap<string, UniqueId>,
  reserved: readonly string[],
): ReadonlyMap<string, OwnAddress> {
  const idOf = ({path}: Slugged) => ids.get(path)?.id ?? path;
  const slugged = files.filter(({pageSettings}) => pageSettings?.slug !== undefined);
  const others = files.filter(({pageSettings}) => pageSettings?.slug === undefined);
  const owners = new Map([
    ...reserved.map((id) => [toAddressKey(id), 'a page of the design index'] as const),
    ...others.map((file) => [toAddressKey(idOf(file)), `\`${file.path}\``] as const),
  ]);
  const addresses = new Map<string, OwnAddress>();
  for (const file of slugged) {
    const slug = file.pageSettings?.slug ?? '';
    const wanted = toAddress(slug, file.path);
    const owner = wanted === '' ? 'the design index' : owners.get(toAddressKey(wanted));
    const found = owner === undefined ? wanted : findFree(idOf(file), owners);
    owners.set(toAddressKey(found), `\`${file.path}\``);
    const defect = toDefect(file, slug, {wanted, found, owner});
    addresses.set(file.path, {
      ...(found === idOf(file) ? {} : {address: toSlug(found)}),
      ...(defect ? {defect} : {}),
    });
  }
  return addresses;
}

function toAddress(slug: string, path: string): string {
  const parts: string[] = [];
  const base = slug.startsWith('/') ? '' : toFolder(path);
  for (const part of `${base}/${slug}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

// Another document may have asked for the address that this one has without its slug.
function findFree(id: string, owners: ReadonlyMap<string, string>): string {
  let [free, count] = [id, 1];
  while (owners.has(toAddressKey(free))) {
    count += 1;
    free = `${id}-${count}`;
  }
  return free;
}

function toDefect(
  {fields}: Slugged,
  slug: string,
  {wanted, found, owner}: {wanted: string; found: string; owner: string | undefined},
): Defect | undefined {
  const line = fields.find(({key}) => key === 'slug')?.line ?? 1;
  if (owner !== undefined) {
    return {
      rule: 'duplicate-id',
      message: `Address \`${wanted === '' ? '/' : wanted}\` of \`slug\` is already taken by ${owner}, so this document is at \`${toSlug(found)}\``,
      hint: 'Write another `slug`.',
      line,
    };
  }
  if (toSlug(wanted) === wanted) return undefined;
  return {
    rule: 'invalid-metadata',
    message: `Front matter key \`slug\` has characters that no address has, so this document is at \`${toSlug(wanted)}\``,
    hint: `Write \`slug: ${slug.startsWith('/') ? '/' : ''}${toSlug(wanted)}\`, or leave it out.`,
    line,
    isMinor: true,
  };
}
