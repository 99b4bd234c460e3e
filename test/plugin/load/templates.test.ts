import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {builtInTemplateNames} from '../../../plugin/load/template-names.ts';
import {findTemplate, readBuiltInTemplates} from '../../../plugin/load/templates.ts';

const site = fileURLToPath(new URL('../../fixtures/strict-site', import.meta.url));
const folder = path.join(site, 'design');

it('knows the templates that come with the package', async () => {
  const builtIn = await readBuiltInTemplates();
  expect(builtIn.map(({name}) => name)).toEqual([
    'adr',
    'enhancement',
    'kpt',
    'madr',
    'metal3',
    'spec',
  ]);
  expect(builtInTemplateNames.split(', ').sort()).toEqual(builtIn.map(({name}) => name));
  for (const {file} of builtIn) expect(file.text).toMatch(/^## /m);
});

it.each([
  ['kpt', 'kpt'],
  ['enhancement-template.md', '../enhancement-template.md'],
  ['design/0001-whole.md', '0001-whole.md'],
])('finds %s', async (wanted, name) => {
  const found = await findTemplate(wanted, site, folder, await readBuiltInTemplates());
  expect(found.name).toBe(name);
});

it('says what can be given where there is none', async () => {
  await expect(findTemplate('keps', site, folder, await readBuiltInTemplates())).rejects.toThrow(
    `Template ${path.join(site, 'keps')} cannot be read. Give the path of a Markdown file, or one of: kpt, metal3, spec, enhancement, adr, madr.`,
  );
});
