import {mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {isFastMinifierSafe} from '../fast-minifier.ts';
import {cleanOnSignal} from '../on-signal.ts';
import {UserError} from '../user-error.ts';
import {userFolderVariable} from '../user-folder.ts';
import {type StandaloneSettings, toStandaloneConfig} from './config.ts';
import {fillOutFolder} from './out-folder.ts';
import {type RunningDocusaurus, runDocusaurus} from './run-docusaurus.ts';
import {type SiteFolder, takeSiteFolder} from './site-folder.ts';
import {styles} from './styles.ts';

type SiteSettings = Omit<
  StandaloneSettings,
  'plugin' | 'theme' | 'mermaidTheme' | 'styles' | 'isFaster'
>;

const require = createRequire(import.meta.url);

// Docusaurus' own code blocks are dark on a light page as well. Of the themes that come with it, most can
// read these.
const codeThemes = `const {createRequire} = require('node:module');
const {themes} = createRequire(module.exports.themes[0][0])('prism-react-renderer');
module.exports.themeConfig.prism = {theme: themes.vsLight, darkTheme: themes.oceanicNext};
`;

const hostlessMetadata = `import Head from '@docusaurus/Head';
import React from 'react';

export default function SiteMetadata() {
  return (
    <Head>
      <meta name="twitter:card" content="summary" />
    </Head>
  );
}
`;

/**
 * Builds a site of its own for a folder in a place that only serves for that: in the folder
 * `cache`, if one is given, else a temporary one, which is removed afterwards, also after a signal.
 * Only a complete site replaces `outDir`. Progress goes to standard error. Returns whether the
 * build was successful.
 * @throws {UserError} where Docusaurus is not installed, as after `npm install --omit=peer`
 */
export async function buildStandaloneSite(
  settings: SiteSettings,
  outDir: string,
  cache?: string,
): Promise<boolean> {
  assertDocusaurus();
  let running: RunningDocusaurus | undefined;
  let place: SiteFolder | undefined;
  let isEnding = false;
  const forget = cleanOnSignal(async (signal) => {
    isEnding = true;
    await running?.end(signal);
    await place?.release();
  });
  try {
    place = await takeSiteFolder(settings.folder, cache);
    const siteDir = path.join(place.dir, 'site');
    await writeSite(siteDir, settings);
    running = await startBuild(siteDir, place.isKept);
    const exitCode = await running.ended;
    running = undefined;
    // After a signal Docusaurus may report success, but the process ends with the signal.
    if (isEnding) await new Promise(() => undefined);
    if (exitCode !== 0) return false;
    const built = path.join(siteDir, 'build');
    await fillOutFolder(outDir, built);
    // A site left in the cache would only take up space.
    await rm(built, {recursive: true, force: true});
    return true;
  } finally {
    await place?.release();
    forget();
  }
}

function assertDocusaurus(): void {
  const needed = ['@docusaurus/core', '@docusaurus/theme-classic'];
  const missing = needed.filter((name) => !isInstalled(`${name}/package.json`));
  if (missing.length === 0) return;
  throw new UserError(
    `A site cannot be built without ${missing.join(' and ')}. Install docusaurus-plugin-design-docs with its peer dependencies, which npm does unless told --omit=peer.`,
  );
}

async function writeSite(siteDir: string, settings: SiteSettings): Promise<void> {
  const config = toStandaloneConfig({
    ...settings,
    plugin: findEntry(),
    theme: require.resolve('@docusaurus/theme-classic'),
    ...(isInstalled('@docusaurus/theme-mermaid')
      ? {mermaidTheme: require.resolve('@docusaurus/theme-mermaid')}
      : {}),
    styles: path.join(siteDir, 'styles.css'),
    isFaster: isInstalled('@docusaurus/faster'),
  });
  await mkdir(siteDir, {recursive: true});
  await Promise.all([
    writeChanged(
      path.join(siteDir, 'docusaurus.config.js'),
      `module.exports = ${JSON.stringify(config)};\n${codeThemes}`,
    ),
    writeChanged(path.join(siteDir, 'styles.css'), styles),
    // Without a `type`: Docusaurus builds no site in a scope of ES modules.
    writeChanged(path.join(siteDir, 'package.json'), '{"private": true}\n'),
    linkModules(path.dirname(siteDir)),
    settings.url === undefined ? writeHostlessMetadata(siteDir) : removeMetadata(siteDir),
  ]);
}

// The bundler takes a rewritten file for a changed one and compiles it again.
async function writeChanged(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
}

// Compiled documents import React; they are outside of any site. Beside the site and not in it,
// since the bundler keeps its cache in a folder `node_modules` of the site.
async function linkModules(dir: string): Promise<void> {
  const link = path.join(dir, 'node_modules');
  await rm(link, {force: true});
  await symlink(findModules(), link, 'junction');
}

// Docusaurus writes absolute URLs into every page, without an option to turn that off. They would be
// wrong if the host of the site is not known.
async function writeHostlessMetadata(siteDir: string): Promise<void> {
  const folder = path.join(siteDir, 'src', 'theme');
  await mkdir(folder, {recursive: true});
  await writeChanged(path.join(folder, 'SiteMetadata.js'), hostlessMetadata);
}

// Left by an earlier build without a host.
function removeMetadata(siteDir: string): Promise<void> {
  return rm(path.join(siteDir, 'src'), {recursive: true, force: true});
}

function findEntry(): string {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith('.ts')
    ? path.resolve(here, '..', '..', 'index.ts')
    : // The file that package.json names for this version of Node.
      require.resolve('docusaurus-plugin-design-docs');
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function findModules(): string {
  return path.resolve(path.dirname(require.resolve('@docusaurus/core/package.json')), '..', '..');
}

async function startBuild(siteDir: string, isKept: boolean): Promise<RunningDocusaurus> {
  const bin = path.join(findModules(), '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const isFast = await isFastMinifierSafe(siteDir);
  return runDocusaurus(bin, ['build', siteDir], siteDir, {
    ...(isFast || process.env.SKIP_HTML_MINIFICATION !== undefined
      ? {}
      : {SKIP_HTML_MINIFICATION: 'true'}),
    // Messages name folders as the user would type them.
    [userFolderVariable]: process.cwd(),
    ...toColours(process.env),
    // Otherwise it would be kept in a folder that is about to be removed.
    ...(isKept ? {} : {DOCUSAURUS_NO_PERSISTENT_CACHE: '1'}),
  });
}

// Docusaurus writes into a pipe, and would take the terminal behind it for none.
function toColours({FORCE_COLOR, NO_COLOR}: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const isAsked = FORCE_COLOR !== undefined || (NO_COLOR ?? '') !== '';
  return process.stderr.isTTY && !isAsked ? {FORCE_COLOR: '1'} : {};
}
