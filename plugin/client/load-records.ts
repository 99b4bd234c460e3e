import type {DesignRecords} from './records.ts';

// Apart from read-records.ts, so that a page that loads records later does not hold them.

/** What the bundler makes of `import.meta`: a loader of the modules that it found. */
interface BundlerMeta {
  readonly webpackContext: (
    request: string,
    options: {readonly recursive: boolean; readonly regExp: RegExp; readonly mode: 'lazy'},
  ) => (path: string) => Promise<DesignRecords | {readonly default: DesignRecords}>;
}

/** The designs of an instance, in a file of their own that is loaded now. */
export async function loadRecords(plugin: string): Promise<DesignRecords> {
  // Read as it stands, as in read-records.ts. Babel would turn an `import()` into what cannot be read.
  const load = (import.meta as unknown as BundlerMeta).webpackContext(
    '@generated/docusaurus-plugin-design-docs',
    {recursive: true, regExp: /^\.\/[\w-]+\/records\.json$/, mode: 'lazy'},
  );
  const found = await load(`./${plugin}/records.json`);
  // Bundlers differ in whether JSON that is loaded later is a module.
  return 'default' in found ? found.default : found;
}
