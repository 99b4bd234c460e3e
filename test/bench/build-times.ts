import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {repository} from '../browser/node-process.ts';
import {median} from './median.ts';
import {docsPlugin, ourPlugin, type PluginEntry, withSite} from './site.ts';

const runs = 2;

/**
 * Builds the same documents with this plugin and with the official one for docs, by turns, each time from
 * nothing. Returns rows of a table.
 */
export async function compareBuilds(documents: string) {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timeBuild(ourPlugin(documents)));
    theirs.push(await timeBuild(docsPlugin(documents)));
  }
  const ratio = median(ours) / median(theirs);
  return {
    'docusaurus-plugin-design-docs': {
      runs: toText(ours),
      median: toText([median(ours)]),
      ratio: ratio.toFixed(2),
    },
    'plugin-content-docs': {runs: toText(theirs), median: toText([median(theirs)]), ratio: '1.00'},
  };
}

function toText(seconds: readonly number[]): string {
  return seconds.map((second) => `${second.toFixed(1)} s`).join(', ');
}

// Returns seconds.
function timeBuild(plugin: PluginEntry): Promise<number> {
  return withSite(plugin, async (outDir, seconds) => {
    const pages = await countPages(outDir);
    console.log(
      `  ${path.relative(repository, plugin[0])}: ${pages} pages in ${seconds.toFixed(1)} s`,
    );
    return seconds;
  });
}

async function countPages(outDir: string): Promise<number> {
  const names = await readdir(outDir, {recursive: true});
  return names.filter((name) => name.endsWith('.html')).length;
}
