import type {Config} from '@docusaurus/types';
import type {Options} from '../options.ts';
import {unknownUrl} from './unknown-url.ts';

/** What the site of a folder alone depends on. All paths are absolute. */
export interface StandaloneSettings {
  readonly folder: string;
  readonly title: string;
  /** What the folder is, for its first page; without one its README says it. */
  readonly description?: string;
  readonly baseUrl: string;
  /** Host of the site, where it is known. */
  readonly url?: string;
  readonly template?: string;
  readonly rules?: Options['rules'];
  /** Paths of this plugin's entry and of theme-classic. */
  readonly plugin: string;
  readonly theme: string;
  /** Path of theme-mermaid, where it is installed: diagrams are drawn then. */
  readonly mermaidTheme?: string;
  /** Path of a style sheet. */
  readonly styles: string;
  /** Whether `@docusaurus/faster` is installed. */
  readonly isFaster: boolean;
}

// Otherwise browsers request /favicon.ico and report that it is missing.
const favicon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Cpath fill=%22%23245fbf%22 d=%22M3 0h7l4 4v12H3z%22/%3E%3Cpath fill=%22none%22 stroke=%22%23fff%22 d=%22M5.5 7.5h6m-6 2.5h6m-6 2.5h4%22/%3E%3C/svg%3E';

/** The Docusaurus config of a site that has designs and nothing else. It is plain JSON. */
export function toStandaloneConfig(settings: StandaloneSettings): Config {
  const {folder, title, description, baseUrl, url, template, rules, mermaidTheme} = settings;
  const options: Options = {
    path: folder,
    routeBasePath: '/',
    index: {title, ...(description === undefined ? {} : {description})},
    // Feeds need absolute URLs.
    ...(url === undefined ? {feedOptions: {type: null}} : {}),
    ...(template === undefined ? {} : {template}),
    ...(rules ? {rules} : {}),
  };
  return {
    title,
    url: url ?? unknownUrl,
    baseUrl,
    favicon,
    // Links of documents were resolved while the folder was read; what is broken is reported there.
    onBrokenLinks: 'warn',
    onBrokenAnchors: 'ignore',
    future: {...(settings.isFaster ? {v4: true} : {}), experimental_vcs: false},
    plugins: [[settings.plugin, options]],
    ...(mermaidTheme === undefined ? {} : {markdown: {mermaid: true}}),
    themes: [
      [settings.theme, {customCss: settings.styles}],
      ...(mermaidTheme === undefined ? [] : [mermaidTheme]),
    ],
    themeConfig: {
      colorMode: {respectPrefersColorScheme: true},
      // The sidebar has the release notes and the health page.
      navbar: {title},
    },
  };
}
