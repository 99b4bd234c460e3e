import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {median} from './median.ts';
import {type BenchSite, docsPlugin, ourPlugin, type Usage, withSite} from './site.ts';

/** What two builds of a site took, the second with what the first had left, and how heavy its pages are. */
interface Builds {
  readonly cold: Usage;
  readonly warm: Usage;
  readonly pages: {readonly count: number; readonly bytes: number; readonly gzipped: number};
}

/**
 * Builds the same documents with this plugin and with the official one for docs, by turns, each time from
 * nothing and then again. `isAlone` leaves the other out, where it would take too long. Returns rows of a
 * table.
 */
export async function compareBuilds(documents: string, runs: number, isAlone: boolean) {
  const ours: Builds[] = [];
  const theirs: Builds[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await withSite(ourPlugin(documents), measureBuilds));
    if (!isAlone) theirs.push(await withSite(docsPlugin(documents), measureBuilds));
    for (const [name, list] of Object.entries({ours, theirs})) console.log(name, list.at(-1));
  }
  const rows: Record<string, object> = {};
  for (const kind of ['cold', 'warm'] as const) {
    const usages = (list: readonly Builds[]) => list.map((builds) => builds[kind]);
    rows[`${kind}, docusaurus-plugin-design-docs`] = formatRow(usages(ours), usages(theirs));
    if (isAlone) continue;
    rows[`${kind}, plugin-content-docs`] = formatRow(usages(theirs), usages(theirs));
  }
  return rows;
}

async function measureBuilds({build, outDir}: BenchSite): Promise<Builds> {
  const cold = await build();
  const pages = await weighPages(outDir);
  return {cold, warm: await build(), pages};
}

async function weighPages(outDir: string): Promise<Builds['pages']> {
  const names = await readdir(outDir, {recursive: true});
  const pages = names.filter((name) => name.endsWith('.html'));
  let bytes = 0;
  let gzipped = 0;
  for (const name of pages) {
    const page = await readFile(path.join(outDir, name));
    bytes += page.length;
    gzipped += gzipSync(page).length;
  }
  return {count: pages.length, bytes, gzipped};
}

function formatRow(usages: readonly Usage[], others: readonly Usage[]) {
  const column = (name: keyof Usage, unit: string) => {
    const middle = median(usages.map((usage) => usage[name]));
    const written = `${middle.toFixed(unit === 's' ? 1 : 0)} ${unit}`;
    if (others.length === 0) return written;
    const ratio = middle / median(others.map((usage) => usage[name]));
    return `${written} (${ratio.toFixed(2)})`;
  };
  return {
    time: column('seconds', 's'),
    processor: column('cpuSeconds', 's'),
    memory: column('megabytes', 'MB'),
  };
}
