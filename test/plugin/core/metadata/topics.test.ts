import {describe, expect, it} from 'vitest';
import {readDocument, readFolder} from '../read.ts';

const read = (frontMatter: string) => readDocument(`---\n${frontMatter}\n---\n\n# T\n`);

it.each([
  ['tags: [storage, cache]', 'tags', ['storage', 'cache']],
  ['tags: storage, cache', 'tags', ['storage', 'cache']],
  ['tags:\n  - label: Storage\n    permalink: /storage\n  - cache', 'tags', ['Storage', 'cache']],
  ['tags: [a, a, "#b", TBD, "<tag>"]', 'tags', ['a', 'b']],
  ['category: Networking', 'tags', ['Networking']],
  ['tags:\ncategory: a', 'tags', ['a']],
  ['tags: [NA, "???", x, xx, xxx, 2, any, anyone]', 'tags', ['x', 'xx', '2', 'anyone']],
  ['tags: [many, xxxl, xxx]', 'tags', ['many', 'xxxl']],
  ['tags: [sig-name, sig-names, "{x}"]', 'tags', ['sig-names']],
  [`tags: [${'x'.repeat(40)}y, ${'y'.repeat(40)}]`, 'tags', ['y'.repeat(40)]],
  ['tags: ["Storage   /storage", "a /b c", "a/b"]', 'tags', ['Storage', 'a /b c', 'a/b']],
  [
    'areas: ["Area:store", "components:  a", "my-sig: b", "# c", "a#b"]',
    'areas',
    ['store', 'a', 'my-sig: b', '# c', 'a#b'],
  ],
  ['owning-sig: sig-storage\nparticipating-sigs: [sig-node]', 'areas', ['sig-storage']],
  ['area: None', 'areas', []],
  ['sig: "SIG-Store** ([all SIGs](https://example.org))"', 'areas', ['SIG-Store']],
  ['sig: "SIG: @org/sig-store, [sig-lookup], SIG-NAME"', 'areas', ['@org/sig-store', 'sig-lookup']],
  ['components: [kubelet, scheduler]', 'components', ['kubelet', 'scheduler']],
  ['component: every part of the storage that there has ever been', 'components', []],
] as const)('reads %j as %s %j', (frontMatter, name, values) => {
  expect(read(frontMatter)[name]).toEqual(values);
});

it.each([
  ['status: done\nstage: Beta', 'beta', 'done'],
  ['stage: accepted', undefined, 'accepted'],
  ['stage: alpha', 'alpha', undefined],
])('reads the stage of %j as %j', (frontMatter, stage, status) => {
  const design = read(frontMatter);
  expect([design.stage, design.status.id]).toEqual([stage, status]);
});

it('reads areas and links from a list below the title', () => {
  const text = `# T

**SIG:** SIG-Store, SIG-Lookup

* Issue: [#12](https://example.org/a/b/issues/12)
* Related issues and PRs:
  * https://example.org/a/b/pull/13
* RFC PR: [a/b#14][pr]

## Why

Because.

[pr]: https://example.org/a/b/pull/14
`;
  const {areas, tracking, discussions} = readDocument(text);
  expect({areas, tracking, discussions}).toEqual({
    areas: ['SIG-Store', 'SIG-Lookup'],
    tracking: [
      {label: '#12', url: 'https://example.org/a/b/issues/12'},
      {label: 'a/b#13', url: 'https://example.org/a/b/pull/13'},
    ],
    discussions: [{label: 'a/b#14', url: 'https://example.org/a/b/pull/14'}],
  });
});

describe('links to pages elsewhere', () => {
  it.each([
    [
      '"[http://example.org/org/repo/issues/7](http://example.org/org/repo/issues/7)"',
      'org/repo#7',
    ],
    ['"[HTTPS://x.org](https://example.org/org/repo/issues/7)"', 'org/repo#7'],
    ['"[see https://x.org](https://example.org/org/repo/issues/7)"', 'see https://x.org'],
    ['https://example.org/org/repo/issues/7', 'org/repo#7'],
    ['https://example.org/org/repo/-/merge_requests/7', 'org/repo#7'],
    ['https://example.org/todos/nnn1', 'example.org/todos/nnn1'],
    ['https://example.org/1000/xx', 'example.org/1000/xx'],
    ['https://example.org/browse/STORE-12', 'STORE-12'],
    ['https://www.example.org/thread/', 'example.org/thread'],
    ['"[Thread](https://example.org/t)"', 'Thread'],
    ['"[**The** thread ](https://example.org/t) of all"', 'The thread'],
    ['http://example.org/org/repo/pull/7?x', 'org/repo#7'],
    ['https://example.org/org/repo/issues/7#c', 'org/repo#7'],
    ['https://example.org/org/repo/pulls/7x', 'example.org/org/repo/pulls/7x'],
    ['https://example.org/org/repo/discussions/', 'example.org/org/repo/discussions'],
    ['https://example.org/browse/S2-12/', 'S2-12'],
    ['https://example.org/browse/STORE-12/x', 'example.org/browse/STORE-12/x'],
    ['http://example.org/to/https://www.x.org', 'example.org/to/https://www.x.org'],
    ['"see https://example.org/t."', 'example.org/t'],
  ])('%s is called %s', (value, label) => {
    expect(read(`tracking-link: ${value}`).tracking.map((link) => link.label)).toEqual([label]);
  });

  it.each([
    'TBD',
    '12',
    'https://example.org/org/repo/issues/NNNN',
    'https://example.org/org/repo/pull/0000',
    'https://example.org/issues/NNNN/comments',
    'https://example.org/todo?x',
    '"https://example.org/issues/{number}"',
    '"https://example.org/issues/{}"',
    'https://example.org/browse/TBD',
    '"[x](javascript:alert(1))"',
    '"[x](./other.md)"',
  ])('are none in %s', (value) => {
    expect(read(`tracking-link: ${value}`).tracking).toEqual([]);
  });

  it('are all those of a value', () => {
    const {tracking} = read(
      'issues: "[A](https://example.org/a), [B](https://example.org/b)"\nbug: http://x.org, https://x.org/c',
    );
    expect(tracking.map(({label}) => label)).toEqual(['A', 'B', 'x.org', 'x.org/c']);
  });

  it('are listed once, from every field of the kind', () => {
    const {tracking} = read(
      'tracking-link:\n  - https://example.org/a\n  - https://example.org/a\nissue: https://example.org/b',
    );
    expect(tracking.map(({url}) => url)).toEqual([
      'https://example.org/a',
      'https://example.org/b',
    ]);
  });
});

it('writes a name as the first document does where no spelling is more common', () => {
  const {designs} = readFolder({
    'a.md': '---\nsig: SIG-STORE\n---\n# A',
    'b.md': '---\nsig: sig-store\n---\n# B',
  });
  expect(designs.map(({areas}) => areas)).toEqual([['SIG-STORE'], ['SIG-STORE']]);
});

it('writes a name as most documents do', () => {
  const {designs} = readFolder({
    'a.md': '---\nsig: SIG-STORE\n---\n# A',
    'b.md': '---\nsig: sig-store, sig-lookup\n---\n# B',
    'c.md': '---\nsig: [sig-store, SIG-Store]\n---\n# C',
  });
  expect(designs.map(({areas}) => areas)).toEqual([
    ['sig-store'],
    ['sig-store', 'sig-lookup'],
    ['sig-store'],
  ]);
});
