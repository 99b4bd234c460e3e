import path from 'node:path';
import {linkModules} from '../link-modules.ts';
import {repository} from './build.ts';
import {type Files, makeFolder} from './write-files.ts';

/** A site that a test writes, with what only a disk can hold: damaged files, links, large documents. */
export interface SiteSettings {
  /** Texts by path from the site's folder. */
  readonly files: Files;
  /** As in `docusaurus.config.js`; `true` stands for this plugin. */
  readonly plugins?: readonly (readonly [string | true, object])[];
  readonly presets?: readonly (readonly [string, object])[];
  /** What else the config says. */
  readonly config?: object;
}

/** Writes a site of its own to the disk; returns its folder. */
export async function createSite({
  files,
  plugins = [],
  presets = [],
  config: more = {},
}: SiteSettings): Promise<string> {
  const source = path.join(repository, 'plugin/index.ts');
  const config = {
    title: 'Site',
    url: 'https://designs.example',
    baseUrl: '/',
    onBrokenLinks: 'throw',
    future: {v4: true, experimental_vcs: false},
    plugins: plugins.map(([name, options]) => [name === true ? source : name, options]),
    presets,
    themes: ['@docusaurus/theme-classic'],
    // The site has no other pages.
    themeConfig: {navbar: {logo: {src: 'logo.svg', href: '/design'}}},
    ...more,
  };
  const siteDir = await makeFolder({
    ...files,
    'package.json': '{"private": true}\n',
    'docusaurus.config.js': `module.exports = ${JSON.stringify(config, undefined, 2)};\n`,
  });
  await linkModules(repository, siteDir);
  return siteDir;
}
