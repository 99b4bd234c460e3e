import {describe, expect, it} from 'vitest';
import {parse, readDocument, readFolder} from '../read.ts';

const read = (frontMatter: string) => parse(`---\n${frontMatter}\n---\n\n# T\n`);

describe('settings of a page', () => {
  it.each([
    ['slug: /why', {slug: '/why'}],
    ['description: What it is', {description: 'What it is'}],
    ['description: ""', undefined],
    ['description: null', undefined],
    ['description: " "', undefined],
    ['image: http://example.org/a.png', {image: 'http://example.org/a.png'}],
    ['image: img/a:b.png', {image: 'img/a:b.png'}],
    ['image:', undefined],
    ['hide_title: TRUE', {hidesTitle: true}],
    ['image: ./img/a.png', {image: './img/a.png'}],
    ['image: https://example.org/a.png', {image: 'https://example.org/a.png'}],
    ['keywords: [cache, store]', {keywords: ['cache', 'store']}],
    ['sidebar_label: Cache', {sidebarLabel: 'Cache'}],
    ['hide_title: true', {hidesTitle: true}],
    ['hide_title: false', undefined],
    ['hide_table_of_contents: true', {hidesContents: true}],
    ['toc_min_heading_level: 3', {minContentsLevel: 3}],
    ['toc_max_heading_level: 4', {maxContentsLevel: 4}],
    [
      'toc_min_heading_level: 2\ntoc_max_heading_level: 2',
      {minContentsLevel: 2, maxContentsLevel: 2},
    ],
    ['pagination_label: The cache', {paginationLabel: 'The cache'}],
    ['pagination_next: 0002-next', {next: '0002-next'}],
    ['pagination_next: null', {next: null}],
    ['pagination_prev:', {previous: null}],
    ['custom_edit_url: https://example.org/edit', {editUrl: 'https://example.org/edit'}],
    ['custom_edit_url: null', {editUrl: null}],
    ["custom_edit_url: ''", {editUrl: null}],
    ['title: A cache', undefined],
  ])('reads %j', (frontMatter, settings) => {
    const {pageSettings, defects} = read(frontMatter);
    expect(pageSettings).toEqual(settings);
    expect(defects).toEqual([]);
  });

  it.each([
    ['hide_title: maybe', 'hide_title', 'Write `true` or `false`.'],
    ['hide_title: untrue', 'hide_title', 'Write `true` or `false`.'],
    ['hide_title: truely', 'hide_title', 'Write `true` or `false`.'],
    ['hide_title: [true, true]', 'hide_title', 'Write `true` or `false`.'],
    ['toc_max_heading_level: [3, 4]', 'toc_max_heading_level', 'Write a level from 2 to 6.'],
    ['toc_max_heading_level: 13', 'toc_max_heading_level', 'Write a level from 2 to 6.'],
    ['toc_max_heading_level: 31', 'toc_max_heading_level', 'Write a level from 2 to 6.'],
    ['image: javascript:https://x.org', 'image', 'Write an address: `https://…` or a path.'],
    ['image: "https:///a.png"', 'image', 'Write an address: `https://…` or a path.'],
    ['image: [a.png, b.png]', 'image', 'Write an address: `https://…` or a path.'],
    ['slug: [a, b]', 'slug', 'Write one text, not a list.'],
    ['toc_min_heading_level: 1', 'toc_min_heading_level', 'Write a level from 2 to 6.'],
    ['toc_max_heading_level: many', 'toc_max_heading_level', 'Write a level from 2 to 6.'],
    [
      'toc_max_heading_level: 3\ntoc_min_heading_level: 4',
      'toc_min_heading_level',
      'Write a level from 2 to 3.',
    ],
    ['image: "javascript:alert(1)"', 'image', 'Write an address: `https://…` or a path.'],
    ['custom_edit_url: not an address', 'custom_edit_url', expect.stringContaining('address')],
  ])('does not use %j and says so', (frontMatter, key, hint) => {
    const {pageSettings, defects} = read(frontMatter);
    expect(defects).toMatchObject([
      {rule: 'invalid-metadata', message: `Front matter key \`${key}\` is not used`, hint},
    ]);
    const others = key === 'toc_min_heading_level' ? ['maxContentsLevel'] : [];
    expect(Object.keys(pageSettings ?? {}).filter((name) => !others.includes(name))).toEqual([]);
  });

  it('says of keys that mean nothing here that they are ignored', () => {
    expect(read('sidebar_position: 3\nsidebar_class_name: blue').defects).toMatchObject([
      {message: 'Front matter key `sidebar_position` is ignored', line: 2, isMinor: true},
      {message: 'Front matter key `sidebar_class_name` is ignored', line: 3, isMinor: true},
    ]);
  });

  it('are not read from a list or a sidecar', () => {
    expect(parse('# T\n\n- Slug: /why\n- Keywords: a\n').pageSettings).toBeUndefined();
    const {designs} = readFolder({
      '1-sidecar/README.md': '# T',
      '1-sidecar/kep.yaml': 'slug: /why\n',
    });
    expect(designs[0]?.address).toBeUndefined();
    const beside = readFolder({
      '1-sidecar/README.md': '---\ntitle: T\n---\n',
      '1-sidecar/kep.yaml': 'description: Why\n',
    });
    expect(beside.designs[0]).not.toHaveProperty('pageSettings');
  });

  it.each(['constructor', '__proto__', 'toString'])('has none of the name %s', (key) => {
    expect(read(`${key}: x`).pageSettings).toBeUndefined();
  });
});

describe('the address of a page with a slug', () => {
  const addressOf = (slug: string, path = '0001-moved.md') =>
    readDocument(`---\nslug: ${JSON.stringify(slug)}\n---\n# T\n`, path).address;

  it.each([
    ['why', '0001-moved.md', 'why'],
    ['/why', 'x/0001-moved.md', 'why'],
    ['why', 'x/0001-moved.md', 'x/why'],
    ['./why', 'x/0001-moved.md', 'x/why'],
    ['../why', 'x/0001-moved.md', 'why'],
    ['why', 'x/README.md', 'x/why'],
    ['/a/b/', '0001-moved.md', 'a/b'],
    ['/../../etc/passwd', '0001-moved.md', 'etc/passwd'],
    ['../../../up', 'x/0001-moved.md', 'up'],
    ['//example.org/x', '0001-moved.md', 'example.org/x'],
    ['https://example.org/x', '0001-moved.md', 'https/example.org/x'],
    ['a%2e%2e/b?c#d', '0001-moved.md', 'a-2e-2e/b-c-d'],
    ['..\\..\\up', '0001-moved.md', 'up'],
    ['0001-moved', '0001-moved.md', undefined],
  ])('%j of %s is %j', (slug, path, address) => {
    expect(addressOf(slug, path)).toBe(address);
  });

  it('is reported where a slug has characters that no address has', () => {
    const {address, problems} = readDocument('---\nslug: my cache\n---\n# T\n');
    expect(address).toBe('my-cache');
    expect(problems).toContainEqual(
      expect.objectContaining({
        message:
          'Front matter key `slug` has characters that no address has, so this document is at `my-cache`',
        hint: 'Write `slug: my-cache`, or leave it out.',
        line: 2,
      }),
    );
  });

  const addressesOf = (texts: Readonly<Record<string, string>>, reservedIds: string[] = []) =>
    readFolder(
      Object.fromEntries(
        Object.entries(texts).map(([path, slug]) => [
          path,
          slug === '' ? '# T' : `---\nslug: ${slug}\n---\n# T`,
        ]),
      ),
      {reservedIds},
    ).designs.map(({id, address, problems}) => [
      address ?? id,
      ...problems.filter(({rule}) => rule === 'duplicate-id').map(({message}) => message),
    ]);

  it.each([
    [
      'that of another document',
      {'a.md': '', 'b.md': '/A'},
      [
        ['a'],
        ['b', 'Address `A` of `slug` is already taken by `a.md`, so this document is at `b`'],
      ],
    ],
    [
      'that of another slug',
      {'a.md': '/x', 'b.md': '/x'},
      [
        ['x'],
        ['b', 'Address `x` of `slug` is already taken by `a.md`, so this document is at `b`'],
      ],
    ],
    [
      'a page of the site',
      {'a.md': '/health'},
      [
        [
          'a',
          'Address `health` of `slug` is already taken by a page of the design index, so this document is at `a`',
        ],
      ],
    ],
    [
      'the index',
      {'a.md': '/'},
      [
        [
          'a',
          'Address `/` of `slug` is already taken by the design index, so this document is at `a`',
        ],
      ],
    ],
    ['what another document leaves free', {'a.md': '/b', 'b.md': '/c'}, [['b'], ['c']]],
    [
      'what a document that cannot move still needs',
      {'a.md': '/b', 'b.md': '/health'},
      [
        ['b'],
        [
          'b-2',
          'Address `health` of `slug` is already taken by a page of the design index, so this document is at `b-2`',
        ],
      ],
    ],
  ])('is never %s', (_, texts, addresses) => {
    expect(addressesOf(texts, ['health'])).toEqual(addresses);
  });
});

it('reports a neighbour that is no document', () => {
  const {designs} = readFolder({
    'a.md': '---\npagination_next: b\npagination_prev: c\n---\n# A',
    'b.md': '---\npagination_next:\n---\n# B',
  });
  expect(designs[0]?.problems.map(({message, line}) => `${line} ${message}`)).toContain(
    '3 Front matter key `pagination_prev` names `c`, which is no document of this folder',
  );
  expect(JSON.stringify(designs.map(({problems}) => problems))).not.toContain('pagination_next');
});

it.each([
  ['p.png', undefined],
  ['/img/p.png', undefined],
  ['https://example.org/p.svg', undefined],
  ['p.svg', 'Front matter key `image` names `p.svg`, which is no picture that previews show'],
  ['gone.png', 'Front matter key `image` names `gone.png`, which is no file of this folder'],
])('reports the image %s: %s', (image, message) => {
  const texts = {'a.md': `---\nimage: ${image}\n---\n# A`};
  const assets = new Set(['p.png', 'p.svg']);
  const folder = {documents: new Set(['a.md']), assets, repositoryPath: 'design'};
  const found = readFolder(texts, {folder}).designs.flatMap(({problems}) =>
    problems.filter((problem) => problem.rule === 'invalid-metadata'),
  );
  expect(found.map((problem) => problem.message)).toEqual(message === undefined ? [] : [message]);
});
