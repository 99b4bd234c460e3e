import {realpath} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {LoadOptions} from '../load/load-designs.ts';
import {toSiteLoadOptions} from '../load/load-options.ts';
import type {PluginOptions} from '../options.ts';
import {type PackageInfo, readPackageInfo} from '../package/package-info.ts';
import {toTranslatedPath} from './content/translated-folder.ts';
import type {SitePaths} from './pages/page-kind.ts';
import {toReservedIds, toSitePaths} from './pages/paths.ts';

/** What is known of one instance of the plugin in one site before its folder is read. */
export interface Site {
  readonly context: LoadContext;
  readonly options: PluginOptions;
  readonly info: PackageInfo;
  readonly paths: SitePaths;
  /** The folder as the options name it; `load` has where it really is. */
  readonly named: string;
  readonly load: LoadOptions;
  /** Folder of the translations; absent in the language of the originals. */
  readonly translatedPath?: string;
  /** Where generated files of this instance are. */
  readonly dataDir: string;
  readonly isProduction: boolean;
  /**
   * Whether files beside the pages have an address. With the hash router a site is one page, read from
   * anywhere, also from a disk.
   */
  readonly hasFiles: boolean;
}

/** Gathers it. A folder that is missing fails where it is read. */
export async function toSite(context: LoadContext, options: PluginOptions): Promise<Site> {
  const {siteDir, siteConfig, baseUrl, generatedFilesDir} = context;
  const info = readPackageInfo();
  const named = path.resolve(siteDir, options.path);
  const isProduction = process.env.NODE_ENV === 'production';
  const translatedPath = toTranslatedPath(context, info.name, options.id);
  return {
    context,
    options,
    info,
    paths: toSitePaths(baseUrl, options, isProduction),
    named,
    load: toSiteLoadOptions(await toReal(named), siteDir, options, toReservedIds(options)),
    ...(translatedPath === undefined ? {} : {translatedPath}),
    dataDir: path.join(generatedFilesDir, info.name, options.id),
    isProduction,
    hasFiles: isProduction && siteConfig.future.experimental_router !== 'hash',
  };
}

/** The bundler names files by where they really are. */
export function toReal(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}
