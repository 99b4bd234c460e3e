import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import {readRecords} from './read-records.ts';
import type {DesignRecords} from './records.ts';

/** The records of a plugin instance, or one sentence on why there are none. */
export function useRecords(plugin: string): DesignRecords | {readonly fault: string} {
  // The generated folder may still hold records of an instance that was removed.
  const instances = Object.keys(useAllPluginInstancesData('docusaurus-plugin-design-docs') ?? {});
  const records = instances.includes(plugin) ? readRecords(plugin) : undefined;
  if (records) return records;
  const known = instances.map((id) => `\`${id}\``).join(', ') || 'none';
  return {
    fault: `Instance \`${plugin}\` of docusaurus-plugin-design-docs is not known. Known: ${known}`,
  };
}
