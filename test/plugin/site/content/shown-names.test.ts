import path from 'node:path';
import {expect, it} from 'vitest';
import {toShownNames} from '../../../../plugin/site/content/shown-names.ts';

const here = process.cwd();

it.each([
  ['in the folder of the site', '', {}, 'npx docusaurus design:check'],
  ['of one of several', '', {id: 'rfcs'}, 'npx docusaurus design:check --id rfcs'],
  ['of a site below', 'website', {}, 'cd website && npx docusaurus design:check'],
])('name the command of the site %s', (_, site, options, listCommand) => {
  const siteDir = path.join(here, site);
  const named = path.join(siteDir, 'design');
  expect(toShownNames(siteDir, named, {id: 'default', ...options}, {})).toEqual({
    folder: path.posix.join(site, 'design'),
    listCommand,
  });
});

it.each([
  ['docs/proposals', {}, 'docs/proposals', ''],
  ['docs/proposals', {template: 'kpt'}, 'docs/proposals', ' --template kpt'],
  ['.', {template: path.join('/home/ada', 'forms/t.md')}, '.', ' --template forms/t.md'],
  ['../plans', {}, '../plans', ''],
])('name %j as the user of `build` types it', (folder, options, shown, template) => {
  const user = path.resolve('/home/ada');
  const names = toShownNames(
    '/tmp/site',
    path.resolve(user, folder),
    {id: 'default', ...options},
    {DESIGN_DOCS_USER_FOLDER: user},
  );
  expect(names).toEqual({
    folder: shown,
    listCommand: `npx docusaurus-plugin-design-docs check ${shown}${template}`,
  });
});
