import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {chmod, mkdir, rename, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import fc from 'fast-check';
import {afterEach, describe, expect, it, onTestFinished} from 'vitest';
import {
  createFolderReader,
  defaultExclude,
  defaultInclude,
} from '../../../../plugin/load/files/folder.ts';
import {toSidecarFinder} from '../../../../plugin/load/files/sidecars.ts';
import {type Files, makeFolder} from '../../../build/write-files.ts';
import {expectLinear} from '../../../growth.ts';

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
    expect(await namesIn(files)).toEqual(['a/README.MD', 'a/z.md', 'b.md', 'c.mdx', 'e.markdown']);
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

  it('is found for ten thousand folders in four times the time of a quarter', () => {
    const toFolders = (size: number) => Array.from({length: size}, (_, at) => `area/${at}`);
    const findAll = (folders: readonly string[]) => {
      const find = toSidecarFinder(folders.map((folder) => `${folder}/kep.yaml`));
      return folders.filter((folder) => find(`${folder}/README.md`)[0] === `${folder}/kep.yaml`);
    };
    expect(findAll(toFolders(10_000))).toHaveLength(10_000);
    expectLinear(toFolders, 2500, findAll);
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

  it.each([
    ['little end first', (bytes: Buffer) => bytes],
    ['big end first', (bytes: Buffer) => bytes.swap16()],
  ])('of UTF-16 without a mark, %s, is still read', async (_, turn) => {
    const file = await damageOf(turn(Buffer.from('# Caf\u00e9\n\n- Status: draft\n', 'utf16le')));
    expect(file?.text).toBe('# Caf\u00e9\n\n- Status: draft\n');
    expect(file?.damage?.message).toBe('File is UTF-16, so its page cannot show it as written');
  });

  it('with some NUL bytes is no UTF-16', async () => {
    const text = '# A\0\n\nSome text \0 and more of it\0.\n';
    expect(await damageOf(text)).toEqual({path: 'a.md', text});
  });

  it('of gigabytes is listed, and not read', async () => {
    const folder = await folderWith({'a.md': '# A'});
    await truncate(path.join(folder, 'a.md'), 3_000_000_000);
    const [file] = (await read(folder)).files;
    expect(file).toMatchObject({text: '', damage: {isLost: true}});
    expect(file?.damage?.message).toBe('File cannot be read: it is 3000 MB long');
  });

  it('of UTF-16 is still read', async () => {
    expect((await damageOf(Buffer.from('\ufeffcaf\u00e9', 'utf16le').swap16()))?.text).toBe(
      'caf\u00e9',
    );
  });
});

describe('symbolic links', () => {
  const linked = async (target: string, name: string) => {
    const folder = await folderWith({
      'a.md': 'A',
      'sub/b.md': 'B',
      'notes.txt': 'N',
      '.env': 'secret',
      '.git/config': 'secret',
      'node_modules/x.md': 'secret',
      '../outside.md': 'secret',
    });
    await symlink(target, path.join(folder, name));
    const {files, notices, aliases, assets} = await read(folder);
    return {
      file: files.find((file) => file.path === name),
      names: files.map((file) => file.path),
      notices,
      aliases: [...aliases],
      assets: [...assets],
    };
  };

  it.each([
    ['a.md', 'README.md', 'a.md'],
    ['../design/sub/b.md', 'old.md', 'sub/b.md'],
    ['notes.txt', 'other.txt', 'notes.txt'],
    ['a.md', 'a.txt', 'a.md'],
  ])('to %s as %s are another name of the file, not a second one', async (target, name, of) => {
    const {names, assets, aliases, notices} = await linked(target, name);
    expect([names, assets]).toEqual([['a.md', 'sub/b.md'], ['notes.txt']]);
    expect(aliases).toEqual([[name, of]]);
    expect(notices).toEqual([]);
  });

  it('to a file that is no document are documents where they are called so, but only once', async () => {
    const folder = await folderWith({DESIGN: 'D'});
    await symlink('DESIGN', path.join(folder, 'a.md'));
    await symlink('a.md', path.join(folder, 'b.md'));
    const {files, aliases} = await read(folder);
    expect(files).toEqual([{path: 'a.md', text: 'D'}]);
    expect([...aliases]).toEqual([['b.md', 'a.md']]);
  });

  const outside = 'File is a symbolic link out of the design folder, so it is not read';
  const hidden = 'File is a symbolic link to a hidden file, so it is not read';
  const special = 'File cannot be read: it is a pipe, a socket or a device';

  it.each([
    ['none.md', 'File cannot be read: it is a symbolic link that leads nowhere'],
    ['c.md', 'File cannot be read: it is a symbolic link to itself'],
    ['sub', 'File cannot be read: it is a link to a folder'],
    ['../outside.md', outside],
    ['/proc/self/environ', outside],
    ['/dev/zero', outside],
    ['/etc/hostname', outside],
    ['.env', hidden],
    ['.git/config', hidden],
    ['node_modules/x.md', hidden],
  ])('to %s are listed without a text', async (target, message) => {
    const {file, notices} = await linked(target, 'c.md');
    expect(file).toMatchObject({text: '', damage: {message, isLost: true}});
    expect(notices).toEqual([]);
  });

  it.each([
    ['../outside.md', 'out of the design folder'],
    ['.env', 'out of the design folder'],
    ['/dev/zero', 'out of the design folder'],
    ['/proc/self/environ', 'out of the design folder'],
  ])('to %s are no files that a document can link', async (target, where) => {
    const {assets, aliases, notices} = await linked(target, 'x.txt');
    expect([assets, aliases]).toEqual([['notes.txt'], []]);
    expect(notices).toEqual([
      `x.txt is a symbolic link ${where} and is not followed. Move the files into the design folder.`,
    ]);
  });

  it.each(['../outside.md', '/proc/self/environ', '.env', '/dev/zero'])(
    'to %s are no metadata, and take the place of some',
    async (target) => {
      const folder = await folderWith({
        '1/README.md': 'A',
        '1/x.yaml': 'status: draft',
        '../outside.md': 'secret',
        '1/.env': 'secret',
      });
      await symlink(target.replace('../', '../../'), path.join(folder, '1/kep.yaml'));
      const [file] = (await read(folder)).files;
      expect(file?.sidecar).toMatchObject({path: '1/kep.yaml', text: '', damage: {isLost: true}});
    },
  );

  it('to metadata in the folder are read', async () => {
    const folder = await folderWith({'1/README.md': '', 'data/x.yaml': 'status: draft'});
    await symlink('../data/x.yaml', path.join(folder, '1/kep.yaml'));
    expect((await read(folder)).files[0]?.sidecar).toEqual({
      path: '1/kep.yaml',
      text: 'status: draft',
    });
  });

  it.each(['a.md', 'x.txt'])('to a pipe or a socket do not hang as %s', async (name) => {
    const folder = await folderWith({'../other/a': ''});
    execFileSync('mkfifo', [path.join(folder, '../other/pipe')]);
    await mkdir(folder);
    await symlink('../other/pipe', path.join(folder, name));
    const {files} = await read(folder);
    expect(files.map(({damage}) => damage?.message)).toEqual(name === 'a.md' ? [outside] : []);
  });

  it('pipes and sockets themselves do not hang either', async () => {
    const folder = await folderWith({'b.md': ''});
    for (const name of ['a.md', 'x.txt', 'kep.yaml']) {
      execFileSync('mkfifo', [path.join(folder, name)]);
    }
    await symlink('a.md', path.join(folder, 'c.md'));
    const server = createServer().listen(path.join(folder, 'd.md'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const {files, assets, notices} = await read(folder);
    expect(files.map(({path: name, damage}) => [name, damage?.message])).toEqual([
      ['a.md', special],
      ['b.md', undefined],
      ['c.md', special],
      ['d.md', special],
    ]);
    expect([...assets]).toEqual([]);
    expect(notices).toEqual([
      'kep.yaml is a pipe, a socket or a device and is not read. Remove it.',
      'x.txt is a pipe, a socket or a device and is not read. Remove it.',
    ]);
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

it('notes names without what drives a terminal or a CI server', async () => {
  const folder = await folderWith({'\u001b[2J.md/1.md': ''});
  await symlink('none', path.join(folder, 'x\n::error::y'));
  execFileSync('mkfifo', [path.join(folder, 'p\r\u202eq')]);
  const {notices} = await read(folder);
  expect(notices).toHaveLength(3);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(notices.join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
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

describe('names', () => {
  it.each(['a\nb.md', 'a\rb.md', 'a\u2028b.md', 'a\u2029b.md', '\u{1040a}\n.md', '\n.md'])(
    'with a line break are found: %j',
    async (name) => {
      const text = `# ${JSON.stringify(name)}`;
      const folder = await folderWith({[name]: text, [`sub\n/x${name}`]: text, 'x\ny.png': ''});
      const {files, assets} = await read(folder);
      expect(files).toEqual([name, `sub\n/x${name}`].sort().map((file) => ({path: file, text})));
      expect([...assets]).toEqual(['x\ny.png']);
    },
  );

  it('that are not UTF-8 are listed with the reason', async () => {
    const folder = await folderWith({'a.md': ''});
    await writeFile(Buffer.from(path.join(folder, 'b\xff.md'), 'latin1'), '# B');
    const {files} = await read(folder);
    expect(files[1]?.damage?.message).toBe('File cannot be read: its name is not UTF-8');
  });

  it('of any kind are found', async () => {
    const names = fc.string({unit: 'grapheme', minLength: 1, maxLength: 60}).filter(isFileName);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(names, {minLength: 1, maxLength: 8}), async (found) => {
        const files = found.map((name) => `${name}.md`).sort();
        const folder = await folderWith(Object.fromEntries(files.map((name) => [name, '# A'])));
        expect((await read(folder)).files.map(({path: name}) => name)).toEqual(files);
      }),
      {numRuns: 100},
    );
  });

  const isFileName = (name: string) =>
    !/[/\0]|^\./.test(name) && !/\p{Cs}/u.test(name) && Buffer.byteLength(name) < 250;
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

  // Editors empty a file before they write it, and a watcher may tell of the first of the two.
  it.each([
    ['document', '2/README.md', 'B', (text: string) => ({text})],
    ['sidecar', '2/kep.yaml', 'status: draft', (text: string) => ({sidecar: {text}})],
  ])('waits for a %s that is empty for a moment', async (_what, name, text, toFile) => {
    const folder = await folderWith({'2/README.md': 'B', '2/kep.yaml': 'status: draft'});
    const readAgain = createFolderReader(folder, usual);
    await readAgain();
    await writeFile(path.join(folder, name), '');
    const reading = readAgain();
    await setTimeout(30);
    // At once, so that no other reading comes between.
    writeFileSync(path.join(folder, name), `${text}, later`);
    expect((await reading).files[0]).toMatchObject(toFile(`${text}, later`));
  });

  it('shows a document that stays empty as empty', async () => {
    const folder = await folderWith({'1.md': 'A'});
    const readAgain = createFolderReader(folder, usual);
    await readAgain();
    await writeFile(path.join(folder, '1.md'), '');
    expect((await readAgain()).files[0]?.text).toBe('');
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

  describe.each([
    ['beside it', '..'],
    ['in it', '.'],
  ])('has a template %s that is a link', (_, place) => {
    it.each([
      ['in the folder', 'design/x.md', '# T'],
      ['in the repository', 'docs/x.md', '# T'],
      ['outside of the repository', '../secret.md', undefined],
      ['of another kind', 'docs/credentials.json', undefined],
      ['of git', '.git/x.md', undefined],
      ['hidden', '.env', undefined],
      ['a device', '/dev/zero', undefined],
      ['the environment', '/proc/self/environ', undefined],
    ])('to a file %s', async (_kind, target, text) => {
      const base = await makeFolder({
        'secret.md': '# Secret',
        'work/design/x.md': '# T',
        'work/docs/x.md': '# T',
        'work/docs/credentials.json': '# Secret',
        'work/.git/x.md': '# Secret',
        'work/.env': '# Secret',
      });
      made.push(base);
      const folder = path.join(base, 'work/design');
      const from = path.join(folder, place);
      const to = path.relative(from, path.resolve(base, 'work', target));
      await symlink(to, path.join(from, '_template.md'));
      const {files, aliases, templatesBeside, notices} = await read(folder);
      const inside = files.filter(({path: name}) => name === '_template.md');
      const texts = [...inside, ...templatesBeside.map(({file}) => file)].map((file) => file.text);
      if (place === '.' && target === 'design/x.md') {
        expect([...aliases]).toEqual([['_template.md', 'x.md']]);
      } else {
        expect(texts.filter((found) => found !== '')).toEqual(text === undefined ? [] : [text]);
      }
      const isSilent = place === '.' || text !== undefined || target === '/dev/zero';
      expect(notices).toHaveLength(isSilent ? 0 : 1);
    });
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
