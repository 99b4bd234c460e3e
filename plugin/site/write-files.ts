import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {SiteContent} from './content/content.ts';
import {addMissingDates} from './content/last-update.ts';
import {writeDocumentFiles} from './document-files.ts';
import {writeDesignsFile} from './published/designs-file.ts';
import {toReaderFiles} from './published/reader-files.ts';
import type {Site} from './site.ts';

/** Writes what stands beside the pages of a built site: `designs.json`, feeds, lists and documents. */
export async function writeFiles(site: Site, content: SiteContent, outDir: string): Promise<void> {
  const {context, options, paths, info, hasFiles} = site;
  if (!hasFiles) return;
  const {siteConfig, baseUrl} = context;
  const locale = context.i18n.currentLocale;
  const dated = await addMissingDates(content, siteConfig.future.experimental_vcs);
  const settings = {siteConfig, baseUrl, locale, paths, options};
  const files = toReaderFiles(dated, settings);
  const out = path.join(outDir, options.routeBasePath);
  await writeDesignsFile(content, out, {...siteConfig, baseUrl}, info, options.repositoryUrl);
  await writeDocumentFiles(site, content, out);
  await Promise.all(files.map(({name, text}) => writeFile(path.join(out, name), text)));
}
