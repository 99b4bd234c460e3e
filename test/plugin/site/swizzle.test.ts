import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {getSwizzleConfig} from '../../../plugin/index.ts';
import {repository} from '../../build/build.ts';

const theme = path.join(repository, 'theme');
const names = readdirSync(theme).filter((name) => !name.includes('.'));
const {components} = getSwizzleConfig();
const read = (name: string, file = 'index.tsx') =>
  readFileSync(path.join(theme, name, file), 'utf8');

it('lists every component', () => {
  expect(Object.keys(components)).toEqual(names);
  expect(names.length).toBeGreaterThan(90);
});

it.each(names)('says in one sentence what %s is', (name) => {
  expect(components[name]?.description).toMatch(/^[A-Z].{10,}\.$/);
});

it.each([
  ['DesignStatus', 'safe'],
  ['DesignPage', 'safe'],
  ['DesignIndex', 'unsafe'],
  ['DesignRoot', 'unsafe'],
])('a copy of %s is %s', (name, eject) => {
  expect(components[name]?.actions).toEqual({eject, wrap: 'safe'});
});

it('takes the first sentence of the comment of a component', () => {
  expect(components.DesignMetadata?.description).toBe('The facts about a design.');
});

it('leaves no component with a path that only works where it stands', () => {
  const imports = names.flatMap((name) =>
    [...read(name).matchAll(/from '(\.[^']*)'/g)].map(([, from]) => from),
  );
  expect(new Set(imports)).toEqual(new Set(['./styles.module.css']));
});

// No element of their own: words, the head of the page, or another component with its own name.
const nameless = [
  ...['DesignCount', 'DesignDefinition', 'DesignFacetName', 'DesignFacetValue', 'DesignPhase'],
  ...['DesignProblemCount', 'DesignText', 'DesignMarked'],
  ...['DesignAlternates', 'DesignHead'],
  ...['DesignDirective', 'DesignIndexGroups', 'DesignRecordStatus'],
  ...['DesignMarkdown', 'DesignRouteGroup', 'DesignSearch'],
];

it.each(names.filter((name) => !nameless.includes(name)))('%s has its class name', (name) => {
  const own = name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
  expect(read(name)).toMatch(new RegExp(`[\`" ]theme-${own}[\`" ]`));
});

const styles = names.flatMap((name) =>
  readdirSync(path.join(theme, name))
    .filter((file) => file.endsWith('.css'))
    .map((file) => read(name, file)),
);

it('takes colours and sizes of the site, or those that a site can set', () => {
  const used = styles.flatMap((css) => [...css.matchAll(/var\(\s*--([a-z]+)-/g)]);
  expect(new Set(used.map(([, family]) => family))).toEqual(new Set(['ifm', 'design']));
  expect(styles.join('')).not.toMatch(/#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgb|hsl)a?\(/i);
});

it('names in the docs every property that a site can set', () => {
  const own = styles.flatMap((css) => [...css.matchAll(/^\s*(--design-[\w-]+):/gm)]);
  const readme = readFileSync(path.join(repository, 'example-site/docs/restyle.md'), 'utf8');
  const missing = own.map(([, property = '']) => property).filter((one) => !readme.includes(one));
  expect([own.length > 5, missing]).toEqual([true, []]);
});
