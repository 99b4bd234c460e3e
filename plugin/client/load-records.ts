import type {DesignRecords} from './records.ts';

// Separate from read-records.ts, so that a page that loads records on demand does not contain them.

/** What bundlers add to `import.meta`: here, a function that loads the matching modules. */
interface BundlerMeta {
  readonly webpackContext: (
    request: string,
    options: {readonly recursive: boolean; readonly regExp: RegExp; readonly mode: 'lazy'},
  ) => (path: string) => Promise<DesignRecords | {readonly default: DesignRecords}>;
}

/** Loads the designs of an instance, which are in a file of their own. */
export async function loadRecords(plugin: string): Promise<DesignRecords> {
  // Literals only, as in read-records.ts. Babel would rewrite an `import()` so that bundlers miss it.
  const load = (import.meta as unknown as BundlerMeta).webpackContext(
    '@generated/docusaurus-plugin-design-docs',
    {recursive: true, regExp: /^\.\/[\w-]+\/records\.json$/, mode: 'lazy'},
  );
  const found = await load(`./${plugin}/records.json`);
  // Bundlers differ in whether JSON loaded on demand is wrapped in a module.
  return 'default' in found ? found.default : found;
}
