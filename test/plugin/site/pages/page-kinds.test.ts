import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {pageKinds, pageOptions} from '../../../../plugin/site/pages/page-kinds.ts';
import {optionTable} from '../../../../plugin/validate-options/option-table.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {routesOf} from './routes-of.ts';

const root = new URL('../../../../', import.meta.url);
const options = toPluginOptions({});
const isComponent = (name: string): name is keyof typeof options & `design${string}Component` =>
  /^design\w*Component$/.test(name);
const components = Object.keys(options).filter(isComponent);

describe.each(pageOptions)('the page %s', (name) => {
  it('has a title, and a name for translators', () => {
    expect(pageKinds[name].title).toMatch(/^[A-Z]/);
    expect(pageKinds[name].name).toMatch(/^the [a-z ]+$/);
  });

  it('is there where its option asks for it', async () => {
    const {paths, pages} = await routesOf({[name]: {}});
    expect(pages.map(({path}) => path)).toContain(paths[name]);
  });
});

it('there is a page for each option that names a component', async () => {
  const entry = {id: '1-with-history', outcome: 'done', status: 'done', phase: 'done'} as const;
  const list = [{name: 'v1.0', entries: [entry]}];
  const {root: parent, pages} = await routesOf({insights: {}}, {by: 'tags', list, next: []});
  const used = new Set([parent, ...pages].map(({component}) => component));
  expect(components.map((name) => options[name]).sort()).toEqual([...used].sort());
});

it.each(components)('%s names a component of the theme that is called like it', (name) => {
  const [, component] = /^design(\w*)Component$/.exec(name) ?? [];
  expect(options[name]).toBe(`@theme/Design${component}`);
  expect(existsSync(new URL(`theme/Design${component}/index.tsx`, root))).toBe(true);
});

describe('the page of the options', async () => {
  const text = await readFile(new URL('example-site/docs/options.md', root), 'utf8');

  it.each(Object.keys(optionTable))('has %s', (name) => {
    expect(text).toContain(`\`${name}\``);
  });
});
