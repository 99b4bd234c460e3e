import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

/** Packages that are written for a bundler: Vite must transform them. */
export const docusaurusPackages = [
  /@docusaurus\/(core|theme-classic|theme-common|plugin-content-docs)\//,
];

// What `docusaurus build` would write to `.docusaurus/`.
const generated: Readonly<Record<string, unknown>> = {
  'docusaurus.config': {
    title: 'Site',
    titleDelimiter: '|',
    baseUrl: '/',
    url: 'https://example.org',
    trailingSlash: false,
    onBrokenLinks: 'throw',
    future: {experimental_router: 'browser'},
    themeConfig: {
      tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
      navbar: {},
      colorMode: {defaultMode: 'light', disableSwitch: false, respectPrefersColorScheme: false},
      prism: {theme: {plain: {}, styles: []}, additionalLanguages: [], magicComments: []},
    },
  },
  i18n: {
    defaultLocale: 'en',
    currentLocale: 'en',
    locales: ['en'],
    localeConfigs: {en: {label: 'English', direction: 'ltr', htmlLang: 'en', calendar: 'gregory'}},
  },
  'site-storage': {type: 'localStorage', namespace: ''},
};

const root = fileURLToPath(new URL('..', import.meta.url));
const client = `${root}node_modules/@docusaurus/core/lib/client/exports`;
const classic = `${root}node_modules/@docusaurus/theme-classic/lib/theme`;

/** Resolves what only Docusaurus' bundler knows: its client modules, themes and generated files. */
export function docusaurus(): Plugin {
  return {
    name: 'docusaurus',
    config: () => ({
      esbuild: {include: /\.[jt]sx?$/, exclude: [], loader: 'tsx', jsx: 'automatic'},
      resolve: {
        alias: [
          {
            find: 'docusaurus-plugin-design-docs/client',
            replacement: `${root}plugin/client/index.ts`,
          },
          {find: /^@theme\/(Design\w*)$/, replacement: `${root}theme/$1/index.tsx`},
          {find: /^@theme\/(.*)$/, replacement: `${classic}/$1`},
          {
            find: /^@docusaurus\/((?:use|[A-Z])\w+|constants|isInternalUrl|renderRoutes|router)$/,
            replacement: `${client}/$1.js`,
          },
        ],
      },
    }),
    resolveId: (id) => (id.startsWith('@generated/') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0@generated/')) return undefined;
      const name = id.slice('\0@generated/'.length);
      return `export default ${JSON.stringify(generated[name] ?? {})};`;
    },
  };
}
