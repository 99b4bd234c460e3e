import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {repository} from '../browser/node-process.ts';
import {median} from './median.ts';
import {docsPlugin, ourPlugin, type PluginEntry, type Usage, withSite} from './site.ts';

const runs = 2;

/**
 * Builds the same documents with this plugin and with the official one for docs, by turns, each time from
 * nothing. Returns rows of a table.
 */
export async function compareBuilds(documents: string) {
  const ours: Usage[] = [];
  const theirs: Usage[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await measureBuild(ourPlugin(documents)));
    theirs.push(await measureBuild(docsPlugin(documents)));
  }
  return {
    'docusaurus-plugin-design-docs': toRow(ours, theirs),
    'plugin-content-docs': toRow(theirs, theirs),
  };
}

function toRow(usages: readonly Usage[], others: readonly Usage[]) {
  const column = (name: keyof Usage, unit: string) => {
    const middle = median(usages.map((usage) => usage[name]));
    const ratio = middle / median(others.map((usage) => usage[name]));
    return `${middle.toFixed(unit === 's' ? 1 : 0)} ${unit} (${ratio.toFixed(2)})`;
  };
  return {
    time: column('seconds', 's'),
    processor: column('cpuSeconds', 's'),
    memory: column('megabytes', 'MB'),
  };
}

function measureBuild(plugin: PluginEntry): Promise<Usage> {
  return withSite(plugin, async (outDir, usage) => {
    const pages = await countPages(outDir);
    const {seconds, cpuSeconds, megabytes} = usage;
    console.log(
      `  ${path.relative(repository, plugin[0])}: ${pages} pages in ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor, ${megabytes} MB`,
    );
    return usage;
  });
}

async function countPages(outDir: string): Promise<number> {
  const names = await readdir(outDir, {recursive: true});
  return names.filter((name) => name.endsWith('.html')).length;
}
