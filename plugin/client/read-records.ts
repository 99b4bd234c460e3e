import type {DesignRecords} from './records.ts';

/** What the bundler makes of `import.meta`: a reader of the modules that it found. */
interface BundlerMeta {
  readonly webpackContext: (
    request: string,
    options: {readonly recursive: boolean; readonly regExp: RegExp},
  ) => {(path: string): DesignRecords; keys(): readonly string[]};
}

/** The designs of an instance, in the file of the page that asks; undefined where there is none. */
export function readRecords(plugin: string): DesignRecords | undefined {
  // The bundler reads the request as it stands, so none of it can be computed; its types are none of ours.
  const found = (import.meta as unknown as BundlerMeta).webpackContext(
    '@generated/docusaurus-plugin-design-docs',
    {recursive: true, regExp: /^\.\/[\w-]+\/records\.json$/},
  );
  const path = `./${plugin}/records.json`;
  return found.keys().includes(path) ? found(path) : undefined;
}
