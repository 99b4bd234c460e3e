import {mkdir, mkdtemp, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {defaultLevels} from '../../../plugin/core/index.ts';
import {listConfigPaths, withFolderConfig} from '../../../plugin/load/folder-config.ts';
import {createLoader, type LoadOptions} from '../../../plugin/load/load-designs.ts';
import {toLoadOptions, toSiteLoadOptions} from '../../../plugin/load/load-options.ts';
import type {Options} from '../../../plugin/options.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';

const design = '# A\n\n- Status: dormant\n\n## Aim\n\nTo save time.\n';
const form = '# Title\n\n## Aim\n\n## Cost\n';

async function makeFolder(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'config-'));
  await mkdir(join(root, '.git'));
  for (const [path, text] of Object.entries({'design/0001-checked.md': design, ...files})) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), text);
  }
  return join(root, 'design');
}

async function load(folder: string, more: Partial<LoadOptions> = {}, status?: readonly string[]) {
  const {set, folder: read} = await createLoader({
    ...toLoadOptions(folder, undefined, status),
    ...more,
  })();
  const found = set.designs.find(({id}) => id === '0001-checked');
  return {set, notices: read.notices, found, rules: found?.problems.map(({rule}) => rule) ?? []};
}

describe('design-docs.yml', () => {
  it.each(['design/design-docs.yml', 'design-docs.yaml'])('counts as %s', async (path) => {
    const folder = await makeFolder({[path]: 'statuses: {dormant: paused}\n'});
    const {found} = await load(folder);
    expect(found?.status).toMatchObject({id: 'dormant', phase: 'paused'});
  });

  it('names the template by its path from the file, and the levels of rules', async () => {
    const folder = await makeFolder({
      'forms/short.md': form,
      'design-docs.yml': 'template: forms/short.md\nrules: {unknown-status: ignore}\n',
    });
    const {set, found, rules} = await load(folder);
    expect(set.template).toBe('../forms/short.md');
    expect(found?.missingSections).toEqual(['Cost']);
    expect(rules).not.toContain('unknown-status');
  });

  it('counts less than options', async () => {
    const folder = await makeFolder({
      'design-docs.yml': 'statuses: {dormant: paused}\nrules: {unknown-status: ignore}\n',
    });
    const {found, rules} = await load(folder, {
      statuses: [{id: 'draft', label: 'Draft', phase: 'draft'}],
      levels: {...defaultLevels, 'unknown-status': 'throw'},
    });
    expect(found?.status.phase).toBe('unknown');
    expect(rules).toContain('unknown-status');
  });

  it('reads no template outside of the repository, not even through a link', async () => {
    const other = await makeFolder({'secret.md': form});
    const folder = await makeFolder({
      'design-docs.yml': 'template: link.md\n',
      'design/.keep': '',
    });
    await symlink(join(dirname(other), 'secret.md'), join(dirname(folder), 'link.md'));
    const {set, notices} = await load(folder);
    expect(set.template).toBe(undefined);
    expect(notices.join()).toContain('template `link.md` is no file of this repository');
  });

  it.each([
    [undefined, {draft: 90, accepted: 730}],
    [
      {draft: 365, accepted: 30},
      {draft: 90, accepted: 30},
    ],
    [{draft: false, accepted: 730} as const, {draft: false, accepted: 730}],
  ])('says after how long a design waits, where %j does not', async (given, staleAfter) => {
    const folder = await makeFolder({'design-docs.yml': 'staleAfter: {draft: 90}\n'});
    const options = {...toLoadOptions(folder, undefined), ...(given ? {staleAfter: given} : {})};
    expect((await withFolderConfig(options)).options.staleAfter).toEqual(staleAfter);
  });

  it.each<[Options, unknown, unknown, unknown]>([
    [{}, 'ignore', 90, 'years'],
    [{rules: {'unknown-status': 'warn'}}, 'warn', 90, 'years'],
    [{rules: 'recommended'}, 'warn', 90, 'years'],
    [{rules: {'broken-link': 'warn'}}, 'ignore', 90, 'years'],
    [{staleAfter: {draft: 365}}, 'ignore', 365, 'years'],
    [{staleAfter: {accepted: 730}}, 'ignore', 90, 'years'],
    [{releases: 'auto'}, 'ignore', 90, 'auto'],
  ])('has no say in what a site says itself, even as usual: %j', async (given, ...expected) => {
    const folder = await makeFolder({
      'design-docs.yml':
        'rules: {unknown-status: ignore}\nstaleAfter: {draft: 90}\nreleases: years\n',
    });
    const options = toSiteLoadOptions(folder, dirname(folder), toPluginOptions(given), []);
    const {levels, staleAfter, releases} = (await withFolderConfig(options)).options;
    expect([levels['unknown-status'], staleAfter?.draft, releases]).toEqual(expected);
  });

  it('is read anew with the folder', async () => {
    const folder = await makeFolder({'design-docs.yml': 'title: Before\n'});
    const again = createLoader(toLoadOptions(folder, undefined));
    expect((await again()).config).toEqual({title: 'Before'});
    await writeFile(join(folder, 'design-docs.yml'), 'title: After\n');
    expect((await again()).config).toEqual({title: 'After'});
  });

  it('may be in or next to the folder, by three names', () => {
    expect(listConfigPaths('/a/design')).toEqual(
      ['/a/design', '/a'].flatMap((place) =>
        ['yml', 'yaml', 'json'].map((ending) => join(place, `design-docs.${ending}`)),
      ),
    );
  });

  it('is told where it is wrong, and is never fatal', async () => {
    const folder = await makeFolder({'design-docs.yml': 'html: trusted\n'});
    const {notices, found} = await load(folder);
    expect(notices.join()).toContain('../design-docs.yml:1  `html` is no entry of this file');
    expect(found?.title).toBe('A');
  });

  it('cannot drive a terminal', async () => {
    const folder = await makeFolder({'design-docs.yml': '"\\e[2Jhtml": trusted\n'});
    expect((await load(folder)).notices.join()).toContain(':1  `�[2Jhtml` is no entry');
  });
});

describe('--status', () => {
  it('adds a word with its phase', async () => {
    const {found, set} = await load(await makeFolder({}), {}, ['Dormant=paused']);
    expect(found?.status).toMatchObject({id: 'dormant', phase: 'paused'});
    expect(set.statuses.some(({id}) => id === 'draft')).toBe(true);
  });

  it.each([
    ['dormant', 'Write WORD=PHASE'],
    ['dormant=pausd', 'Did you mean paused?'],
  ])('%s is wrong', (text, message) => {
    expect(() => toLoadOptions('design', undefined, [text])).toThrow(message);
  });
});
