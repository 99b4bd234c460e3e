import {execFileSync} from 'node:child_process';
import {rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {defaultLevels} from '../../../../plugin/core/index.ts';
import {defaultExclude, defaultInclude} from '../../../../plugin/load/files/folder.ts';
import {readHistory} from '../../../../plugin/load/files/history.ts';
import {createLoader} from '../../../../plugin/load/load-designs.ts';
import {type Files, makeFolder, writeFiles} from '../../../build/write-files.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

async function makeRepository(): Promise<string> {
  const root = await makeFolder({});
  made.push(root);
  git(root, ['init', '-q']);
  return root;
}

function git(root: string, args: readonly string[], day = '2024-01-01'): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const date = `${day}T12:00:00Z`;
  const env = {...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date};
  execFileSync('git', [...who, ...args], {cwd: root, env, stdio: 'ignore'});
}

async function commit(root: string, day: string, files: Files): Promise<void> {
  await writeFiles(root, files);
  git(root, ['add', '-A']);
  git(root, ['commit', '-q', '-m', day], day);
}

const toTemplate = (...titles: readonly string[]) =>
  `# Title\n\n${titles.map((title) => `## ${title}\n\nSay in a few words what ${title} is about here.\n\n`).join('')}`;
const toDesign = (title: string) => `# ${title}\n\n## Summary\n\n${title} is kept for a minute.\n`;

async function findIn(root: string, template?: string) {
  const folder = path.join(root, 'design');
  const {set} = await createLoader({
    folder,
    base: root,
    include: defaultInclude,
    exclude: defaultExclude,
    levels: defaultLevels,
    reservedIds: [],
    ...(template === undefined ? {} : {template}),
  })();
  return set.designs.flatMap(({sourcePath, problems}) =>
    problems
      .filter(({rule}) => rule === 'missing-section' || rule === 'added-section')
      .map(({rule, message}) => `${sourcePath} ${rule} ${message}`),
  );
}

describe('sections that the template got later', () => {
  it('are noted in older documents, also in renamed ones, and demanded of newer ones', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary'),
      'design/1-old.md': toDesign('Old'),
    });
    await commit(root, '2024-02-01', {'design/_template.md': toTemplate('Summary', 'Cost')});
    await commit(root, '2024-03-01', {'design/2-new.md': toDesign('New')});
    await rename(path.join(root, 'design/1-old.md'), path.join(root, 'design/1-older.md'));
    await commit(root, '2024-04-01', {});
    await writeFiles(root, {'design/3-draft.md': toDesign('Draft')});
    expect(await findIn(root)).toEqual([
      '1-older.md added-section Section `Cost` is asked for only since 2024-02-01, after this was written',
      '2-new.md missing-section Section `Cost` is missing',
      '3-draft.md missing-section Section `Cost` is missing',
    ]);
  });

  it('are demanded where they came in the same commit', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary', 'Cost'),
      'design/1-a.md': toDesign('A'),
    });
    expect(await findIn(root)).toEqual(['1-a.md missing-section Section `Cost` is missing']);
  });

  it('are known of a template outside of the folder', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'guide/how to.md': toTemplate('Summary'),
      'design/1-ö.md': toDesign('Old'),
    });
    await commit(root, '2024-02-01', {'guide/how to.md': toTemplate('Summary', 'Cost')});
    expect(await findIn(root, 'guide/how to.md')).toEqual([
      '1-ö.md added-section Section `Cost` is asked for only since 2024-02-01, after this was written',
    ]);
  });

  it('are noted before the change of the template is committed', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary'),
      'design/1-a.md': toDesign('A'),
    });
    await writeFile(path.join(root, 'design/_template.md'), toTemplate('Summary', 'Cost'));
    expect(await findIn(root)).toEqual([
      '1-a.md added-section Section `Cost` is asked for only since a change that is not committed, after this was written',
    ]);
  });

  it('are demanded where only a part of the history is there', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary'),
      'design/1-a.md': toDesign('A'),
    });
    await commit(root, '2024-02-01', {'design/_template.md': toTemplate('Summary', 'Cost')});
    const clone = await makeFolder({});
    made.push(clone);
    git(clone, ['clone', '-q', '--depth', '1', `file://${root}`, 'copy']);
    expect(await findIn(path.join(clone, 'copy'))).toEqual([
      '1-a.md missing-section Section `Cost` is missing',
    ]);
  });

  it('are demanded where there is no version control', async () => {
    const root = await makeFolder({
      'design/_template.md': toTemplate('Summary', 'Cost'),
      'design/1-a.md': toDesign('A'),
    });
    made.push(root);
    expect(await findIn(root)).toEqual(['1-a.md missing-section Section `Cost` is missing']);
    expect(await readHistory(path.join(root, 'design'), [])).toBeUndefined();
  });
});

it('knows text of an earlier template', async () => {
  const root = await makeRepository();
  const text = 'What the people of the first days had to write here.';
  await commit(root, '2024-01-01', {
    'design/_template.md': `# Title\n\n## Summary\n\n## Cost\n\n${text}\n`,
    'design/1-a.md': `${toDesign('A')}\n## Cost\n\n${text}\n`,
  });
  await commit(root, '2024-02-01', {'design/_template.md': toTemplate('Summary', 'Cost')});
  const {set} = await createLoader({
    folder: path.join(root, 'design'),
    base: root,
    include: defaultInclude,
    exclude: defaultExclude,
    levels: defaultLevels,
    reservedIds: [],
  })();
  const design = set.designs.find(({id}) => id === '1-a');
  expect(design?.sections.map(({title, state}) => [title, state])).toEqual([
    ['Summary', 'filled'],
    ['Cost', 'template'],
  ]);
});

it('begins a new history where a file comes back after it was deleted', async () => {
  const root = await makeRepository();
  await commit(root, '2024-01-01', {'design/1-a.md': toDesign('A')});
  await rm(path.join(root, 'design/1-a.md'));
  await commit(root, '2024-02-01', {'other.md': 'x'});
  await commit(root, '2024-03-01', {'design/1-a.md': toDesign('Wholly other words')});
  const history = await readHistory(path.join(root, 'design'), []);
  expect([...(history?.written ?? [])]).toEqual([['1-a.md', '2024-03-01T12:00:00Z']]);
});
