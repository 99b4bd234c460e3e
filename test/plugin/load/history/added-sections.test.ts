import {rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {defaultLevels} from '../../../../plugin/core/index.ts';
import {defaultExclude, defaultInclude} from '../../../../plugin/load/files/folder.ts';
import {createLoader} from '../../../../plugin/load/load-designs.ts';
import {writeFiles} from '../../../build/write-files.ts';
import {
  commit as commitFiles,
  type Files,
  git,
  makeRepository,
  makeTemporary,
  readWhole,
  removeAll,
} from './repository.ts';

afterEach(removeAll);

function commit(root: string, day: string, files: Files): Promise<string> {
  return commitFiles(root, day, files, {day});
}

const toTemplate = (...titles: readonly string[]) =>
  `# Title\n\n${titles.map((title) => `## ${title}\n\nSay in a few words what ${title} is about here.\n\n`).join('')}`;
const toDesign = (title: string) => `# ${title}\n\n## Summary\n\n${title} is kept for a minute.\n`;

async function findIn(root: string, template?: string) {
  const folder = path.join(root, 'design');
  const {set, folder: read} = await createLoader({
    folder,
    base: root,
    include: defaultInclude,
    exclude: defaultExclude,
    levels: defaultLevels,
    reservedIds: [],
    ...(template === undefined ? {} : {template}),
  })();
  const found = set.designs.flatMap(({sourcePath, problems}) =>
    problems
      .filter(({rule}) => rule === 'missing-section' || rule === 'added-section')
      .map(({rule, message}) => `${sourcePath} ${rule} ${message}`),
  );
  return [...found, ...read.notices];
}

describe('sections that the template got later', () => {
  it('are noted on the template for older documents, renamed ones too, and demanded of newer ones', async () => {
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
      '2-new.md missing-section Section `Cost` is missing',
      '3-draft.md missing-section Section `Cost` is missing',
      '_template.md added-section Section `Cost` is asked for since 2024-02-01, and 1 older design does without it',
    ]);
  });

  it('are demanded where they came in the same commit', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary', 'Cost'),
      'design/1-older.md': toDesign('A'),
    });
    expect(await findIn(root)).toEqual(['1-older.md missing-section Section `Cost` is missing']);
  });

  it('are known of a template outside of the folder', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'guide/how to.md': toTemplate('Summary'),
      'design/1-ö.md': toDesign('Old'),
    });
    await commit(root, '2024-02-01', {'guide/how to.md': toTemplate('Summary', 'Cost')});
    expect(await findIn(root, 'guide/how to.md')).toEqual([
      '../guide/how to.md:7  Section `Cost` is asked for since 2024-02-01, and 1 older design does without it. Add it to such a design when you change it for another reason.',
    ]);
  });

  it('are noted before the change of the template is committed', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary'),
      'design/1-older.md': toDesign('A'),
    });
    await writeFile(path.join(root, 'design/_template.md'), toTemplate('Summary', 'Cost'));
    expect(await findIn(root)).toEqual([
      '_template.md added-section Section `Cost` is asked for since a change that is not committed, and 1 older design does without it',
    ]);
  });

  it('are demanded where only a part of the history is there', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary'),
      'design/1-older.md': toDesign('A'),
    });
    await commit(root, '2024-02-01', {'design/_template.md': toTemplate('Summary', 'Cost')});
    const clone = await makeTemporary();
    git(clone, ['clone', '-q', '--depth', '1', `file://${root}`, 'copy']);
    expect(await findIn(path.join(clone, 'copy'))).toEqual([
      '1-older.md missing-section Section `Cost` is missing',
    ]);
  });

  it('are demanded where there is no version control', async () => {
    const root = await makeTemporary();
    await writeFiles(root, {
      'design/_template.md': toTemplate('Summary', 'Cost'),
      'design/1-older.md': toDesign('A'),
    });
    expect(await findIn(root)).toEqual(['1-older.md missing-section Section `Cost` is missing']);
  });
});

it('knows text of an earlier template', async () => {
  const root = await makeRepository();
  const text = 'What the people of the first days had to write here.';
  await commit(root, '2024-01-01', {
    'design/_template.md': `# Title\n\n## Summary\n\n## Cost\n\n${text}\n`,
    'design/1-older.md': `${toDesign('A')}\n## Cost\n\n${text}\n`,
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
  const design = set.designs.find(({id}) => id === '1-older');
  expect(design?.sections.map(({title, state}) => [title, state])).toEqual([
    ['Summary', 'filled'],
    ['Cost', 'template'],
  ]);
});

it('begins a new history where a file comes back after it was deleted', async () => {
  const root = await makeRepository();
  await commit(root, '2024-01-01', {'design/1-older.md': toDesign('A')});
  await rm(path.join(root, 'design/1-older.md'));
  await commit(root, '2024-02-01', {'other.md': 'x'});
  await commit(root, '2024-03-01', {'design/1-older.md': toDesign('Wholly other words')});
  const {tracks} = await readWhole(path.join(root, 'design'));
  expect(tracks.map(({written, removed}) => [written, removed?.date])).toEqual([
    ['2024-01-01T12:00:00Z', '2024-02-01T12:00:00Z'],
    ['2024-03-01T12:00:00Z', undefined],
  ]);
});

describe('a status that the template asks for since later', () => {
  const toOwn = (hasStatus: boolean) =>
    `---\n${hasStatus ? 'status: draft|done\n' : ''}authors: TBD\n---\n# Title\n\n## Summary\n\nSay in a few words what it is.\n`;

  async function findStatus(root: string): Promise<readonly string[]> {
    const {set} = await createLoader({
      folder: path.join(root, 'design'),
      base: root,
      include: defaultInclude,
      exclude: defaultExclude,
      levels: defaultLevels,
      reservedIds: [],
    })();
    return set.designs.flatMap(({sourcePath, problems}) =>
      problems
        .filter(({message}) => message.includes('tatus'))
        .map(({rule, message}) => `${sourcePath} ${rule} ${message}`),
    );
  }

  it('is noted on the template, and missed in newer designs', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {'design/_template.md': toOwn(true)});
    await commit(root, '2024-01-02', {'design/1-first.md': toDesign('First')});
    await commit(root, '2024-02-01', {'design/_template.md': toOwn(false)});
    await commit(root, '2024-03-01', {'design/2-between.md': toDesign('Between')});
    await commit(root, '2024-04-01', {'design/_template.md': toOwn(true)});
    await commit(root, '2024-05-01', {'design/3-last.md': toDesign('Last')});
    expect(await findStatus(root)).toEqual([
      '1-first.md missing-status Status is missing',
      '3-last.md missing-status Status is missing',
      '_template.md added-section Status is asked for since 2024-04-01, and 1 older design does without it',
    ]);
  });

  it('is missed where it is written and empty', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toOwn(false),
      'design/1-older.md': '---\nstatus:\n---\n# A\n\n## Summary\n\nA is kept for a minute.\n',
    });
    await commit(root, '2024-02-01', {'design/_template.md': toOwn(true)});
    expect(await findStatus(root)).toEqual(['1-older.md missing-status Status is empty']);
  });

  it('is noted once where it is a section', async () => {
    const root = await makeRepository();
    await commit(root, '2024-01-01', {
      'design/_template.md': toTemplate('Summary'),
      'design/1-older.md': toDesign('A'),
      'design/2-older-too.md': toDesign('B'),
    });
    await commit(root, '2024-02-01', {'design/_template.md': toTemplate('Summary', 'Status')});
    expect(await findStatus(root)).toEqual([
      '_template.md added-section Section `Status` is asked for since 2024-02-01, and 2 older designs do without it',
    ]);
  });
});
