import {describe, expect, it} from 'vitest';
import {hasVersionTags} from '../../../../plugin/core/releases/choose.ts';
import {toReleaseKey} from '../../../../plugin/core/releases/names.ts';
import {parseReleases} from '../../../../plugin/core/releases/option.ts';
import {chooseTags} from '../../../../plugin/core/releases/tags.ts';

it.each([
  ['1.6', 'v1.6'],
  ['1.6.0', 'V1.6'],
  ['1.6.0-rc.1', 'v1.6-rc.1'],
  ['Swift 6.2', 'swift  6.2'],
])('%j and %j are one release', (a, b) => {
  expect(toReleaseKey(a)).toBe(toReleaseKey(b));
});

it.each([
  ['1.6', '1.6.1'],
  ['1.0', '10'],
  ['Swift 6.2', '6.2'],
  ['0.1', '1'],
])('%j and %j are two', (a, b) => {
  expect(toReleaseKey(a)).not.toBe(toReleaseKey(b));
});

describe('tags', () => {
  const tags = ['v1.10.0', 'v1.9.1', 'v1.9.0', 'v1.10.0-rc.1', '2.0', 'release-3.1', 'latest'].map(
    (name) => ({name, commit: name, date: '2024-01-01'}),
  );

  it('are releases where they look like versions, the first patch of each minor one', () => {
    expect(chooseTags(tags).map(({release, name}) => `${release} ${name}`)).toEqual([
      '2.0 2.0',
      'v1.10 v1.10.0',
      'v1.9 v1.9.0',
    ]);
  });

  it.each([
    ['v1.9*', ['v1.9.1', 'v1.9.0']],
    ['release-*', ['release-3.1']],
    ['*-rc.*', ['v1.10.0-rc.1']],
    ['latest', ['latest']],
    ['*', ['release-3.1', '2.0', 'v1.10.0', 'v1.10.0-rc.1', 'v1.9.1', 'v1.9.0', 'latest']],
    ['v1.9.*.0', []],
  ])('that match %j are releases of their own', (pattern, names) => {
    expect(new Set(chooseTags(tags, pattern).map(({release}) => release))).toEqual(new Set(names));
  });

  it('tell releases by themselves only where two look like versions', () => {
    expect(hasVersionTags(tags)).toBe(true);
    expect(hasVersionTags(tags.slice(4))).toBe(false);
    expect(hasVersionTags(tags.slice(1, 3))).toBe(false);
  });
});

it.each([
  ['auto', 'auto'],
  ['quarters', 'quarters'],
  [false, false],
  [{tags: 'v*'}, {tags: 'v*'}],
  ['./releases.json', {file: './releases.json'}],
  [[{name: '4.18', date: '2025-02-25'}], [{name: '4.18', date: '2025-02-25'}]],
  [
    [
      {tagName: 'v1', publishedAt: '2025-02-25T10:00:00Z'},
      {tagName: 'v2', publishedAt: null},
    ],
    [{name: 'v1', date: '2025-02-25'}],
  ],
])('the option may be %j', (written, option) => {
  expect(parseReleases(written)).toEqual(option);
});

it.each([
  ['weeks'],
  [true],
  [null],
  [{tags: ''}],
  [{tags: 'v*', file: 'a.json'}],
  [[{name: '4.18'}]],
  [[{name: '', date: '2025-02-25'}]],
  [[{name: '1', date: 'soon'}]],
  [[{name: 1.1, date: '2025-02-25'}]],
])('the option cannot be %j', (written) => {
  expect(parseReleases(written)).toBeUndefined();
});
