import type {Config} from '@docusaurus/types';
import type {Options} from '../options.ts';

/** What the site of a folder alone depends on. All paths are absolute. */
export interface StandaloneSettings {
  readonly folder: string;
  readonly title: string;
  readonly baseUrl: string;
  readonly template?: string;
  readonly rules?: Options['rules'];
  /** Paths of this plugin's entry and of theme-classic. */
  readonly plugin: string;
  readonly theme: string;
  /** Whether `@docusaurus/faster` is installed. */
  readonly isFaster: boolean;
}

/** The Docusaurus config of a site that has designs and nothing else. It is plain JSON. */
export function toStandaloneConfig(settings: StandaloneSettings): Config {
  const {folder, title, baseUrl, template, rules} = settings;
  const options: Options = {
    path: folder,
    routeBasePath: '/',
    index: {title},
    ...(template === undefined ? {} : {template}),
    ...(rules ? {rules} : {}),
  };
  return {
    title,
    url: 'http://localhost',
    baseUrl,
    // Links of documents were resolved while the folder was read; what is broken is reported there.
    onBrokenLinks: 'warn',
    onBrokenAnchors: 'ignore',
    future: {...(settings.isFaster ? {v4: true} : {}), experimental_vcs: false},
    plugins: [[settings.plugin, options]],
    themes: [settings.theme],
    themeConfig: {
      colorMode: {respectPrefersColorScheme: true},
      navbar: {
        title,
        items: [{to: '/release-notes', label: 'Release notes', position: 'left'}],
      },
    },
  };
}
