import type {DesignRecords} from './records.ts';

/** What bundlers add to `import.meta`: here, a function that returns the matching modules. */
interface BundlerMeta {
  readonly webpackContext: (
    request: string,
    options: {readonly recursive: boolean; readonly regExp: RegExp},
  ) => {(path: string): DesignRecords; keys(): readonly string[]};
}

/** The designs of an instance, bundled with the page; undefined if there is no such instance. */
export function readRecords(plugin: string): DesignRecords | undefined {
  // Bundlers evaluate this call at build time, so its arguments must be literals. It has no types.
  const found = (import.meta as unknown as BundlerMeta).webpackContext(
    '@generated/docusaurus-plugin-design-docs',
    {recursive: true, regExp: /^\.\/[\w-]+\/records\.json$/},
  );
  const path = `./${plugin}/records.json`;
  return found.keys().includes(path) ? found(path) : undefined;
}
