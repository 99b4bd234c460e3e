import {expect, it} from 'vitest';
import {readDocument, readFolder} from '../read.ts';

const releaseOf = (frontMatter: string) =>
  readDocument(`---\n${frontMatter}\n---\n\n# T\n`).release;

it.each([
  ['release: v1.2', 'v1.2'],
  ['target-release: "2024.1"', '2024.1'],
  ['milestone: Aurora', 'Aurora'],
  ['milestone:\n  alpha: v1.20\n  beta: v1.22', 'v1.22'],
  ['milestone:\n  alpha: v1.20\nlatest-milestone: "v1.21"', 'v1.21'],
  ['release: [v1.0, v1.1]', 'v1.1'],
  ['release: "[1.4](https://example.org/1.4)"', '1.4'],
  ['since: 1.3.0-rc.1', '1.3.0-rc.1'],
  ['version: v2.0', 'v2.0'],
  ['version: 1.1\nrelease: v9', 'v9'],
  ['python-version: 3.15', '3.15'],
  ['milestone:\n  stable: v1.24\nlatest-milestone: "0.0"', 'v1.24'],
  ['release: v1.2 (beta)', 'v1.2 (beta)'],
  ['release: 0.0.1', '0.0.1'],
  ['milestone: Galaxy', 'Galaxy'],
  ['milestone: Xenial', 'Xenial'],
  [`milestone: ${'x1'.repeat(30)}`, 'x1'.repeat(30)],
  ['since: 10.2', '10.2'],
  ['since: V1.2+build', 'V1.2+build'],
  ['status: Implemented (v1.2)', 'v1.2'],
  ['status: Implemented (v2)', 'v2'],
  ['status: Implemented (1.2)', '1.2'],
  ['status: Implemented (12.10.1-beta.2)', '12.10.1-beta.2'],
  ['status: Implemented since   v1.2', 'v1.2'],
  ['status: Implemented (Plugin 1.2)', 'Plugin 1.2'],
  ['status: Implemented (Ruby 3)', 'Ruby 3'],
  ['status: Implemented (Debian 12)', 'Debian 12'],
  ['status: Implemented (GNU C++ for-all 12.1)', 'GNU C++ for-all 12.1'],
  ['status: implemented in v1.2', 'v1.2'],
  ['status: Implemented (Swift 6.2)', 'Swift 6.2'],
  ['status: Implemented (Swift 3)', 'Swift 3'],
  ['status: Implemented (v1.2)\nrelease: v1.3', 'v1.3'],
])('reads %j as %j', (frontMatter, release) => {
  expect(releaseOf(frontMatter)).toBe(release);
});

it.each([
  ['title: x'],
  ['release: TBD'],
  ['release: NA'],
  ['release: "--"'],
  ['release: "?"'],
  ['release: 12.x'],
  ['release: 1.y'],
  ['release: v0.0'],
  ['since: build 1.2'],
  ['since: 1.2 of the store'],
  ['since: 2020.01.31'],
  ['version: 1'],
  [`milestone: ${'x1'.repeat(30)}y`],
  ['status: Implemented (12)'],
  ['status: Implemented (v1.2 or so)'],
  ['status: Implemented (1.2 and 1.3)'],
  ['status: Implemented (a store for all 1.2)'],
  ['status: Implemented (1-rev2)'],
  ['status: Implemented (Swift 123)'],
  ['status: Implemented (Swift 5-1)'],
  ['status: Implemented (v0.0)'],
  ['status: Implemented (2020.01.31)'],
  ['status: Implemented (KEP 12)'],
  ['status: Implemented (BIP 12)'],
  ['status: Implemented (issues 12)'],
  ['release: v1.x'],
  ['latest-milestone: "<which>"'],
  ['version: 3'],
  ['latest-milestone: "0.0"'],
  ['milestone: v0.0.0'],
  ['release: x.y'],
  ['status: Implemented (May 12)'],
  ['status: Implemented (2020-01-31)'],
  ['status: Implemented (2021)'],
  ['status: Superseded by ADR 7'],
  ['status: Implemented (PR 12)'],
  ['status: Implemented (with the new store)'],
  ['since: 2020-01-31'],
  ['since: the storage was rewritten'],
  ['milestone: We plan this for the first release that has the new store in all of its parts.'],
])('finds none in %j', (frontMatter) => {
  expect(releaseOf(frontMatter)).toBeUndefined();
});

it.each([
  ['a bullet', '# T\n\n- Target release: 1.2\n'],
  ['a bullet, where front matter says none', '---\nrelease: TBD\n---\n# T\n\n- Release: 1.2\n'],
  ['a line', '# T\n\n**Milestone**: 1.2\n'],
  ['a table', '# T\n\n| Status | draft |\n|---|---|\n| Release | 1.2 |\n'],
])('is read from %s', (_, text) => {
  expect(readDocument(text).release).toBe('1.2');
});

it('is read from a sidecar', () => {
  const {designs} = readFolder({
    '1-milestone/README.md': '# T',
    '1-milestone/kep.yaml': 'status: implementable\nlatest-milestone: "v1.30"\n',
  });
  expect(designs.map(({release}) => release)).toEqual(['v1.30']);
});

it('is not the version in a history of the text', () => {
  const text = '# T\n\n| Version | Date | Author |\n|---|---|---|\n| 1.0 | 2020-01-31 | Ada |\n';
  expect(readDocument(text).release).toBeUndefined();
});
