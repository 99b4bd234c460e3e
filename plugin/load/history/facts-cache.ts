import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {BlobFacts} from '../../core/history/types.ts';
import {writeWhole} from './log-cache.ts';
import {type PackedFacts, packFacts, unpackFacts} from './packed-facts.ts';

/** What was read of texts, by their ids: kept from one run to the next, as nothing in it can change. */
export interface FactsCache {
  readonly get: (id: string) => BlobFacts | undefined;
  readonly put: (id: string, facts: BlobFacts) => void;
  /** Writes what is new, and drops what was not asked for. Never fails. */
  readonly save: () => Promise<void>;
}

/** Opens the cache of a folder. Another version of the package may read the same text otherwise. */
export async function openFactsCache(
  directory: string | undefined,
  folder: string,
  version: string,
): Promise<FactsCache> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const file = directory === undefined ? undefined : join(directory, `history-${name}.json`);
  const kept = file === undefined ? undefined : await readKept(file, version);
  const used = new Map<string, BlobFacts>();
  let isNew = false;
  return {
    get: (id) => {
      const known = used.get(id) ?? kept?.get(id);
      if (known) used.set(id, known);
      return known;
    },
    put: (id, facts) => {
      isNew = true;
      used.set(id, facts);
    },
    save: async () => {
      if (file === undefined || (!isNew && used.size === kept?.size)) return;
      const text = JSON.stringify({version, ...packFacts(used)});
      await writeWhole(file, text).catch(() => undefined);
    },
  };
}

/** Where a package may keep files between runs: beside the packages of the project; absent where it has none. */
export async function findCacheDirectory(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if ((await stat(modules).catch(() => undefined))?.isDirectory()) {
      return join(modules, '.cache', 'docusaurus-plugin-design-docs');
    }
    if (dirname(folder) === folder) return undefined;
  }
}

async function readKept(file: string, version: string) {
  try {
    const cache: PackedFacts & {readonly version: unknown} = JSON.parse(
      await readFile(file, 'utf8'),
    );
    return cache.version === version ? unpackFacts(cache) : undefined;
  } catch {
    return undefined; // there is none yet, or it was cut off: everything is read again
  }
}
