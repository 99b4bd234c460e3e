import {rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Built, build, hrefOf, readPage, repository, textsOf} from '../build/build.ts';
import {createSite} from '../build/site.ts';
import {writeFiles} from '../build/write-files.ts';

const cache = (status: string) =>
  `# Keep what was read\n\n- Status: ${status}\n\n## Summary\n\nIt is kept.\n`;

let siteDir: string;
const builds: Built[] = [];

// The doc stays as it is, and the bundler has it in its cache; the designs that it shows change.
beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'design/0001-cache.md': cache('draft'),
      'docs/intro.md':
        '# Intro\n\n::design-list{phase=draft}\n\nWe :design[keep it]{id=0001-cache}.\n',
    },
  });
  await writeFiles(siteDir, {'docusaurus.config.js': toConfig()});
  builds.push(await build(siteDir, {isCached: true}));
  await writeFiles(siteDir, {'design/0001-cache.md': cache('accepted')});
  builds.push(await build(siteDir, {isCached: true}));
  const design = path.join(siteDir, 'design');
  await rename(path.join(design, '0001-cache.md'), path.join(design, '0001-caches.md'));
  builds.push(await build(siteDir, {isCached: true}));
  await writeFiles(siteDir, {'docs/intro.md': '# Intro\n\n::design-list{stauts=draft}\n'});
  builds.push(await build(siteDir, {isCached: true}));
});

afterAll(() => rm(siteDir, {recursive: true, force: true}));

it('shows the status that a design has now', () => {
  const texts = builds
    .slice(0, 2)
    .map((site) => textsOf(readPage(site, 'docs/intro'), '.theme-design-reference'));
  expect(texts).toEqual([['keep it Draft'], ['keep it Accepted']]);
});

it('lists the designs that have a status now', () => {
  const [first, second] = builds.map((site) => () => readPage(site, 'docs/intro'));
  expect(first && hrefOf(first(), '1 Keep what was read')).toBe('/design/0001-cache');
  expect(second && hrefOf(second(), '1 Keep what was read')).toBeUndefined();
});

it('fails where a design is no longer there, with the line and the nearest id', () => {
  expect(builds[2]?.exitCode).toBe(1);
  expect(builds[2]?.output).toContain(
    'docs/intro.md:5  Design `0001-cache` is not known. Did you mean `0001-caches`?',
  );
});

it('fails at an attribute that does not exist, with the line and the nearest name', () => {
  expect(builds[3]?.exitCode).toBe(1);
  expect(builds[3]?.output).toContain(
    'docs/intro.md:3  Directive `design-list` has no attribute `stauts`. Did you mean `status`?',
  );
});

function toConfig(): string {
  return `import designDirectives from '${repository}plugin/remark/index.ts';

export default {
  title: 'Site',
  url: 'https://designs.example',
  baseUrl: '/',
  future: {v4: true, experimental_vcs: false},
  plugins: [
    ['${repository}plugin/index.ts', {}],
    ['@docusaurus/plugin-content-docs', {remarkPlugins: [designDirectives]}],
  ],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: {navbar: {logo: {src: 'logo.svg', href: '/design'}}},
};
`;
}
