import type {DesignRecords} from './records.ts';

// Apart from read-records.ts, so that a page that loads records later does not hold them.

/** The designs of an instance, in a file of their own that is loaded now. */
export async function loadRecords(plugin: string): Promise<DesignRecords> {
  const {default: records} = await import(
    `@generated/docusaurus-plugin-design-docs/${plugin}/records.json`
  );
  return records;
}
