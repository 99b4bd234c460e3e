import {createLoader, type LoadedDesigns, type LoadOptions} from '../load/load-designs.ts';

/**
 * Loads a folder for a command, and prints what is wrong in its `design-docs.yml` to standard error: the
 * command goes on as if the file did not say it.
 */
export async function loadAndTell(options: LoadOptions): Promise<LoadedDesigns> {
  const loaded = await createLoader(options)();
  for (const notice of loaded.configNotices) console.error(notice);
  return loaded;
}
