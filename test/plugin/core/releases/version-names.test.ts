import {describe, expect, it} from 'vitest';
import {
  compareReleases,
  parseVersion,
  toReleaseKey,
} from '../../../../plugin/core/releases/names.ts';

it.each([
  ['v1.6', '1.6'],
  [' V1.6.0 ', '1.6'],
  ['1.10.0', '1.10'],
  ['12.34.0', '12.34'],
  ['1.6.0-rc.1', '1.6-rc.1'],
  ['1.0', '1.0'],
  ['1.6.01', '1.6.01'],
  ['1.6.0.2', '1.6.0.2'],
  ['vNext', 'vnext'],
  ['Oven  v2', 'oven v2'],
])('the release %j is compared as %j', (name, key) => {
  expect(toReleaseKey(name)).toBe(key);
});

it.each([
  ['v1.6', [1, 6, 0]],
  ['12.34.56', [12, 34, 56]],
  ['1', undefined],
  ['1.6.', undefined],
  ['1.6.2.3', undefined],
  ['1.6-rc', undefined],
  ['xv1.6', undefined],
  ['vv1.6', undefined],
])('%j is the version %j', (name, parts) => {
  const version = parseVersion(name);
  expect(version && [version.major, version.minor, version.patch]).toEqual(parts);
});

describe('the order of releases', () => {
  it.each([
    [['1.10', '1.9', '1.2']],
    [['1.0.1', '1.0', '1.0-rc.2', '1.0-rc.1', '1.0-beta']],
    [['v2', '1.9']],
    [['1.0', 'spring', 'autumn']],
    [['1.0', 'spring', '']],
    [['12', '9']],
  ])('is %j', (names) => {
    expect(names.toSorted(compareReleases)).toEqual(names);
    expect(names.toReversed().sort(compareReleases)).toEqual(names);
  });

  it('has none between two spellings of one', () => {
    expect(compareReleases('v1.6', '1.6.0')).toBe(0);
    expect(compareReleases('', '')).toBe(0);
  });
});
