import {expect, it} from 'vitest';
import {assertOwnFolder} from '../../../plugin/site/content-folders.ts';

type Site = Parameters<typeof assertOwnFolder>[2];

const check = (design: string, site: Partial<Site>) => () =>
  assertOwnFolder(design, '/site', {plugins: [], presets: [], ...site});

it.each<[string, string, Partial<Site>, string]>([
  [
    'docs',
    'docs/design',
    {plugins: ['@docusaurus/plugin-content-docs']},
    'Design folder `docs/design` lies in `docs`, the folder of @docusaurus/plugin-content-docs, and both plugins would render its files. Move one of them, and say so in the option `path`.',
  ],
  ['the same folder', 'docs', {plugins: [['content-docs', {}]]}, 'lies in `docs`'],
  [
    'docs elsewhere',
    '../docs/proposals',
    {plugins: [['content-docs', {path: '../docs'}]]},
    'lies in `../docs`',
  ],
  [
    'a second instance of docs',
    'api/design',
    {plugins: [['content-docs', {id: 'api', path: 'api'}]]},
    'lies in `api`',
  ],
  [
    'docs inside',
    'notes',
    {plugins: [['content-docs', {path: 'notes/docs'}]]},
    'holds `notes/docs`',
  ],
  [
    'pages',
    'src/pages/design',
    {plugins: ['@docusaurus/plugin-content-pages']},
    'lies in `src/pages`',
  ],
  [
    'docs of a preset',
    'docs/design',
    {presets: [['classic', {}]]},
    'the folder of docs of classic',
  ],
  [
    'blog of a preset',
    'news/x',
    {presets: [['@docusaurus/preset-classic', {blog: {path: 'news'}}]]},
    'the folder of blog of @docusaurus/preset-classic',
  ],
])('fails inside the folder of %s', (_, design, site, message) => {
  expect(check(design, site)).toThrow(message);
});

it.each<[string, string, Partial<Site>]>([
  ['beside docs', 'design', {plugins: ['content-docs', 'content-blog', 'content-pages']}],
  ['with a name that begins the same', 'docs-design', {plugins: ['content-docs']}],
  ['where the preset has no docs', 'docs/design', {presets: [['classic', {docs: false}]]}],
  [
    'beside plugins of other kinds',
    'docs/design',
    {plugins: [null, false, () => ({name: 'x'}), ['x', {path: 'docs'}]]},
  ],
])('is fine %s', (_, design, site) => {
  expect(check(design, site)).not.toThrow();
});
