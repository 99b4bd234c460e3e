import {existsSync} from 'node:fs';
import path from 'node:path';
import {repository} from '../browser/node-process.ts';
import {writeInvented} from './documents.ts';
import {measurePage, measureTyping} from './page-times.ts';
import {docsPlugin, ourPlugin, withSite} from './site.ts';

const count = 1000;

/** How an index of a thousand designs answers, and how heavy indexes are beside a page of docs. */
export async function measureIndex(temporary: string) {
  const invented = path.join(temporary, 'index', 'design');
  await writeInvented(invented, count + 1);
  const real = path.resolve(repository, '../shared/corpus/openshift');
  const ours = await withSite(ourPlugin(invented), async ({build, outDir}) => {
    await build();
    return {
      typing: await measureTyping(outDir, '/design', 'cluster'),
      page: await measurePage(outDir, '/design'),
    };
  });
  const theirs = await withSite(docsPlugin(invented), async ({build, outDir}) => {
    await build();
    return measurePage(outDir, '/design/0500-design');
  });
  const pages: Record<string, Awaited<ReturnType<typeof measurePage>>> = {
    [`index of ${count} invented designs`]: ours.page,
    'a page of docs among as many': theirs,
  };
  if (existsSync(real)) {
    const template = path.join(real, 'guidelines', 'enhancement_template.md');
    const plugin = ourPlugin(path.join(real, 'enhancements'), {template});
    pages['index of openshift/enhancements'] = await withSite(plugin, async ({build, outDir}) => {
      await build();
      return measurePage(outDir, '/design');
    });
  }
  return {typing: ours.typing, pages};
}
