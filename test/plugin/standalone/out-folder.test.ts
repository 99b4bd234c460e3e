import {mkdir, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {fillOutFolder, findOutFolder, markerFile} from '../../../plugin/standalone/out-folder.ts';
import {type Files, makeFolder} from '../../build/write-files.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

// A place with a design folder, and the folder that is to become a site.
async function makePlace(files: Files = {}): Promise<string> {
  const place = await makeFolder({'designs/1-cache.md': '# A\n', ...files});
  made.push(place);
  return place;
}

function find(place: string, out: string, isReplacing = false): Promise<string> {
  const designs = path.join(place, 'designs');
  return findOutFolder({out: path.resolve(place, out), designs, isReplacing});
}

const oldSite = {
  'out/index.html': '',
  'out/designs.json':
    '{"schemaVersion":1,"generator":"docusaurus-plugin-design-docs@0.1.0","designs":[]}',
  'out/designs.schema.json': '{}',
};

describe('a site may be written to a folder', () => {
  it.each<[string, Files, boolean]>([
    ['that is not there', {}, false],
    ['that an earlier build has marked', {[`out/${markerFile}`]: '', 'out/index.html': ''}, false],
    ['that version 0.1 wrote, if it is said so', oldSite, true],
  ])('%s', async (_, files, isReplacing) => {
    const place = await makePlace(files);
    expect(await find(place, 'out', isReplacing)).toBe(path.join(place, 'out'));
  });

  it('that is empty, and that a link leads to', async () => {
    const place = await makePlace();
    await mkdir(path.join(place, 'real'));
    await symlink('real', path.join(place, 'link'));
    expect(await find(place, 'link/sub')).toBe(path.join(place, 'real/sub'));
    expect(await find(place, 'link')).toBe(path.join(place, 'real'));
  });
});

describe('a site is not written to a folder', () => {
  const marked = {[`out/${markerFile}`]: ''};
  it.each<[string, Files, string, RegExp]>([
    ['that holds designs.json and no marker', {'out/designs.json': '{}'}, 'out', /other files/],
    ['that version 0.1 wrote', oldSite, 'out', /Give --replace once to have all/],
    ['that is a repository', {...marked, 'out/.git/HEAD': ''}, 'out', /is a Git repository/],
    ['that is a file', {out: 'text'}, 'out', /out is a file or below one\. Give a folder/],
    ['below a file', {out: 'text'}, 'out/sub/site', /is a file or below one/],
    ['of designs', {}, 'designs', /is in the design folder/],
    ['in that of designs', {}, 'designs/site', /is in the design folder/],
    ['around that of designs', {[markerFile]: ''}, '.', /holds the design folder/],
    ['that is the root of the disk', {}, '/', /holds the design folder/],
  ])('%s', async (_, files, out, reason) => {
    const place = await makePlace(files);
    await expect(find(place, out)).rejects.toThrow(reason);
  });

  it('that version 0.1 did not write, even if it is said so', async () => {
    const place = await makePlace({'out/designs.json': '{}', 'out/notes.txt': 'mine'});
    await expect(find(place, 'out', true)).rejects.toThrow(/holds other files/);
  });

  it.each<[string, string, RegExp]>([
    ['leads into the designs', 'designs/site', /is in the design folder/],
    ['leads to the designs', 'designs', /is in the design folder/],
    ['leads around the designs', '.', /holds the design folder/],
    ['leads nowhere', 'lost', /is a symbolic link that leads nowhere/],
  ])('where a link %s', async (_, target, reason) => {
    const place = await makePlace({'designs/site/.keep': ''});
    await symlink(target, path.join(place, 'link'));
    await expect(find(place, 'link')).rejects.toThrow(reason);
  });

  it('where the designs are named by a link', async () => {
    const place = await makePlace();
    await symlink('designs', path.join(place, 'docs'));
    const folder = {designs: path.join(place, 'docs'), isReplacing: false};
    await expect(findOutFolder({out: path.join(place, 'designs/x'), ...folder})).rejects.toThrow(
      /is in the design folder/,
    );
  });

  it('that the user stands or lives in', async () => {
    const place = await makePlace();
    const [home, before] = [process.env.HOME, process.cwd()];
    const current = path.join(place, 'work/here');
    await mkdir(current, {recursive: true});
    await mkdir(path.join(place, 'home'));
    try {
      process.chdir(current);
      await expect(find(place, current)).rejects.toThrow(/is the current folder/);
      await expect(find(place, path.dirname(current))).rejects.toThrow(/holds the current folder/);
      process.env.HOME = path.join(place, 'home');
      await expect(find(place, 'home')).rejects.toThrow(/is your home folder/);
    } finally {
      process.chdir(before);
      process.env.HOME = home;
    }
  });
});

it('fills a folder with a site in the place of the one before', async () => {
  const place = await makePlace({[`out/${markerFile}`]: '', 'out/old/index.html': 'old'});
  await mkdir(path.join(place, 'built/new'), {recursive: true});
  await writeFile(path.join(place, 'built/new/index.html'), 'new');
  await fillOutFolder(path.join(place, 'out'), path.join(place, 'built'));
  expect((await readdir(path.join(place, 'out'))).sort()).toEqual([markerFile, 'new']);
});
