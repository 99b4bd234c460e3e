import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {searchFolder} from '../client/search/search-data.ts';
import type {SiteContent} from './content/content.ts';
import {addMissingDates} from './content/last-update.ts';
import {writeDocumentFiles} from './document-files.ts';
import {writeDesignsFile} from './published/designs-file.ts';
import {toReaderFiles} from './published/reader-files.ts';
import {createSearchWriter, toSearchSite} from './search/write-search.ts';
import type {Site} from './site.ts';

/**
 * Writes what is beside the pages of a built site: `designs.json`, feeds, lists and documents, and
 * the files of the search, which also a site of one page has.
 */
export async function writeFiles(site: Site, content: SiteContent, outDir: string): Promise<void> {
  const {context, options, paths, info, hasFiles} = site;
  const out = path.join(outDir, options.routeBasePath);
  if (options.search) {
    await createSearchWriter(toSearchSite(context), false)(content, path.join(out, searchFolder));
  }
  if (!hasFiles) return;
  const {siteConfig, baseUrl} = context;
  const locale = context.i18n.currentLocale;
  const dated = await addMissingDates(content, siteConfig.future.experimental_vcs);
  const settings = {siteConfig, baseUrl, locale, paths, options};
  const files = toReaderFiles(dated, settings);
  await writeDesignsFile(content, out, {
    site: {...siteConfig, baseUrl},
    info,
    repositoryUrl: options.repositoryUrl,
  });
  await writeDocumentFiles(site, content, out);
  await Promise.all(
    files.map(async ({name, text}) => {
      const file = path.join(out, name);
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(file, text);
    }),
  );
}
