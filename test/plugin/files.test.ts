import {chmod, rename, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {toSidecarFinder} from '../../plugin/files/sidecars.ts';
import {createFolderReader, defaultExclude, defaultInclude} from '../../plugin/files.ts';
import {type Files, makeFolder} from '../build/write-files.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

async function folderWith(files: Files): Promise<string> {
  const parent = await makeFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`design/${name}`, text])),
  );
  made.push(parent);
  return path.join(parent, 'design');
}

const usual = {include: defaultInclude, exclude: defaultExclude};
const read = (folder: string, options = usual) => createFolderReader(folder, options)();

async function namesIn(files: Files, options = usual): Promise<readonly string[]> {
  return (await read(await folderWith(files), options)).files.map(({path: name}) => name);
}

describe('documents', () => {
  it('are all Markdown files, sorted by path', async () => {
    const files = {
      'b.md': '',
      'a/z.md': '',
      'a/README.MD': '',
      'c.mdx': '',
      'd.txt': '',
      'e.markdown': '',
    };
    expect(await namesIn(files)).toEqual(['a/README.MD', 'a/z.md', 'b.md', 'c.mdx']);
  });

  it('are not what packages and hidden folders hold', async () => {
    expect(await namesIn({'a.md': '', 'node_modules/x/b.md': '', '.git/c.md': ''})).toEqual([
      'a.md',
    ]);
  });

  it.each([
    ['include', {include: ['2*.md'], exclude: []}, ['2.md']],
    ['exclude', {include: ['**/*.md'], exclude: ['old/**']}, ['1.md', '2.md']],
    ['an include of other files', {include: ['**/*'], exclude: ['**/*.md']}, []],
  ])('can be chosen with %s', async (_, options, names) => {
    expect(await namesIn({'1.md': '', '2.md': '', 'old/3.md': '', 'a.png': ''}, options)).toEqual(
      names,
    );
  });

  it('that are not included can still be linked to', async () => {
    const folder = await folderWith({'1.md': '', 'old/2.md': '', 'a b.png': ''});
    const {assets} = await read(folder, {include: ['*.md'], exclude: []});
    expect([...assets]).toEqual(['a b.png', 'old/2.md']);
  });
});

describe('a sidecar', () => {
  const sidecarOf = async (files: Files, name: string) => {
    const {files: found} = await read(await folderWith(files));
    return found.find((file) => file.path === name)?.sidecar?.path;
  };

  it.each<[string, Files, string, string | undefined]>([
    [
      'kep.yaml',
      {'1/README.md': '', '1/kep.yaml': '', '1/other.yaml': ''},
      '1/README.md',
      '1/kep.yaml',
    ],
    [
      'metadata.yml',
      {'1/index.md': '', '1/metadata.yml': '', '1/x.yml': ''},
      '1/index.md',
      '1/metadata.yml',
    ],
    ['the only YAML file', {'1/README.md': '', '1/state.yaml': ''}, '1/README.md', '1/state.yaml'],
    [
      'none of several',
      {'1/README.md': '', '1/a.yaml': '', '1/b.yaml': ''},
      '1/README.md',
      undefined,
    ],
    ['none of a deeper folder', {'1/README.md': '', '1/x/kep.yaml': ''}, '1/README.md', undefined],
    ['none for the folder itself', {'README.md': '', 'kep.yaml': ''}, 'README.md', undefined],
    ['none for other documents', {'1/notes.md': '', '1/kep.yaml': ''}, '1/notes.md', undefined],
  ])('is %s', async (_, files, name, sidecar) => {
    expect(await sidecarOf(files, name)).toBe(sidecar);
  });

  it('knows which others are called as if they held the metadata', async () => {
    const files = {'1/README.md': '', '1/kep.yaml': '', '1/metadata.yaml': '', '1/x.yaml': ''};
    const [file] = (await read(await folderWith(files))).files;
    expect(file?.sidecar).toEqual({path: '1/kep.yaml', text: '', rivals: ['1/metadata.yaml']});
  });

  it('is found in a second for ten thousand folders', () => {
    const folders = Array.from({length: 10_000}, (_, at) => `area/${at}`);
    const start = performance.now();
    const find = toSidecarFinder(folders.map((folder) => `${folder}/kep.yaml`));
    expect(folders.every((folder) => find(`${folder}/README.md`)[0] === `${folder}/kep.yaml`)).toBe(
      true,
    );
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a damaged file', () => {
  const damageOf = async (content: string | Uint8Array) => {
    const {files} = await read(await folderWith({'a.md': content}));
    return files[0];
  };

  it.each<[string, string | Uint8Array, string | undefined]>([
    ['UTF-8', 'caf\u00e9', undefined],
    ['UTF-8 with the sign for lost letters in it', 'a \ufffd', undefined],
    ['nothing', '', undefined],
    [
      'Latin-1',
      Buffer.from('caf\u00e9', 'latin1'),
      'File is not UTF-8, so some of its letters are lost',
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffcaf\u00e9', 'utf16le'),
      'File is UTF-16, so its page cannot show it as written',
    ],
    [
      'UTF-16, big end first',
      Buffer.from('\ufeffcaf\u00e9', 'utf16le').swap16(),
      'File is UTF-16, so its page cannot show it as written',
    ],
    [
      'three megabytes',
      'a\n'.repeat(1_500_000),
      'Document is 3.0 MB long, and only its first 2 MB is shown',
    ],
  ])('%s', async (_, content, message) => {
    expect((await damageOf(content))?.damage?.message).toBe(message);
  });

  it('of UTF-16 is still read', async () => {
    expect((await damageOf(Buffer.from('\ufeffcaf\u00e9', 'utf16le').swap16()))?.text).toBe(
      'caf\u00e9',
    );
  });
});

describe('symbolic links', () => {
  const linked = async (target: string, name: string) => {
    const folder = await folderWith({'a.md': 'A', 'sub/b.md': 'B', '../outside.md': 'O'});
    await symlink(target, path.join(folder, name));
    const {files, notices} = await read(folder);
    return {file: files.find((file) => file.path === name), notices};
  };

  it.each([
    ['to a document are read', 'a.md', 'c.md', 'A', undefined],
    [
      'to nowhere are listed',
      'none.md',
      'c.md',
      '',
      'File cannot be read: it is a symbolic link that leads nowhere',
    ],
    [
      'to themselves are listed',
      'c.md',
      'c.md',
      '',
      'File cannot be read: it is a symbolic link to itself',
    ],
    [
      'to a folder are listed where a document is expected',
      'sub',
      'c.md',
      '',
      'File cannot be read: it is a link to a folder',
    ],
    [
      'out of the folder are listed',
      '../outside.md',
      'c.md',
      'O',
      'File is a symbolic link out of the design folder, so it has no page',
    ],
  ])('%s', async (_, target, name, text, message) => {
    const {file, notices} = await linked(target, name);
    expect(file).toMatchObject({text});
    expect(file?.damage?.message).toBe(message);
    expect(notices).toEqual([]);
  });

  it.each([
    [
      'sub',
      'circle',
      'circle is a symbolic link to a folder and is not followed. Move the files into the design folder.',
    ],
    [
      '.',
      'circle',
      'circle is a symbolic link to a folder and is not followed. Move the files into the design folder.',
    ],
    [
      'none',
      'picture.png',
      'picture.png is a symbolic link that leads nowhere and is not followed. Move the files into the design folder.',
    ],
  ])('to %s as %s are noted', async (target, name, notice) => {
    expect((await linked(target, name)).notices).toEqual([notice]);
  });
});

it('notes a folder with the name of a document, and reads it', async () => {
  const {files, notices} = await read(await folderWith({'1.md/2.md': ''}));
  expect(files.map(({path: name}) => name)).toEqual(['1.md/2.md']);
  expect(notices).toEqual([
    '1.md is a folder with the name of a document; its files are read. Rename it.',
  ]);
});

// Nothing is unreadable to root.
it.skipIf(process.getuid?.() === 0)('lists a file that it may not read', async () => {
  const folder = await folderWith({'a.md': 'A'});
  await chmod(path.join(folder, 'a.md'), 0);
  const {files} = await read(folder);
  expect(files[0]?.damage?.message).toBe('File cannot be read: permission is denied');
});

describe('reading again', () => {
  it('gives the same value for a file that did not change', async () => {
    const folder = await folderWith({
      '1.md': 'A',
      '2/README.md': 'B',
      '2/kep.yaml': 'status: draft',
    });
    const readAgain = createFolderReader(folder, usual);
    const first = await readAgain();
    await writeFile(path.join(folder, '1.md'), 'changed');
    const second = await readAgain();
    expect(second.files[0]).toMatchObject({text: 'changed'});
    expect(second.files[1]).toBe(first.files[1]);
  });

  it('sees a change of the sidecar alone, and that it is gone', async () => {
    const folder = await folderWith({'2/README.md': 'B', '2/kep.yaml': 'status: draft'});
    const readAgain = createFolderReader(folder, usual);
    await readAgain();
    await writeFile(path.join(folder, '2/kep.yaml'), 'status: implemented');
    expect((await readAgain()).files[0]?.sidecar?.text).toBe('status: implemented');
    await rm(path.join(folder, '2/kep.yaml'));
    expect((await readAgain()).files[0]?.sidecar).toBeUndefined();
  });

  it('sees a document that was renamed', async () => {
    const folder = await folderWith({'1.md': 'A'});
    const readAgain = createFolderReader(folder, usual);
    await readAgain();
    await rename(path.join(folder, '1.md'), path.join(folder, '2.md'));
    expect((await readAgain()).files.map(({path: name}) => name)).toEqual(['2.md']);
  });
});

describe('the folder', () => {
  it('must exist', async () => {
    const folder = await folderWith({'1.md': ''});
    await expect(read(`${folder}-not`)).rejects.toThrow(
      `Design folder ${folder}-not does not exist. Give the path of the folder that holds the documents.`,
    );
  });

  it('must be a folder', async () => {
    const folder = await folderWith({'1.md': ''});
    await expect(read(`${folder}/1.md`)).rejects.toThrow(
      `Design folder ${folder}/1.md is a file, not a folder. Give the path of the folder that holds the documents.`,
    );
  });

  it('may be empty', async () => {
    expect(await namesIn({'notes.txt': ''})).toEqual([]);
  });

  it('knows where it stands in its repository', async () => {
    const folder = await folderWith({'../.git/HEAD': '', 'sub/1.md': ''});
    expect((await read(path.join(folder, 'sub'))).repositoryPath).toBe('design/sub');
    expect((await read(folder)).repositoryPath).toBe('design');
  });

  it('has templates beside it', async () => {
    const folder = await folderWith({
      '../_template.md': '# T',
      '../design-template.md': '# D',
      '../other.md': '',
      '1.md': '',
    });
    const {templatesBeside} = await read(folder);
    expect(templatesBeside.map(({name}) => name)).toEqual([
      '../_template.md',
      '../design-template.md',
    ]);
  });
});
