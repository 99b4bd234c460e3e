import {describe, expect, it} from 'vitest';
import {toForgeUrls} from '../../../../plugin/core/history/forge-urls.ts';
import {
  findRemovedTracks,
  listRemovedDesigns,
} from '../../../../plugin/core/history/removed-designs.ts';
import {matchMoves, readLineSizes} from '../../../../plugin/core/history/similarity.ts';
import {expectLinear} from '../../../growth.ts';
import {design, type Files, follow, type Step} from './history.ts';

describe('moves in one commit', () => {
  const match = (removed: Record<string, string>, added: Record<string, string>) =>
    Object.fromEntries(matchMoves(toList(removed), toList(added), readLineSizes));
  const toList = (files: Record<string, string>) =>
    Object.entries(files).map(([path, blob]) => ({path, blob}));

  it('are found by the same text, that of the same name first', () => {
    expect(match({'x/a.md': 't', 'x/b.md': 't'}, {'y/b.md': 't', 'y/a.md': 't'})).toEqual({
      'y/a.md': 'x/a.md',
      'y/b.md': 'x/b.md',
    });
  });

  it('are found by half of the same lines, the most alike first', () => {
    const old = 'one line\ntwo lines\nthree lines\nfour lines\n';
    expect(
      match({'a.md': old}, {'b.md': `${old}five\n`, 'c.md': 'one line\nother words in all\n'}),
    ).toEqual({'b.md': 'a.md'});
    expect(match({'a.md': old}, {'c.md': 'one line\nother words than before\n'})).toEqual({});
  });

  it('of a thousand files with a common template are found at once', () => {
    const text = (at: number) => `${'the same line\n'.repeat(50)}number ${at} of many\n`;
    const files = (folder: string, size: number) =>
      Object.fromEntries(Array.from({length: size}, (_, at) => [`${folder}${at}.md`, text(at)]));
    expect(Object.keys(match(files('a/', 1000), files('b/', 1000)))).toHaveLength(1000);
    expectLinear(
      (size) => [files('a/', size), files('b/', size)] as const,
      250,
      ([before, after]) => match(before, after),
    );
  });
});

describe('sweeping commits', () => {
  const many = (count: number, text: string): Files =>
    Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}.md`, text]));
  const sweeps = (steps: readonly Step[]) =>
    follow(steps)[0]?.versions.map(({isSweep}) => isSweep === true);

  it('edit more than ten documents', () => {
    expect(
      sweeps([
        ['2024-01-01', many(10, 'a')],
        ['2024-02-01', many(10, 'b')],
      ]),
    ).toEqual([false, false]);
    expect(
      sweeps([
        ['2024-01-01', many(11, 'a')],
        ['2024-02-01', many(11, 'b')],
      ]),
    ).toEqual([false, true]);
  });

  it('or are those that blame is told to ignore', () => {
    expect(
      sweeps([
        ['2024-01-01', {'a.md': 'a'}],
        ['2024-02-01', {'a.md': 'b'}, {isIgnored: true}],
      ]),
    ).toEqual([false, true]);
  });

  it('may edit only the metadata of many', () => {
    const folder = (status: string): Files =>
      Object.fromEntries(
        Array.from({length: 11}, (_, at) => [
          [`${at}/README.md`, design('done', String(at))],
          [`${at}/kep.yaml`, `status: ${status}\n`],
        ]).flat(),
      );
    expect(
      sweeps([
        ['2024-01-01', folder('draft')],
        ['2024-02-01', folder('done')],
      ]),
    ).toEqual([false, true]);
  });
});

it('a sidecar counts from the commit on that put it beside the document', () => {
  const [track] = follow([
    ['2024-01-01', {'a/README.md': design('draft')}],
    ['2024-02-01', {'a/kep.yaml': 'status: accepted\n'}],
    ['2024-03-01', {'a/kep.yaml': null}],
  ]);
  expect(
    track?.versions.map(({fields}) => fields.map(({source, values}) => `${source} ${values}`)),
  ).toEqual([['section draft'], ['sidecar accepted', 'section draft'], ['section draft']]);
});

describe('designs that are gone', () => {
  const gone = (steps: readonly Step[], present: readonly string[] = []) =>
    listRemovedDesigns(findRemovedTracks(follow(steps), undefined), present).map(
      ({id, title, date, commit}) => [id, title, date, commit],
    );

  it('are listed with their last title, the newest loss first', () => {
    expect(
      gone([
        ['2024-01-01', {'a.md': design('draft'), 'b.md': `${design('draft')}More\n`, 'c.md': 'x'}],
        ['2024-02-01', {'a.md': null}],
        ['2024-03-01', {'b.md': null, 'c.md': null}],
      ]),
    ).toEqual([
      ['b', 'Cache', '2024-03-01', 'c3'],
      ['a', 'Cache', '2024-02-01', 'c2'],
    ]);
  });

  it('are not those that came back', () => {
    const steps: readonly Step[] = [
      ['2024-01-01', {'a.md': design('draft')}],
      ['2024-02-01', {'a.md': null}],
      ['2024-03-01', {'a.md': design('done')}],
    ];
    expect(gone(steps, ['a'])).toEqual([]);
  });
});

it.each([
  ['https://github.com/a/b/', 'https://github.com/a/b/commit/f', 'https://github.com/a/b/pull/7'],
  [
    'https://gitlab.com/a/b',
    'https://gitlab.com/a/b/-/commit/f',
    'https://gitlab.com/a/b/-/merge_requests/7',
  ],
  [
    'https://bitbucket.org/a/b',
    'https://bitbucket.org/a/b/commits/f',
    'https://bitbucket.org/a/b/pull-requests/7',
  ],
  [
    'https://codeberg.org/a/b',
    'https://codeberg.org/a/b/commit/f',
    'https://codeberg.org/a/b/pulls/7',
  ],
])('%s has its commits at %s', (url, commit, pullRequest) => {
  expect(toForgeUrls(url).commit('f')).toBe(commit);
  expect(toForgeUrls(url).pullRequest(7)).toBe(pullRequest);
});
