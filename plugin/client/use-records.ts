import {useAllPluginInstancesData} from '@docusaurus/useGlobalData';
import {readRecords} from './read-records.ts';
import type {DesignRecords} from './records.ts';

/** The records of an instance of the plugin, or one sentence on why there are none. */
export function useRecords(plugin: string): DesignRecords | {readonly fault: string} {
  // What an earlier build left behind belongs to no instance of this one.
  const instances = Object.keys(useAllPluginInstancesData('docusaurus-plugin-design-docs') ?? {});
  const records = instances.includes(plugin) ? readRecords(plugin) : undefined;
  if (records) return records;
  const known = instances.map((id) => `\`${id}\``).join(', ') || 'none';
  return {
    fault: `Instance \`${plugin}\` of docusaurus-plugin-design-docs is not known. Known: ${known}`,
  };
}
