import {cp} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {printDigest} from '../../../plugin/commands/digest.ts';
import {writeHistory} from '../../../plugin/commands/history.ts';
import {type NotesOptions, printNotes} from '../../../plugin/commands/notes.ts';
import {toLoadOptions} from '../../../plugin/load/load-options.ts';
import {commit, git, makeRepository, makeTemporary, removeAll} from '../load/history/repository.ts';

afterEach(removeAll);

const design = (title: string, status: string, summary = `About [it](2-boxes.md).`) =>
  `# ${title}\n\n- Status: ${status}\n- Authors: @ada, Grace Hopper\n\n## Summary\n\n${summary}\n`;

const loadOf = (root: string) => ({
  ...toLoadOptions(path.join(root, 'design'), undefined),
  base: root,
  cacheDirectory: path.join(root, '.cache'),
});

const notesOf = (root: string, range: string, options: NotesOptions = {}) =>
  printNotes(loadOf(root), range, options);

/** Two releases. Between them one design is done, one comes accepted, one is replaced and one comes as a draft. */
async function makeReleased() {
  const root = await makeRepository();
  await commit(root, 'Begin', {
    'design/1-answers.md': design('Answers', 'implementable'),
    'design/3-crates.md': design('Crates', 'implemented'),
  });
  git(root, ['tag', 'v1.5.0']);
  await commit(
    root,
    'Finish (#7)',
    {
      'design/1-answers.md': design('Answers', 'implemented'),
      'design/2-boxes.md': design('Boxes [old]', 'implementable', 'Boxes in 1.6.'),
      'design/3-crates.md': design('Crates', 'replaced\n- Superseded-by: 2-boxes'),
      'design/4-drums.md': design('Drums', 'provisional'),
    },
    {day: '2024-02-01'},
  );
  git(root, ['tag', 'v1.6.0'], {day: '2024-02-01'});
  return root;
}

const expected = `## Implemented

### 1 Answers

2024-02-01, #7, ada, Grace Hopper

About [it](design/1-answers.md).

## New

### 2 Boxes \\[old\\]

Implementable, 2024-02-01, #7, ada, Grace Hopper

Boxes in 1.6.

## Replaced

- 3 Crates: replaced by Boxes \\[old\\] (2024-02-01, #7)
`;

describe('notes', () => {
  it('tell what became of designs, in Markdown for a release', async () => {
    const root = await makeReleased();
    expect(await notesOf(root, 'v1.5.0..v1.6.0')).toBe(expected);
    expect(await notesOf(root, '1.6')).toBe(expected);
    expect(await notesOf(root, '2024-01-15..2024-02-01')).toBe(expected);
  });

  it('are the same for the same tags, whatever comes after them', async () => {
    const root = await makeReleased();
    const later = {
      'design/1-answers.md': null,
      'design/2-boxes.md': design('Boxes again', 'implemented', 'Other words.'),
    };
    await commit(root, 'Later', later, {day: '2024-03-01'});
    const notes = await notesOf(root, 'v1.5.0..v1.6.0');
    expect(notes.replace('2024-02-01, #7, ada', 'ada')).toContain('### 1 Answers');
    expect(notes).toContain('Boxes in 1.6.');
    expect(await notesOf(root, 'v1.6.0..')).toMatch(
      /^## Implemented\n\n### 2 Boxes again\n\n2024-03-01/,
    );
  });

  it('have the designs that are gone in a line each, but none that came and went or moved', async () => {
    const root = await makeReleased();
    // The second one is known by nothing but its track.
    const drums = design('Drums', 'provisional');
    await commit(
      root,
      'Move',
      {'design/4-drums.md': null, 'design/dozens/4.md': drums},
      {day: '2024-02-20'},
    );
    await commit(
      root,
      'Rename',
      {'design/dozens/4.md': null, 'design/eggs.md': drums.replace('# Drums', '# Eggs')},
      {day: '2024-02-21'},
    );
    await commit(root, 'Tidy (#8)', {'design/3-crates.md': null}, {day: '2024-03-01'});
    const passing = design('Envelopes', 'provisional', 'Came and went.');
    await commit(root, 'Add', {'design/5-envelopes.md': passing}, {day: '2024-03-02'});
    await commit(root, 'Remove', {'design/5-envelopes.md': null}, {day: '2024-03-03'});
    git(root, ['tag', 'v1.7.0'], {day: '2024-03-03'});
    const removed = (number: string) => `## Removed\n\n- ${number}Crates (2024-03-01, #8)\n`;
    for (const range of ['v1.6.0..v1.7.0', '1.7', 'v1.6.0..', 'v1.6..v1.7', '2024-02-01..v1.7']) {
      expect([range, await notesOf(root, range)]).toEqual([range, removed('3 ')]);
    }
    expect(await notesOf(root, '1.7', {drafts: true})).toBe(removed('3 '));
    expect(await notesOf(root, '2024-02-01..2024-03-31')).toBe(removed(''));
    expect(await notesOf(root, '2024-03-01..2024-03-31')).toBe('');
    for (const period of ['2024-03', '2024-02..2024-03']) {
      expect([period, await notesOf(root, period)]).toEqual([period, removed('')]);
    }
    const json = JSON.parse(await notesOf(root, '1.7', {format: 'json'}));
    expect(json.removed).toEqual([
      {
        id: '3-crates',
        title: 'Crates',
        number: 3,
        date: '2024-03-01',
        commit: git(root, ['rev-parse', 'HEAD~2']),
        pullRequest: 8,
      },
    ]);
    // What only a branch removed has no day on the mainline.
    git(root, ['checkout', '-q', '-b', 'side', 'v1.6.0']);
    await commit(root, 'Only here', {'design/1-answers.md': null}, {day: '2024-02-02'});
    git(root, ['tag', 'v1.6.1']);
    git(root, ['checkout', '-q', 'main']);
    expect(await notesOf(root, 'v1.6.1')).toBe('## Removed\n\n- 1 Answers\n');
  });

  it('of a release are known without git where a history file has the tags', async () => {
    const root = await makeReleased();
    const copy = await makeTemporary();
    const history = path.join(copy, 'history.json');
    await writeHistory(path.join(root, 'design'), {write: history});
    await cp(path.join(root, 'design'), path.join(copy, 'design'), {recursive: true});
    const load = {...loadOf(copy), history};
    expect(await printNotes(load, '1.6', {})).toBe(expected);
    await expect(printNotes(load, 'v1.5..v1.6', {})).rejects.toThrow(
      'Tags and commits cannot be compared, since git cannot be asked here. Give two days, or one release.',
    );
  });

  it('take names of releases for ends, also periods', async () => {
    const root = await makeReleased();
    expect(await notesOf(root, 'v1.5..v1.6')).toBe(expected);
    expect(await notesOf(root, '1.5.0..1.6.0')).toBe(expected);
    expect(await notesOf(root, '2024-01..2024-02')).toBe(expected);
    expect(await notesOf(root, '2024-02')).toBe(expected);
    expect(await notesOf(root, '2024Q1')).toBe(expected);
    const load = {...loadOf(root), releases: 'years' as const};
    expect(await printNotes(load, '2024', {})).toBe(await notesOf(root, '2024'));
  });

  it('of a version begin at the one before, also for patches, versions to come and the first', async () => {
    const root = await makeReleased();
    git(root, ['tag', 'v1.6.1']);
    git(root, ['tag', 'v1.6.0-rc.1']);
    git(root, ['tag', 'v1.7.0-rc.1']);
    expect(await notesOf(root, '1.6.1')).toBe('');
    expect(await notesOf(root, 'v1.7.0-rc.1')).toBe('');
    expect(await notesOf(root, 'v1.6.0-rc.1')).toBe(expected);
    const first = await makeRepository();
    await commit(first, 'Begin', {'design/1-a.md': design('A', 'implemented')});
    git(first, ['tag', 'v0.1.0']);
    expect(await notesOf(first, 'v0.1.0')).toMatch(/^## New\n\n### 1 A\n\nImplemented, 2024-01-01/);
  });

  it('lead to a site, or to files of the repository', async () => {
    const root = await makeReleased();
    const onSite = await notesOf(root, 'v1.5.0..v1.6.0', {url: 'https://example.org/design/'});
    expect(onSite).toContain('### [1 Answers](https://example.org/design/1-answers)');
    expect(onSite).toContain('About [it](https://example.org/design/2-boxes).');
    const load = {...loadOf(root), repositoryUrl: 'https://github.com/o/r'};
    const inRepository = await printNotes(load, 'v1.5.0..v1.6.0', {});
    expect(inRepository).toContain('[it](https://github.com/o/r/blob/v1.6.0/design/2-boxes.md)');
    expect(inRepository).toContain('[#7](https://github.com/o/r/pull/7)');
  });

  it('have new drafts where they are asked for, and are empty where nothing happened', async () => {
    const root = await makeReleased();
    expect(await notesOf(root, 'v1.5.0..v1.6.0', {drafts: true})).toContain(
      '## New drafts\n\n- 4 Drums: Provisional',
    );
    expect(await notesOf(root, 'v1.6.0..')).toBe('');
  });

  it('are data where that is asked for', async () => {
    const root = await makeReleased();
    const {range, groups} = JSON.parse(await notesOf(root, 'v1.5.0..v1.6.0', {format: 'json'}));
    expect([range, groups.map(({outcome}: {outcome: string}) => outcome)]).toEqual([
      'v1.5.0..v1.6.0',
      ['done', 'added', 'superseded'],
    ]);
    expect(groups[0].entries[0]).toMatchObject({
      id: '1-answers',
      from: 'implementable',
      status: 'implemented',
      pullRequest: 7,
      summary: {text: 'About it.'},
    });
  });

  it.each([
    ['v9', 'No release is called v9. Known: v1.6, v1.5.'],
    [
      'v1.5.0..v9',
      'v9 is no release, tag, branch or commit of this repository. Run `git fetch --tags`, or correct it.',
    ],
    ['..v1.6.0', '..v1.6.0 has no beginning. Write it as v1.5..v1.6 or v1.5..'],
    [
      '2024-02-01..2024-01-15',
      'The range ends on 2024-01-15, before it begins on 2024-02-01. Did you mean 2024-01-15..2024-02-01?',
    ],
    [
      '2024-02..2024-01',
      'The range ends on 2024-01-31, before it begins on 2024-02-29. Did you mean 2024-01..2024-02?',
    ],
    [
      '2024-01..2024-01-15',
      'The range ends on 2024-01-15, before it begins on 2024-01-31. Did you mean 2024-01-15..2024-01?',
    ],
    ['2024-02-30..', '2024-02-30 is not a day of the calendar.'],
    ['2001-01-01..v1.6.0', 'The repository has no commit up to 2001-01-01. Give a later day.'],
  ])('of %s are refused', async (range, message) => {
    await expect(notesOf(await makeReleased(), range)).rejects.toThrow(message);
  });

  it('are refused where only a part of the history is there', async () => {
    const root = await makeReleased();
    const clone = path.join(await makeTemporary(), 'clone');
    git(root, ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
    await expect(notesOf(clone, 'v1.5.0..v1.6.0')).rejects.toThrow('the clone is shallow');
    await expect(printDigest(loadOf(clone), {since: '7d'})).rejects.toThrow('the clone is shallow');
  });
});

it.each([
  ['superseded', 'Accepted'],
  ['implemented', 'Accepted: coming next'],
])('calls what was accepted beside a design that is %s %j', async (other, heading) => {
  const root = await makeRepository();
  await commit(root, 'Begin', {
    'design/1-answers.md': design('Answers', 'proposed'),
    'design/2-boxes.md': design('Boxes', other),
  });
  git(root, ['tag', 'v1.0.0']);
  await commit(root, 'Accept', {'design/1-answers.md': design('Answers', 'accepted')});
  expect((await notesOf(root, 'v1.0.0..HEAD')).split('\n')[0]).toBe(`## ${heading}`);
});

describe('a digest', () => {
  it('tells in lines what moved since a tag, a day or some days ago', async () => {
    const root = await makeReleased();
    await commit(
      root,
      'Goals (#9)',
      {'design/1-answers.md': design('Answers', 'implemented', 'Better words.')},
      {day: '2024-02-05'},
    );
    const told = [
      '## Moved',
      '',
      '- 1 Answers: Implementable → Implemented (2024-02-01, #7)',
      '- 3 Crates: Implemented → Replaced (2024-02-01, #7)',
      '',
      '## New',
      '',
      '- 2 Boxes \\[old\\]: Implementable (2024-02-01, #7)',
      '- 4 Drums: Provisional (2024-02-01, #7)',
      '',
      '## Changed after it was accepted',
      '',
      '- 1 Answers: Summary (2024-02-05, #9)',
      '',
    ].join('\n');
    const load = loadOf(root);
    expect(await printDigest(load, {since: 'v1.5.0'})).toBe(told);
    expect(await printDigest(load, {since: '2024-02-01'})).toBe(told);
    expect(await printDigest(load, {since: '10d'}, new Date('2024-02-09T12:00:00Z'))).toBe(told);
    expect(await printDigest(load, {since: '2024-02-02'})).toBe(
      '## Changed after it was accepted\n\n- 1 Answers: Summary (2024-02-05, #9)\n',
    );
    expect(await printDigest(load, {since: '7d'}, new Date('2024-03-09T12:00:00Z'))).toBe('');
  });

  it('tells what waits for attention, where anything moved', async () => {
    const root = await makeReleased();
    const file = {'design/9-last.md': design('Last', 'provisional')};
    await commit(root, 'Years later', file, {day: '2027-02-01'});
    const digest = await printDigest(loadOf(root), {since: '2027-01-01'});
    expect(digest).toContain('## Waiting for attention\n\n');
    expect(digest).toContain('- 2 Boxes \\[old\\]: Implementable since 2024-02-01');
    expect(await printDigest(loadOf(root), {since: '2027-02-02'})).toBe('');
  });

  it('is data where that is asked for, and says what is wrong with its moment', async () => {
    const root = await makeReleased();
    const json = await printDigest(loadOf(root), {since: 'v1.5.0', format: 'json'});
    expect(JSON.parse(json).moved.map(({id}: {id: string}) => id)).toEqual([
      '1-answers',
      '3-crates',
    ]);
    for (const since of ['soon', '2026-02-30']) {
      await expect(printDigest(loadOf(root), {since})).rejects.toThrow(
        `--since ${since} is no day, tag or commit. Write a day (2026-01-31), a tag, or a number of days (7d).`,
      );
    }
  });
});
