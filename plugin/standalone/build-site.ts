import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {UserError} from '../user-error.ts';
import {type StandaloneSettings, toStandaloneConfig} from './config.ts';
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
 * Builds a site of its own for a folder in a temporary place, which is removed afterwards. Progress goes
 * to standard error. Returns whether the build was successful.
 * @throws {UserError} where Docusaurus is not installed, as after `npm install --omit=peer`
 */
export async function buildStandaloneSite(
  settings: SiteSettings,
  outDir: string,
): Promise<boolean> {
  assertDocusaurus();
  const siteDir = await mkdtemp(path.join(tmpdir(), 'design-docs-'));
  try {
    await writeSite(siteDir, settings);
    return (await runDocusaurus(['build', siteDir, '--out-dir', outDir], siteDir)) === 0;
  } finally {
    await rm(siteDir, {recursive: true, force: true});
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

function runDocusaurus(args: readonly string[], cwd: string): Promise<number> {
  const bin = path.join(findModules(), '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  // A cache would be kept in a folder that is about to be removed.
  const env = {...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: '1'};
  const child = spawn(process.execPath, [bin, ...args], {cwd, env, stdio: ['ignore', 2, 2]});
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
