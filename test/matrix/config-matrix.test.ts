import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import Parser from 'rss-parser';
import {afterAll, describe, expect, it} from 'vitest';
import {type Built, build, hrefOf, readPage, repository, textsOf} from '../build/build.ts';
import {findDeadAddresses} from '../build/find-dead-addresses.ts';
import {createSite} from '../build/site.ts';
import {writeFiles} from '../build/write-files.ts';
import {git} from '../plugin/load/history/repository.ts';

const url = 'https://designs.example';
const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, {recursive: true, force: true}))));

const design = (title: string, status: string, body: string) =>
  `---\nstatus: ${status}\nauthors: ["@ada"]\ncreation-date: 2024-01-02\n---\n# ${title}\n\n## Summary\n\n${body}\n\n## Goal\n\nAs the summary says.\n`;

const files = {
  'design/0001-log.md': design(
    'Log',
    'implemented',
    'What is written stays, see [the cache](0002-cache.md#goal), [limits](limits.yaml) and ![the flow](flow.svg).',
  ),
  'design/0002-cache.md': design(
    'Cache',
    'provisional',
    'Answers stay for a minute, see [here](#goal), [the log](/design/0001-log.md) and [more](more).',
  ),
  'design/more/README.md': '# More\n\n[Up](../0001-log.md#summary)\n',
  'design/limits.yaml': 'minutes: 1\n',
  'design/flow.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><!--${' '.repeat(9000)}--></svg>\n`,
  'rfcs/0001-log.md': design('Talk', 'implemented', 'How we talk, see [the goal](#goal) of it.'),
  'docs/intro.md':
    '---\nslug: /\n---\n# Intro\n\n::design-list{status=implemented}\n\n:design{id=1} and :design[talk]{id=1 plugin=rfcs}\n',
  'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'src/components/Own.jsx': `import MDXContent from '@theme/MDXContent';

export default function Own({design, content: Content}) {
  return <main className="own"><h1>Own {design.title}</h1><MDXContent><Content /></MDXContent></main>;
}
`,
};

// What two documents were before, so that there is something to tell: each folder has one change.
const before = {
  'design/0001-log.md': files['design/0001-log.md'].replace('implemented', 'implementable'),
  'rfcs/0001-log.md': files['rfcs/0001-log.md'].replace('implemented', 'provisional'),
};

interface SiteVariant extends Variant {
  readonly config: {
    readonly baseUrl: string;
    readonly trailingSlash?: boolean;
    readonly future: object;
  };
}

interface Variant {
  readonly config: object;
  /** Options of the plugin. */
  readonly options?: object;
  readonly react?: 18;
}

async function buildVariant({config, options = {}, react}: Variant): Promise<Built> {
  const siteDir = await createSite({
    files,
    plugins: [
      [true, options],
      [true, {id: 'rfcs', path: 'rfcs', routeBasePath: 'design/rfcs', index: {title: 'RFCs'}}],
    ],
    config: {
      url,
      onBrokenAnchors: 'throw',
      themeConfig: {navbar: {title: 'Site', logo: {src: 'logo.svg'}}},
      ...config,
    },
  });
  made.push(siteDir);
  const written = readFileSync(path.join(siteDir, 'docusaurus.config.js'), 'utf8');
  await writeFiles(siteDir, {'docusaurus.config.js': toConfig(written, react)});
  await commitAll(siteDir);
  return build(siteDir);
}

// Two releases of the repository that both folders stand in, and a commit that is a day younger.
async function commitAll(siteDir: string): Promise<void> {
  git(siteDir, ['init', '-q']);
  await writeFiles(siteDir, {...before, '.gitignore': 'node_modules\n.docusaurus\n'});
  git(siteDir, ['add', '-A']);
  git(siteDir, ['commit', '-qm', 'Begin'], {day: '2024-01-02'});
  git(siteDir, ['tag', 'v1.0.0'], {day: '2024-01-02'});
  await writeFiles(siteDir, {...files});
  git(siteDir, ['commit', '-qam', 'Finish (#7)'], {day: '2024-02-03'});
  git(siteDir, ['tag', 'v1.1.0'], {day: '2024-02-03'});
  git(siteDir, ['commit', '-q', '--allow-empty', '-m', 'Later'], {day: '2024-03-04'});
}

// Functions cannot be said in the JSON of the other settings.
function toConfig(written: string, react?: 18): string {
  const alias = Object.fromEntries(
    react
      ? ['react', 'react-dom'].map((name) => [
          name,
          path.join(repository, 'node_modules', `${name}-${react}`),
        ])
      : [],
  );
  return `import designDirectives from '${path.join(repository, 'plugin/remark/index.ts')}';
${written.replace('module.exports', 'const config')}
const docs = ['@docusaurus/plugin-content-docs', {routeBasePath: '/', remarkPlugins: [designDirectives]}];
const react = () => ({name: 'react', configureWebpack: () => ({resolve: {alias: ${JSON.stringify(alias)}}})});
export default {...config, plugins: [...config.plugins, docs, react]};
`;
}

const v4 = {v4: true, experimental_vcs: false};

const variants: readonly (readonly [string, SiteVariant])[] = [
  [
    'below a base URL, with slashes at the end',
    {config: {baseUrl: '/sub/', trailingSlash: true, future: v4}},
  ],
  ['below a base URL, slashes as they come', {config: {baseUrl: '/sub/', future: v4}}],
  [
    'with React 18, Rspack without the flags of version 4, no slashes, and a page of its own',
    {
      config: {
        baseUrl: '/',
        trailingSlash: false,
        future: {
          faster: true,
          v4: {removeLegacyPostBuildHeadAttribute: true},
          experimental_vcs: false,
        },
      },
      options: {designPageComponent: '@site/src/components/Own'},
      react: 18,
    },
  ],
];

describe.each(variants)('a site %s', (_, variant) => {
  const {baseUrl, trailingSlash} = variant.config;
  let site: Built;

  it('builds', async () => {
    site = await buildVariant(variant);
    expect(site.output).toContain('Generated static files');
    expect(site.exitCode).toBe(0);
  });

  it('has no address that leads nowhere', () => {
    const served = {
      outDir: site.outDir,
      url,
      baseUrl,
      ...(trailingSlash === undefined ? {} : {trailingSlash}),
    };
    expect(findDeadAddresses(served)).toEqual([]);
  });

  it('keeps its two folders apart', () => {
    expect(textsOf(readPage(site, 'design'), '.theme-design-item a')).toEqual([
      'Cache',
      'Log',
      'More',
    ]);
    expect(textsOf(readPage(site, 'design/rfcs'), '.theme-design-item a')).toEqual(['Talk']);
    const names = [
      ...['atom.xml', 'changes.atom', 'changes.json', 'changes.xml'],
      'designs.json',
      'designs.schema.json',
      'feed.json',
      'release-notes.md',
      'rss.xml',
    ];
    for (const folder of ['design', 'design/rfcs']) {
      const found = readdirSync(path.join(site.outDir, folder));
      expect(found).toEqual(expect.arrayContaining(names));
      const feed = readFileSync(path.join(site.outDir, folder, 'feed.json'), 'utf8');
      expect(feed.includes('Talk')).toBe(folder === 'design/rfcs');
      expect(existsSync(path.join(site.outDir, folder, 'rules'))).toBe(true);
    }
    expect(textsOf(readPage(site, 'design/rfcs/health'), 'h1')).toEqual(['Health']);
    const intro = readPage(site, '');
    expect(textsOf(intro, '.theme-design-reference')).toEqual([
      '1 Log Implemented',
      'talk Implemented',
    ]);
  });

  it.each([
    ['design', 'Log'],
    ['design/rfcs', 'Talk'],
  ])('tells in %s what became of its own designs in each release', (folder, title) => {
    const all = readPage(site, `${folder}/release-notes`);
    expect(textsOf(all, '.theme-design-release-list li a')).toEqual(['v1.1', 'v1.0']);
    const page = readPage(site, `${folder}/release-notes/1.1`);
    expect([textsOf(page, 'h1'), textsOf(page, 'h3')]).toEqual([['v1.1'], [`1 ${title}`]]);
    expect(hrefOf(page, 'Markdown file')).toBe(`${baseUrl}${folder}/release-notes/1.1.md`);
    const text = readFileSync(path.join(site.outDir, folder, 'release-notes/1.1.md'), 'utf8');
    const slash = trailingSlash ? '/' : '';
    expect(text).toContain(
      `# v1.1 (2024-02-03)\n\n## Implemented\n\n### [1 ${title}](${url}${baseUrl}${folder}/0001-log${slash})\n\n2024-02-03, #7, ada`,
    );
    expect(existsSync(path.join(site.outDir, folder, 'release-notes/1.0.md'))).toBe(true);
  });

  it.each([
    ['design', 'Log'],
    ['design/rfcs', 'Talk'],
  ])('tells in %s what happened lately, also as feeds', async (folder, title) => {
    const rows = textsOf(readPage(site, `${folder}/activity`), '.theme-design-activity-change');
    expect(rows[0]).toContain(title);
    const slash = trailingSlash ? '/' : '';
    const feed = await new Parser().parseString(
      readFileSync(path.join(site.outDir, folder, 'changes.xml'), 'utf8'),
    );
    expect(feed.items[0]).toMatchObject({
      title: `${title}: Implemented`,
      link: `${url}${baseUrl}${folder}/0001-log${slash}`,
    });
    expect(feed.link).toBe(`${url}${baseUrl}${folder}/activity${slash}`);
    expect(feed.feedUrl).toBe(`${url}${baseUrl}${folder}/changes.xml`);
  });

  it('shows pages with the component that was asked for', () => {
    const titles = textsOf(readPage(site, 'design/0001-log'), '.own h1');
    expect(titles).toEqual(variant.options ? ['Own Log'] : []);
    expect(textsOf(readPage(site, 'design/rfcs/0001-log'), '.theme-design-page h1')).toHaveLength(
      1,
    );
  });

  it('was rendered with the React it has', () => {
    const scripts = readdirSync(path.join(site.outDir, 'assets/js'));
    const code = scripts.map((name) =>
      readFileSync(path.join(site.outDir, 'assets/js', name), 'utf8'),
    );
    expect(code.some((text) => text.includes('"18.3.1"'))).toBe(variant.react === 18);
  });
});

it('publishes no files beside the page of a site with the hash router but those of the search', async () => {
  const future = {...v4, experimental_router: 'hash'};
  const {outDir, exitCode} = await buildVariant({config: {baseUrl: '/', future}});
  const names = ['assets', 'design', 'index.html', 'logo.svg'];
  expect([exitCode, readdirSync(outDir).sort()]).toEqual([0, names]);
  const list = (...folders: readonly string[]) => readdirSync(path.join(outDir, ...folders)).sort();
  expect(list('design')).toEqual(['rfcs', 'search-index']);
  expect(list('design', 'rfcs')).toEqual(['search-index']);
  const scripts = readdirSync(path.join(outDir, 'assets/js'));
  const code = scripts.map((name) => readFileSync(path.join(outDir, 'assets/js', name), 'utf8'));
  const leadsToFile =
    /(?:rss\.xml|changes\.(?:xml|atom|json)|designs\.json|llms\.txt|release-notes(?:\/[\w.]+)?\.md)/;
  // The pages are there all the same.
  for (const page of ['release-notes/1.1', 'rfcs/release-notes/1.1', 'activity']) {
    expect(code.some((text) => text.includes(`/design/${page}"`))).toBe(true);
  }
  expect(code.filter((text) => leadsToFile.test(text))).toEqual([]);
});
