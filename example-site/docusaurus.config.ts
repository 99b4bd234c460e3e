import {spawnSync} from 'node:child_process';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as ThemeOptions} from '@docusaurus/theme-classic';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {Config} from '@docusaurus/types';
import {themes} from 'prism-react-renderer';
import designDirectives from '../plugin/remark/index.ts';

const repository = 'https://github.com/docusaurus-plugin-design-docs/docusaurus-plugin-design-docs';
const editUrl = `${repository}/edit/main/example-site/`;

// Dates of documents come from Git. A copy without history, such as a tarball, builds without them.
const {status} = spawnSync('git', ['rev-parse', '--verify', 'HEAD'], {cwd: __dirname});
const hasHistory = status === 0;

const config: Config = {
  title: 'Design docs',
  tagline: 'A folder of design documents, published as a design index',
  url: 'https://docusaurus-plugin-design-docs.github.io',
  baseUrl: '/',
  favicon: 'img/favicon.svg',
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  future: {v4: true, experimental_vcs: hasHistory},

  plugins: [
    [
      // In your site this is 'docusaurus-plugin-design-docs'; here the sources run as they are.
      '../plugin/index.ts',
      {
        path: 'design',
        routeBasePath: 'design',
        editUrl,
        showLastUpdateTime: true,
        // `npm run example:history` makes it up. Its commits are nowhere, so no `repositoryUrl` makes links of them.
        history: './history.json',
        index: {
          title: 'Designs',
          description:
            'The decisions behind this plugin: what holds, what comes next, and what was dropped.',
        },
        releaseNotes: {title: 'Release notes'},
        insights: {},
      },
    ],
    [
      '@docusaurus/plugin-content-docs',
      {editUrl, remarkPlugins: [designDirectives]} satisfies DocsOptions,
    ],
    '@docusaurus/plugin-content-pages',
  ],

  themes: [
    ['@docusaurus/theme-classic', {customCss: './src/css/custom.css'} satisfies ThemeOptions],
  ],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    // Of the themes that come with Prism, these can be read by most.
    prism: {
      theme: themes.vsLight,
      darkTheme: themes.oceanicNext,
      additionalLanguages: ['bash', 'sql'],
    },
    navbar: {
      title: 'Design docs',
      logo: {alt: '', src: 'img/logo.svg', width: 32, height: 32},
      items: [
        {to: '/docs', label: 'Docs', position: 'left', activeBaseRegex: '/docs(/|$)'},
        {
          to: '/design',
          label: 'Designs',
          position: 'left',
          activeBaseRegex: '/design(/|$)',
        },
        {href: repository, label: 'GitHub', position: 'right'},
      ],
    },
    footer: {
      links: [
        {
          title: 'Use it',
          items: [
            {label: 'Introduction', to: '/docs'},
            {label: 'Add it to a site', to: '/docs/add-to-a-site'},
            {label: 'Designs elsewhere', to: '/docs/elsewhere'},
            {label: 'History', to: '/docs/history'},
            {label: 'Command line', to: '/docs/command-line'},
            {label: 'Check in CI', to: '/docs/ci'},
          ],
        },
        {
          title: 'See it',
          items: [
            {label: 'Designs', to: '/design'},
            {label: 'Release notes', to: '/design/release-notes'},
            {label: 'Health', to: '/design/health'},
            {label: 'A design with problems', to: '/design/0020-broken-on-purpose'},
          ],
        },
        {
          title: 'Help it',
          items: [
            {label: 'Contribute', href: `${repository}/blob/main/CONTRIBUTING.md`},
            {label: 'Issues', href: `${repository}/issues`},
          ],
        },
      ],
      copyright: 'MIT licence, the docusaurus-plugin-design-docs authors',
    },
  } satisfies UserThemeConfig,
};

export default config;
