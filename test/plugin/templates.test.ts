import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {findTemplate, readBuiltInTemplates} from '../../plugin/templates.ts';

it('comes with four templates', async () => {
  const names = (await readBuiltInTemplates()).map(({name}) => name);
  expect(names).toEqual(['enhancement', 'kpt', 'metal3', 'spec']);
});

it('finds one by its name before a file of that name', async () => {
  const builtIn = await readBuiltInTemplates();
  const found = await findTemplate('kpt', tmpdir(), tmpdir(), builtIn);
  expect([found.name, found.file.text.includes('Approver')]).toEqual(['kpt', true]);
});

it.each([
  ['in the folder by its path there', '.', 'mine.md'],
  ['elsewhere by its name, not by where that is', 'design', '../mine.md'],
])('calls a template %s', async (_, folder, name) => {
  const base = await mkdtemp(join(tmpdir(), 'templates-'));
  await writeFile(join(base, 'mine.md'), '# Title\n');
  const found = await findTemplate('mine.md', base, join(base, folder), []);
  expect(found.name).toBe(name);
});

it('says what a template may be where there is none', async () => {
  await expect(findTemplate('no.md', '/nowhere', '/nowhere', [])).rejects.toThrow(
    'Template /nowhere/no.md cannot be read. Give the path of a Markdown file, or one of: kpt, metal3, spec, enhancement.',
  );
});
