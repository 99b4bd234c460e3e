import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {SiteContent} from './content/content.ts';
import {addMissingDates} from './content/last-update.ts';
import {writeDesignsFile} from './published/designs-file.ts';
import {toReaderFiles} from './published/reader-files.ts';
import type {Site} from './site.ts';

/** Writes what stands beside the pages of a built site: `designs.json`, feeds, `release-notes.md`. */
export async function writeFiles(
  {context, options, paths, info, hasFiles}: Site,
  content: SiteContent,
  outDir: string,
): Promise<void> {
  if (!hasFiles) return;
  const {siteConfig, baseUrl} = context;
  const locale = context.i18n.currentLocale;
  const dated = await addMissingDates(content, siteConfig.future.experimental_vcs);
  const settings = {siteConfig, baseUrl, locale, paths, options};
  const files = toReaderFiles(dated, settings);
  const out = path.join(outDir, options.routeBasePath);
  await writeDesignsFile(content, out, {...siteConfig, baseUrl}, info, options.repositoryUrl);
  await Promise.all(
    files.map(async ({name, text}) => {
      const file = path.join(out, name);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, text);
    }),
  );
}
