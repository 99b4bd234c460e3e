import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {DocusaurusConfig} from '@docusaurus/types';
import {type Design, toJson} from '../../core/index.ts';
import type {PackageInfo} from '../../package/package-info.ts';
import {pagesOf, type SiteContent} from '../content/content.ts';
import {applyTrailingSlash} from '../links/trailing-slash.ts';

const schemaFile = fileURLToPath(new URL('../../designs.schema.json', import.meta.url));

interface DesignsFileSettings {
  readonly site: Pick<DocusaurusConfig, 'trailingSlash' | 'baseUrl'>;
  readonly info: Pick<PackageInfo, 'name' | 'version'>;
  readonly repositoryUrl: string | undefined;
}

/** Writes `designs.json` and its schema into a folder, which is created if it does not exist. */
export async function writeDesignsFile(
  content: Pick<SiteContent, 'set' | 'unlisted' | 'permalinks'>,
  folder: string,
  {site, info: {name, version}, repositoryUrl}: DesignsFileSettings,
): Promise<void> {
  const {set, permalinks} = content;
  const permalinkOf = ({sourcePath}: Design) => {
    const permalink = permalinks.get(sourcePath);
    return permalink === undefined ? null : applyTrailingSlash(permalink, site);
  };
  const json = toJson(
    {...set, designs: pagesOf(content).toSorted(byPath)},
    `${name}@${version}`,
    permalinkOf,
    repositoryUrl === undefined ? {} : {repositoryUrl},
  );
  await mkdir(folder, {recursive: true});
  await Promise.all([
    writeFile(path.join(folder, 'designs.json'), JSON.stringify(json)),
    copyFile(schemaFile, path.join(folder, 'designs.schema.json')),
  ]);
}

function byPath(a: Design, b: Design): number {
  return a.sourcePath < b.sourcePath ? -1 : 1;
}
