import type {DesignRecords} from './records.ts';

/** What the bundler makes of `import.meta`: a reader of the modules that it found. */
interface BundlerMeta {
  readonly webpackContext: (
    request: string,
    options: {readonly recursive: boolean; readonly regExp: RegExp},
  ) => {(path: string): DesignRecords; keys(): readonly string[]};
}

// The bundler reads both requests as they stand: they can be neither shared nor computed.

/** The designs of an instance, in the file of the page that asks; undefined where there is none. */
export function readRecords(plugin: string): DesignRecords | undefined {
  // Types of bundlers are no dependency of this package.
  const found = (import.meta as unknown as BundlerMeta).webpackContext(
    '@generated/docusaurus-plugin-design-docs',
    {recursive: true, regExp: /^\.\/[\w-]+\/records\.json$/},
  );
  const path = `./${plugin}/records.json`;
  return found.keys().includes(path) ? found(path) : undefined;
}

/** The designs of an instance, in a file of their own that is loaded now. */
export async function loadRecords(plugin: string): Promise<DesignRecords> {
  const {default: records} = await import(
    `@generated/docusaurus-plugin-design-docs/${plugin}/records.json`
  );
  return records;
}
