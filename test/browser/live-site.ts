import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {startDevServer} from './dev-server.ts';
import {repository} from './node-process.ts';

export interface LiveSite {
  readonly origin: string;
  /** The folder of designs. */
  readonly folder: string;
  /** Waits until the terminal shows a text. */
  readonly printed: (text: string, milliseconds: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const section = (title: string) => `## ${title}\n\nText of ${title.toLowerCase()}.\n`;

const documents: Readonly<Record<string, string>> = {
  '_template.md':
    '# Title\n\n## Status\n\nOne of: provisional|implementable|implemented\n\n## Summary\n\n## Proposal\n',
  '0001-cache.md': `# Keep what was read\n\n## Status\n\nprovisional\n\n${section('Summary')}\n${section('Proposal')}`,
  '0002-queue/README.md': `# Queue what comes\n\n${section('Summary')}\n${section('Proposal')}`,
  '0002-queue/metadata.yaml': 'title: Queue what comes\nstatus: provisional\nauthors: ["@ada"]\n',
};

const doc = '# Intro\n\n::design-list\n\nWe :design[wait]{id=0007-later}.\n';

/**
 * Runs `docusaurus start` on a small site of its own, with the plugin as it is built. Resolves once it
 * answers. `prepare` does what has to be done in the site before it starts.
 */
export async function startLiveSite(
  prepare: (siteDir: string) => void = () => undefined,
): Promise<LiveSite> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'live-site-'));
  const folder = path.join(siteDir, 'design');
  await writeSite(siteDir);
  prepare(siteDir);
  const remove = () => rm(siteDir, {recursive: true, force: true});
  const {origin, printed, stop} = await startDevServer(siteDir).catch(async (error) => {
    await remove();
    throw error;
  });
  return {origin, folder, printed, stop: () => stop().then(remove)};
}

async function writeSite(siteDir: string): Promise<void> {
  const config = {
    title: 'Live',
    url: 'http://localhost',
    baseUrl: '/',
    future: {v4: true, experimental_vcs: false},
    themes: [`${repository}node_modules/@docusaurus/theme-classic`],
  };
  const files = Object.entries({
    'docusaurus.config.js': toConfigModule(config),
    'docs/intro.md': doc,
    'package.json': '{"private": true}\n',
    ...Object.fromEntries(
      Object.entries(documents).map(([name, text]) => [`design/${name}`, text]),
    ),
  });
  await symlink(`${repository}node_modules`, path.join(siteDir, 'node_modules'), 'junction');
  for (const [name, text] of files) {
    const file = path.join(siteDir, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  }
}

// Remark plugins are functions, which JSON cannot say.
function toConfigModule(config: object): string {
  return `import designDirectives from '${repository}lib/plugin/remark/index.js';

export default {
  ...${JSON.stringify(config)},
  plugins: [
    ['${repository}lib/plugin/index.js', {path: 'design', routeBasePath: '/'}],
    ['@docusaurus/plugin-content-docs', {remarkPlugins: [designDirectives]}],
  ],
};
`;
}
