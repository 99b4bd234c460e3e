import type {ParsedFile} from '../types.ts';
import {assignAddresses, type OwnAddress} from './addresses.ts';
import type {Numbering} from './number.ts';
import {collectNumbering} from './numbering.ts';
import {assignIds, type UniqueId} from './unique-ids.ts';

/** How the documents of a folder are called and numbered; maps are by path. */
export interface Names {
  readonly ids: ReadonlyMap<string, UniqueId>;
  /** All ids. */
  readonly known: ReadonlySet<string>;
  readonly addresses: ReadonlyMap<string, OwnAddress>;
  readonly numbering: Numbering;
}

/**
 * Gives every file its id and address. Only designs are looked at for the numbering, because pages and
 * templates have no numbers. `reserved` are addresses of the site.
 */
export function assignNames(
  files: readonly ParsedFile[],
  designs: readonly ParsedFile[],
  reserved: readonly string[],
): Names {
  const ids = assignIds(files, reserved);
  return {
    ids,
    known: new Set(Array.from(ids.values(), ({id}) => id)),
    addresses: assignAddresses(files, ids, reserved),
    numbering: collectNumbering(designs),
  };
}
