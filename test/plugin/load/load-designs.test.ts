import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, expect, it} from 'vitest';
import {defaultLevels} from '../../../plugin/core/index.ts';
import {defaultExclude, defaultInclude} from '../../../plugin/load/files/folder.ts';
import {createLoader, type LoadOptions} from '../../../plugin/load/load-designs.ts';
import {makeFolder} from '../../build/write-files.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

const files = {
  'design/1-first.md': '# First\n\n- Status: draft\n\n## Summary\n\nOne.\n',
  'design/2-second.md': '# Second\n\n- Status: done\n\n## Summary\n\nTwo.\n',
  'rules.md': '# T\n\n## Summary\n\n## Cost\n',
};

async function loaderOf(options: Partial<LoadOptions> = {}) {
  const base = await makeFolder(files);
  made.push(base);
  const folder = path.join(base, 'design');
  const decided = {include: defaultInclude, exclude: defaultExclude, levels: defaultLevels};
  return {folder, load: createLoader({folder, base, ...decided, reservedIds: [], ...options})};
}

it('reads a folder as designs', async () => {
  const {load} = await loaderOf();
  const {set} = await load();
  expect(set.designs.map(({title, status}) => [title, status.phase])).toEqual([
    ['First', 'draft'],
    ['Second', 'done'],
  ]);
});

it('takes the template of the options, from the site', async () => {
  const {load} = await loaderOf({template: 'rules.md'});
  const {set} = await load();
  expect(set.template).toBe('../rules.md');
  expect(set.designs.map(({missingSections}) => missingSections)).toEqual([['Cost'], ['Cost']]);
});

it('fails where there is no such template', async () => {
  const {load} = await loaderOf({template: 'rulez.md'});
  await expect(load()).rejects.toThrow(
    /rulez\.md cannot be read\. Give the path of a Markdown file/,
  );
});

it('takes statuses, levels and reserved addresses', async () => {
  const {load} = await loaderOf({
    statuses: [{id: 'done', label: 'Shipped', phase: 'done'}],
    template: 'rules.md',
    levels: {...defaultLevels, 'missing-section': 'throw'},
    reservedIds: ['1-first'],
  });
  const {set} = await load();
  expect(set.statuses.map(({label}) => label)).toEqual(['Shipped']);
  expect(set.designs[0]?.id).toBe('1-first-2');
  expect(set.designs[0]?.problems.map(({rule, level}) => [rule, level])).toContainEqual([
    'missing-section',
    'throw',
  ]);
});

it('sees what changed since the last time', async () => {
  const {folder, load} = await loaderOf();
  await load();
  await writeFile(path.join(folder, '1-first.md'), '# Renamed\n\n- Status: done\n');
  const {set} = await load();
  expect(set.designs.map(({title}) => title)).toEqual(['Renamed', 'Second']);
});

it.each([
  ['', '../other.md:1  Template asks for no section, so none can be missing. '],
  [
    '# Real\n\n- Status: implemented\n\n## Cost\n',
    '../other.md:3  Template is itself a filled design, with the status `implemented`. ',
  ],
  [
    '---\nstatus: "one of: draft"\n---\n# T\n\n## Cost\n',
    '../other.md:2  Status menu of the template has fewer than two words, so it is not used. ',
  ],
])('says what is wrong with a template outside of the folder: %j', async (text, notice) => {
  const {folder, load} = await loaderOf({template: 'other.md'});
  await writeFile(path.join(folder, '..', 'other.md'), text);
  expect((await load()).folder.notices).toEqual([expect.stringContaining(notice)]);
});

it('says of the whole folder that its template is a guess', async () => {
  const {folder, load} = await loaderOf();
  for (const name of ['1-first', '2-second', '3-third', '4-fourth', '5-fifth']) {
    const sections = ['Status\n\nAccepted', 'Context\n\nA', 'Decision\n\nB', 'Consequences\n\nC'];
    const text = [`# ${name}`, ...sections.map((section) => `## ${section}`)].join('\n\n');
    await writeFile(path.join(folder, `${name}.md`), `${text}\n`);
  }
  const {notices, folderNotice} = (await load()).folder;
  expect(notices).toEqual([]);
  expect(folderNotice).toMatch(/^No template found\. .* built-in `adr`, as in 5 of 5 documents\./);
});

it('says nothing of a template that does its work', async () => {
  const {load} = await loaderOf({template: 'rules.md'});
  expect((await load()).folder.notices).toEqual([]);
});

it('leaves out drafts where that is asked for, as if they were not there', async () => {
  const draft = '---\ndraft: true\nreplaces: 1-first.md\n---\n\n# Third\n\n- Status: done\n';
  const template = '---\ndraft: true\n---\n\n# Title\n\n## Summary\n\n## Cost\n';
  const more = {'3-third.md': draft, '_template.md': template};
  const read = async (options: Partial<LoadOptions>) => {
    const {folder, load} = await loaderOf(options);
    for (const [name, text] of Object.entries(more)) await writeFile(path.join(folder, name), text);
    const {set, folder: found} = await load();
    return {
      paths: set.designs.map(({sourcePath}) => sourcePath),
      files: found.files.map((file) => file.path).includes('3-third.md'),
      successors: set.designs[0]?.supersededBy.length,
      missing: set.designs[0]?.missingSections,
    };
  };
  const documents = ['1-first.md', '2-second.md'];
  expect(await read({leavesOutDrafts: true})).toEqual({
    paths: documents,
    files: false,
    successors: 0,
    missing: ['Cost'],
  });
  expect(await read({})).toEqual({
    paths: [...documents, '3-third.md', '_template.md'],
    files: true,
    successors: 1,
    missing: ['Cost'],
  });
});
