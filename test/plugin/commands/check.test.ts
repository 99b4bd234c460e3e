import {execFile} from 'node:child_process';
import {readFile, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterEach, describe, expect, it} from 'vitest';
import {type Files, makeFolder} from '../../build/write-files.ts';
import {runCommand} from './run-command.ts';

const execute = promisify(execFile);

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

const whole = '# Whole\n\n- Status: draft\n\n## Summary\n\nA.\n';
const broken = '# Broken\n\n- Status: draft\n\n## Summary\n\n[a](lost.md)\n';
const rejected = '# Rejected\n\n- Status: rejected\n\n## Summary\n\n[a](lost.md)\n';
const template = '# Title\n\n## Summary\n';
const files = {
  'design/_template.md': template,
  'design/1-whole.md': whole,
  'design/2-broken.md': broken,
  'design/3-rejected.md': rejected,
};

async function project(contents: Files = files): Promise<string> {
  const folder = await makeFolder(contents);
  made.push(folder);
  return folder;
}

// Rules that other tests are about find nothing here.
const only = ['--rule', 'broken-link'];
const checkIn = (cwd: string, ...args: readonly string[]) =>
  runCommand(['check', ...only, ...args], {cwd});

/** The documents with problems, as the JSON report has them. */
async function faultyIn(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const {stdout, stderr} = await checkIn(cwd, '--json', ...args);
  expect(stderr).toBe('');
  const {documents} = JSON.parse(stdout) as {documents: {path: string; problems: unknown[]}[]};
  return documents.filter(({problems}) => problems.length > 0).map(({path: name}) => name);
}

describe('the exit code', () => {
  it.each<[string, number, string[]]>([
    ['0 where nothing is of level throw', 0, []],
    ['1 where a rule is to fail', 1, ['--throw', 'broken-link', 'design']],
    ['1 where a level is throw', 1, ['--level', 'broken-link=throw', 'design']],
    ['1 where the preset is strict', 1, ['--preset', 'strict']],
    [
      '0 where single levels lower it again',
      0,
      ['--preset', 'strict', '--level', 'broken-link=log'],
    ],
    ['0 with as many warnings as allowed', 0, ['--max-warnings', '1']],
    ['1 with more', 1, ['--max-warnings', '0']],
    [
      '0 where what is dropped is logged only',
      0,
      ['--throw', 'broken-link', 'design/3-rejected.md'],
    ],
    ['2 without the folder', 2, ['designs']],
  ])('is %s', async (_, exitCode, args) => {
    expect((await checkIn(await project(), ...args)).exitCode).toBe(exitCode);
  });

  it('says how many warnings there were and how many may be', async () => {
    const {stderr} = await checkIn(await project(), '--max-warnings', '0');
    expect(stderr).toBe('1 warning, and --max-warnings allows 0.\n');
  });
});

describe('levels of `design-docs.yml`', () => {
  it.each<[string, string, string[], number, string[]]>([
    ['hold', 'broken-link: throw', [], 1, ['design/2-broken.md', 'design/3-rejected.md']],
    ['hold where a rule is ignored', 'broken-link: ignore', [], 0, []],
    [
      'yield to --level',
      'broken-link: throw',
      ['--level', 'broken-link=warn'],
      0,
      ['design/2-broken.md', 'design/3-rejected.md'],
    ],
    [
      'yield to --rule',
      'broken-link: ignore',
      ['--rule', 'broken-link'],
      0,
      ['design/2-broken.md', 'design/3-rejected.md'],
    ],
    [
      'yield to --preset',
      'broken-link: throw',
      ['--preset', 'recommended'],
      0,
      ['design/2-broken.md', 'design/3-rejected.md'],
    ],
  ])('%s', async (_, level, args, exitCode, faulty) => {
    const off = '{extends: off, missing-section: ignore, ';
    const folder = await project({...files, 'design-docs.yml': `rules: ${off}${level}}\n`});
    const result = await runCommand(['check', '--json', ...args], {cwd: folder});
    const {documents} = JSON.parse(result.stdout) as {
      documents: {path: string; problems: {rule: string}[]}[];
    };
    const found = documents.filter(({problems}) =>
      problems.some(({rule}) => rule === 'broken-link'),
    );
    expect([result.exitCode, found.map(({path: name}) => name)]).toEqual([exitCode, faulty]);
  });
});

describe('what is checked', () => {
  it.each<[string, string[], string[]]>([
    ['the folder `design`', [], ['design/2-broken.md', 'design/3-rejected.md']],
    ['a document', ['design/3-rejected.md'], ['design/3-rejected.md']],
    [
      'documents as a hook names them',
      ['design/1-whole.md', 'design/2-broken.md'],
      ['design/2-broken.md'],
    ],
    [
      'documents of a folder that is named',
      ['--folder', 'design', 'design/2-broken.md'],
      ['design/2-broken.md'],
    ],
    ['documents beside the folder', ['design', 'design/2-broken.md'], ['design/2-broken.md']],
    ['all but the problems that are logged', ['--quiet'], ['design/2-broken.md']],
    [
      'what only a rule finds that is ignored otherwise',
      ['--preset', 'off', '--quiet'],
      ['design/2-broken.md'],
    ],
  ])('is %s', async (_, args, expected) => {
    expect(await faultyIn(await project(), ...args)).toEqual(expected);
  });

  it('is a folder found around the document: by its name, or by its template', async () => {
    const folder = await project({
      'docs/proposals/area/1-broken.md': broken,
      'work/plans/_template.md': template,
      'work/plans/area/2-broken.md': broken,
      'work/loose/3-broken.md': broken,
    });
    expect(await faultyIn(folder, 'docs/proposals/area/1-broken.md')).toEqual([
      'docs/proposals/area/1-broken.md',
    ]);
    expect(await faultyIn(folder, 'work/plans/area/2-broken.md')).toEqual([
      'work/plans/area/2-broken.md',
    ]);
    const {stderr} = await checkIn(folder, 'work/loose/3-broken.md');
    expect(stderr).toBe(
      'design-docs: The design folder of work/loose/3-broken.md is not known: no folder around it has a usual name or a template. Give it with --folder.\n',
    );
  });

  it('is each folder, where documents of several are given', async () => {
    const folder = await project({
      'design/1-broken.md': broken,
      'design/2-broken.md': broken,
      'rfcs/3-broken.md': broken,
    });
    expect(await faultyIn(folder, 'rfcs/3-broken.md', 'design/2-broken.md')).toEqual([
      'rfcs/3-broken.md',
      'design/2-broken.md',
    ]);
    expect(await faultyIn(folder, 'design', 'rfcs')).toHaveLength(3);
  });

  it('is the document of a sidecar', async () => {
    const folder = await project({
      'design/1-in-folder/README.md': broken,
      'design/1-in-folder/metadata.yaml': 'status: draft\n',
    });
    expect(await faultyIn(folder, 'design/1-in-folder/metadata.yaml')).toEqual([
      'design/1-in-folder/README.md',
    ]);
  });

  it('is the document that a symbolic link is another name of', async () => {
    const folder = await project({'design/1-in-folder/index.md': broken});
    await symlink('index.md', path.join(folder, 'design/1-in-folder/README.md'));
    expect(await faultyIn(folder, 'design/1-in-folder/README.md')).toEqual([
      'design/1-in-folder/index.md',
    ]);
    expect(await faultyIn(folder, 'design')).toEqual(['design/1-in-folder/index.md']);
  });

  it('is nothing where the file is no document', async () => {
    const folder = await project({...files, 'design/flow.svg': '<svg/>'});
    const {exitCode, stdout} = await checkIn(folder, 'design/flow.svg');
    expect([exitCode, stdout]).toEqual([0, 'No problems in 0 documents\n']);
  });
});

describe('a folder', () => {
  it('without documents is called so, for its name may be a mistake', async () => {
    const folder = await project({'design/flow.svg': '<svg/>'});
    expect(await checkIn(folder)).toEqual({
      exitCode: 0,
      stdout: 'No problems in 0 documents\n',
      stderr: 'design holds no Markdown file.\n',
    });
  });

  it('shows no line of a file outside that a link in it leads to', async () => {
    const folder = await project({'design/1-whole.md': whole, 'secret.txt': 'secret: 42\n'});
    await symlink('../secret.txt', path.join(folder, 'design/2-link-to-secret.md'));
    const {stdout} = await runCommand(['check', 'design'], {cwd: folder});
    expect(stdout).toContain('File is a symbolic link out of the design folder');
    expect(stdout).not.toContain('42');
  });
});

describe('--stdin-path', () => {
  async function checkText(folder: string, text: string, ...args: string[]) {
    const {stdout} = await runCommand(['check', ...only, '--format', 'json', ...args], {
      cwd: folder,
      stdin: text,
    });
    return JSON.parse(stdout).documents;
  }

  it('checks the text instead of the file, with the other files around it', async () => {
    const folder = await project();
    const documents = await checkText(
      folder,
      '# Whole\n\n- Status: draft\n\n[a](2-broken.md) [b](gone.md)\n',
      '--stdin-path',
      'design/1-whole.md',
    );
    expect(documents).toMatchObject([
      {
        path: 'design/1-whole.md',
        problems: [{line: 5, message: 'Link `gone.md` leads to no file'}],
      },
    ]);
  });

  it('checks a document that is not on disk yet', async () => {
    const documents = await checkText(await project(), broken, '--stdin-path', 'design/9-new.md');
    expect(documents).toMatchObject([{path: 'design/9-new.md', problems: [{line: 7}]}]);
  });

  it('leaves out what is no document', async () => {
    const folder = await project({...files, 'design/flow.txt': 'x'});
    expect(await checkText(folder, broken, '--stdin-path', 'design/flow.txt')).toEqual([]);
  });
});

describe('--changed', () => {
  async function repositoryWith(contents: Files): Promise<string> {
    const folder = await project(contents);
    const git = (...args: string[]) => execute('git', args, {cwd: folder});
    await git('init', '-q', '-b', 'main');
    await git('config', 'user.email', 'a@example.org');
    await git('config', 'user.name', 'A');
    await git('add', '-A');
    await git('commit', '-qm', 'First');
    return folder;
  }
  const all = Object.fromEntries([1, 2, 3].map((at) => [`design/${at}-broken.md`, broken]));

  it('is what is not committed and what git does not know', async () => {
    const folder = await repositoryWith(all);
    expect(await faultyIn(folder, '--changed')).toEqual([]);
    await writeFile(path.join(folder, 'design/2-broken.md'), `${broken}\nMore.\n`);
    await writeFile(path.join(folder, 'design/4 new ü.md'), broken);
    await rm(path.join(folder, 'design/3-broken.md'));
    expect(await faultyIn(folder, '--changed')).toEqual([
      'design/2-broken.md',
      'design/4 new ü.md',
    ]);
    expect(await faultyIn(folder, '--changed', 'design')).toHaveLength(2);
    expect(await faultyIn(folder, '--changed', 'design/2-broken.md')).toEqual([
      'design/2-broken.md',
    ]);
  });

  it('is what a branch did, not what happened on its base meanwhile', async () => {
    const folder = await repositoryWith(all);
    const git = (...args: string[]) => execute('git', args, {cwd: folder});
    await git('switch', '-qc', 'topic');
    await writeFile(path.join(folder, 'design/1-broken.md'), `${broken}\nMine.\n`);
    await git('commit', '-qam', 'Mine');
    await git('switch', '-q', 'main');
    await writeFile(path.join(folder, 'design/2-broken.md'), `${broken}\nTheirs.\n`);
    await git('commit', '-qam', 'Theirs');
    await git('switch', '-q', 'topic');
    expect(await faultyIn(folder, '--changed=main')).toEqual(['design/1-broken.md']);
    expect(await faultyIn(folder, '--changed', 'main', 'design')).toEqual(['design/1-broken.md']);
    expect(await faultyIn(folder, '--changed')).toEqual([]);
    await git('branch', '-q', '--set-upstream-to=main');
    expect(await faultyIn(folder, '--changed')).toEqual(['design/1-broken.md']);
  });

  it('is every document where the template changed, and one where its sidecar did', async () => {
    const folder = await repositoryWith({
      ...all,
      'design/_template.md': template,
      'design/5-with-sidecar/README.md': broken,
      'design/5-with-sidecar/metadata.yaml': 'status: draft\n',
    });
    await writeFile(path.join(folder, 'design/5-with-sidecar/metadata.yaml'), 'status: accepted\n');
    expect(await faultyIn(folder, '--changed')).toEqual(['design/5-with-sidecar/README.md']);
    await writeFile(path.join(folder, 'design/_template.md'), `${template}\n## More\n`);
    expect(await faultyIn(folder, '--changed')).toHaveLength(4);
  });

  it('needs a repository and a revision', async () => {
    const folder = await project();
    expect((await checkIn(folder, '--changed')).stderr.replace(folder, 'F')).toBe(
      'design-docs: --changed cannot tell what changed. F/design is in no git repository. Give a folder of one, or make one with `git init`.\n',
    );
    expect(await checkIn(await repositoryWith(files), '--changed=mian')).toMatchObject({
      exitCode: 2,
      stderr:
        'design-docs: mian is no revision of this git repository. Give a branch, a tag or a commit: --changed=origin/main.\n',
    });
  });
});

it('--changed in a shallow repository says that its history is not there', async () => {
  const origin = await project(files);
  const git = (cwd: string, ...args: string[]) => execute('git', args, {cwd});
  const author = ['-c', 'user.email=a@example.org', '-c', 'user.name=A'];
  await git(origin, 'init', '-q', '-b', 'main');
  await git(origin, 'add', '-A');
  await git(origin, ...author, 'commit', '-qm', 'First');
  await git(origin, ...author, 'commit', '-qm', 'Second', '--allow-empty');
  const folder = await project({});
  await git(folder, 'clone', '-q', '--depth', '1', `file://${origin}`, 'copy');
  const {exitCode, stderr} = await checkIn(path.join(folder, 'copy'), '--changed=HEAD~1');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('The repository is shallow: fetch its history first');
});

describe('the report', () => {
  it('goes to a file, and a line about it to the terminal', async () => {
    const folder = await project();
    const result = await checkIn(folder, '--format', 'sarif', '--output', 'out/check.sarif');
    expect(result).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '2 problems in 4 documents: see out/check.sarif\n',
    });
    const text = await readFile(path.join(folder, 'out/check.sarif'), 'utf8');
    expect(JSON.parse(text).runs[0].results).toHaveLength(2);
  });

  it.each([
    ['github', 'file=part/design/2-broken.md,'],
    ['sarif', '"part/design/2-broken.md"'],
  ])('in %s has paths from the root of the repository', async (format, text) => {
    const folder = await project({
      '.git/HEAD': 'ref: refs/heads/main\n',
      'part/design/2-broken.md': broken,
    });
    const {stdout} = await checkIn(path.join(folder, 'part'), '--format', format);
    expect(stdout).toContain(text);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['has no colours where FORCE_COLOR is 0', {NO_COLOR: '', FORCE_COLOR: '0'}, false],
    ['has colours with FORCE_COLOR', {NO_COLOR: '1', FORCE_COLOR: '1'}, true],
  ])('%s', async (_, env, isColoured) => {
    const {stdout} = await runCommand(['check', ...only], {cwd: await project(), env});
    expect(stdout.includes('\u001b[')).toBe(isColoured);
  });
});

describe('wrong use', () => {
  it.each<[string, string[], string]>([
    ['a rule', ['--rule', 'broken-lnik'], 'broken-lnik is not a rule. Did you mean broken-link?'],
    ['a rule to fail by', ['--throw', 'broken'], 'broken is not a rule. Did you mean broken-link?'],
    ['a level', ['--level', 'broken-link=wran'], 'wran is not a level. Did you mean warn?'],
    ['no level', ['--level', 'broken-link'], '--level broken-link has no level. Write RULE=LEVEL.'],
    ['a preset', ['--preset', 'stirct'], 'stirct is not a preset. Did you mean strict?'],
    ['a format', ['--format', 'srif'], 'srif is not a format. Did you mean sarif?'],
    [
      'a count',
      ['--max-warnings', 'none'],
      '--max-warnings none is not a number. Give the highest count allowed.',
    ],
    [
      'a path',
      ['design/lost.md'],
      'design/lost.md does not exist. Give the design folder, or documents in it.',
    ],
    [
      'a document elsewhere',
      ['--folder', 'design', 'package.json'],
      'package.json is not in the design folder design.',
    ],
    ['an output', ['--output', 'design'], 'design cannot be written: it is a folder.'],
  ])('of %s ends with 2 and a sentence', async (_, args, sentence) => {
    const folder = await project({...files, 'package.json': '{}'});
    const {exitCode, stdout, stderr} = await checkIn(folder, ...args);
    expect([exitCode, stdout, stderr]).toEqual([2, '', `design-docs: ${sentence}\n`]);
  });
});
