import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {BlobFacts} from '../../core/history/types.ts';

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
  const kept = file === undefined ? new Map<string, string>() : await readKept(file, version);
  const used = new Map<string, string | BlobFacts>();
  let isNew = false;
  return {
    get: (id) => {
      const known = used.get(id) ?? kept.get(id);
      if (known === undefined) return undefined;
      const facts: BlobFacts = typeof known === 'string' ? JSON.parse(known) : known;
      used.set(id, facts);
      return facts;
    },
    put: (id, facts) => {
      isNew = true;
      used.set(id, facts);
    },
    save: async () => {
      if (file === undefined || (!isNew && used.size === kept.size)) return;
      const facts = [...used].map(([id, value]) => [
        id,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]);
      await writeWhole(file, JSON.stringify({version, facts})).catch(() => undefined);
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

// Each text's facts are a string of their own, parsed when they are asked for.
async function readKept(file: string, version: string): Promise<Map<string, string>> {
  try {
    const cache = JSON.parse(await readFile(file, 'utf8'));
    return new Map(cache.version === version ? cache.facts : []);
  } catch {
    return new Map(); // there is none yet, or it was cut off: everything is read again
  }
}

// Two builds may write at once.
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  const part = `${file}.${process.pid}`;
  await writeFile(part, text);
  await rename(part, file);
}
