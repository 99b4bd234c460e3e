import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {cleanOnSignal} from '../on-signal.ts';
import {UserError} from '../user-error.ts';
import {type StandaloneSettings, toStandaloneConfig} from './config.ts';
import {fillOutFolder} from './out-folder.ts';
import {type RunningDocusaurus, runDocusaurus} from './run-docusaurus.ts';
import {styles} from './styles.ts';

type SiteSettings = Omit<StandaloneSettings, 'plugin' | 'theme' | 'styles' | 'isFaster'>;

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
 * Builds a site of its own for a folder in a temporary place, which is removed afterwards, also where the
 * process is told to end. Only a whole site takes the place of what `outDir` holds. Progress goes to
 * standard error. Returns whether the build was successful.
 * @throws {UserError} where Docusaurus is not installed, as after `npm install --omit=peer`
 */
export async function buildStandaloneSite(
  settings: SiteSettings,
  outDir: string,
): Promise<boolean> {
  assertDocusaurus();
  let running: RunningDocusaurus | undefined;
  const siteDir = mkdtempSync(path.join(tmpdir(), 'design-docs-'));
  const remove = () => rmSync(siteDir, {recursive: true, force: true});
  const forget = cleanOnSignal(async (signal) => {
    await running?.end(signal);
    remove();
  });
  try {
    await writeSite(siteDir, settings);
    running = startBuild(siteDir);
    const exitCode = await running.ended;
    running = undefined;
    if (exitCode !== 0) return false;
    await fillOutFolder(outDir, path.join(siteDir, 'build'));
    return true;
  } finally {
    remove();
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
    styles: path.join(siteDir, 'styles.css'),
    isFaster: isInstalled('@docusaurus/faster'),
  });
  await Promise.all([
    writeFile(
      path.join(siteDir, 'docusaurus.config.js'),
      `module.exports = ${JSON.stringify(config)};\n${codeThemes}`,
    ),
    writeFile(path.join(siteDir, 'styles.css'), styles),
    // Without a `type`: Docusaurus builds no site in a scope of ES modules.
    writeFile(path.join(siteDir, 'package.json'), '{"private": true}\n'),
    // Compiled documents import React; they stand outside of any site.
    symlink(findModules(), path.join(siteDir, 'node_modules'), 'junction'),
    ...(settings.url === undefined ? [writeHostlessMetadata(siteDir)] : []),
  ]);
}

// Docusaurus writes absolute URLs into every page, without an option to turn that off. They would be
// wrong if the host of the site is not known.
async function writeHostlessMetadata(siteDir: string): Promise<void> {
  const folder = path.join(siteDir, 'src', 'theme');
  await mkdir(folder, {recursive: true});
  await writeFile(path.join(folder, 'SiteMetadata.js'), hostlessMetadata);
}

function findEntry(): string {
  const base = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  return ['index.js', 'index.ts'].map((name) => path.join(base, name)).find(existsSync) ?? base;
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

function startBuild(siteDir: string): RunningDocusaurus {
  const bin = path.join(findModules(), '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  // A cache would be kept in a folder that is about to be removed.
  return runDocusaurus(bin, ['build', siteDir], siteDir, {DOCUSAURUS_NO_PERSISTENT_CACHE: '1'});
}
