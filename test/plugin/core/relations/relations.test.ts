import {describe, expect, it} from 'vitest';
import type {Relation} from '../../../../plugin/core/index.ts';
import {readDocument, readFolder} from '../read.ts';

describe('relations as written', () => {
  it.each([
    ['see-also: /design/b.md', ['/design/b.md']],
    ['see-also:\n  - a.md\n  - "b.md"', ['a.md', 'b.md']],
    ['see-also: a.md, b.md', ['a.md', 'b.md']],
    ['see-also:\n  - "[B](b.md)"', ['b.md']],
    ['see-also:\n  - <b.md>', ['b.md']],
    ['see-also: "#12. , #13."', ['#12', '#13']],
    ['see-also: "#12, and #13, And #14"', ['#12', '#13', '#14']],
    ['see-also: "#12 & #13 , #14"', ['#12', '#13', '#14']],
    ['see-also: ADR 12 & STRAND 13', ['ADR 12', 'STRAND 13']],
    ['see-also: Ovens and 13', ['Ovens and 13']],
    ['see-also: N/A', []],
    ['see-also: N.A.', []],
    ['see-also: []', []],
    ['see-also: "[A](a.md), [B](b.md) and ADR-5, ADR 6"', ['a.md', 'b.md', 'ADR-5', 'ADR 6']],
    ['see-also: "[A](a.md) as of 5"', ['a.md']],
    ['see-also:\n  - {number: 12, name: Ovens}', ['12']],
    ['see-also:\n  - gep: 12\n    reason: slow', ['12']],
    ['see-also: {leave empty}', ['{leave empty}']],
    ['see-also:', []],
  ])('%j', (yaml, raw) => {
    expect(readDocument(`---\n${yaml}\n---\n# T`).seeAlso.map((relation) => relation.raw)).toEqual(
      raw,
    );
  });
});

describe('relations in a status', () => {
  it.each([
    ['superseded by ADR-0123', ['ADR-0123']],
    ['Superceded entirely by ADR-0123', ['ADR-0123']],
    ['superseded by ADR-12 and ADR-13', ['ADR-12', 'ADR-13']],
    ['superseded by #12, #13', ['#12', '#13']],
    [
      'replaced by [Ovens](0002-ovens.md) and [Kilns](0003-kilns.md)',
      ['0002-ovens.md', '0003-kilns.md'],
    ],
    ['{proposed | accepted | … | superseded by ADR-0123}', []],
    ['Accepted, superseded by ADR-12', ['ADR-12']],
    ['Superseded: see [Ovens](0002-ovens.md)', ['0002-ovens.md']],
    ['Superseded ([Ovens](0002-ovens.md))', ['0002-ovens.md']],
    ['Superseded, told in the [minutes](minutes.md)', []],
    ['Deprecated in favour of [Ovens](0002-ovens.md)', ['0002-ovens.md']],
    ['Rejected in favor of ADR-12', ['ADR-12']],
    ['In favour of gas', []],
  ])('%j', (status, raw) => {
    const {supersededBy} = readDocument(`---\nstatus: "${status}"\n---\n# T`);
    expect(supersededBy.map((relation) => relation.raw)).toEqual(raw);
  });
});

describe('relations of several lines', () => {
  it.each([
    [
      'Superseded by:\n\n- [A](0002-ovens.md)\n- [B](0003-kilns.md)',
      ['0002-ovens.md', '0003-kilns.md'],
    ],
    ['Superseded by:\n[A](0002-ovens.md)', ['0002-ovens.md']],
    ['Superseded\nby [A](0002-ovens.md)', ['0002-ovens.md']],
    ['**Superseded by**\n\nADR-12', ['ADR-12']],
    ['Superseded by [A](0002-ovens.md)\n\n[The minutes](minutes.md)', ['0002-ovens.md']],
  ])('of the status %j', (status, raw) => {
    const design = readDocument(`# T\n\n## Status\n\n${status}\n`);
    expect(design.status.phase).toBe('superseded');
    expect(design.supersededBy.map((relation) => relation.raw)).toEqual(raw);
  });

  it('of a status with a list of what it replaces', () => {
    const {replaces, status} = readDocument(
      '# T\n\n## Status\n\nAccepted\n\nSupersedes:\n\n- [A](0002-ovens.md)\n- ADR-3\n',
    );
    expect(status.id).toBe('accepted');
    expect(replaces.map(({raw}) => raw)).toEqual(['0002-ovens.md', 'ADR-3']);
  });

  it('of a status are all read', () => {
    const {replaces} = readDocument(
      '# T\n\n## Status\n\nAccepted\n\nReplaces [A](0002-ovens.md)\n\nReplaces [B](0003-kilns.md)\n',
    );
    expect(replaces.map(({raw}) => raw)).toEqual(['0002-ovens.md', '0003-kilns.md']);
  });

  it('of a section of links are read with the word before them', () => {
    const design = readDocument(
      '# T\n\n## Links\n\n- Replaces [A](0002-ovens.md)\n- Related to [B](0003-kilns.md)\n- [C](0004-racks.md)\n',
    );
    expect([design.replaces, design.seeAlso]).toMatchObject([
      [{raw: '0002-ovens.md'}],
      [{raw: '0003-kilns.md'}],
    ]);
  });
});

describe('a number that two designs have', () => {
  const texts = {
    '0007-ovens.md': '# A\n',
    '0007-kilns.md': '# B\n',
    '0008-replacing.md': '---\nreplaces: "#7"\n---\n# C\n',
  };

  it('leads to neither, and both are named', () => {
    const found = readFolder(texts).designs.find(({id}) => id === '0008-replacing');
    expect(found?.replaces).toEqual([{raw: '#7'}]);
    expect(found?.problems.map(({message}) => message)).toContain(
      'Relation `#7` may be any of 2 documents: `0007-ovens.md`, `0007-kilns.md`',
    );
  });

  it('leads to the one with its word where names begin with several', () => {
    const {designs} = readFolder({
      'adr-001-ovens.md': '# A',
      'adr-002-bread.md': '# B',
      'rfc-001-kilns.md': '# C',
      'rfc-002-yeast.md': '---\nreplaces: [RFC-1, ADR 1, 1]\n---\n# D',
    });
    expect(designs.at(-1)?.replaces.map(({id}) => id)).toEqual([
      'rfc-001-kilns',
      'adr-001-ovens',
      undefined,
    ]);
  });

  it('leads to the one of the same folder where folders count for themselves', () => {
    const {designs} = readFolder({
      'ovens/01-doors.md': '# A\n',
      'ovens/02-replacing.md': '---\nreplaces: 1\n---\n# B\n',
      'kilns/01-bricks.md': '# C\n',
      'kilns/02-mortar.md': '# D\n',
    });
    expect(designs.find(({id}) => id === 'ovens/02-replacing')?.replaces[0]?.id).toBe(
      'ovens/01-doors',
    );
  });
});

describe('a relation leads to a design', () => {
  const others = {
    '0002-above.md': '# B',
    'net/0003-beside.md': '# C',
    '4-in-folder/README.md': '# D',
    '0012-far.md': '# E',
  };
  const idOf = (raw: string, repositoryUrl?: string) => {
    const documents = new Set(['net/0001-replacing.md', ...Object.keys(others)]);
    const folder = {
      documents,
      assets: new Set<string>(),
      repositoryPath: 'docs/design',
      ...(repositoryUrl ? {repositoryUrl} : {}),
    };
    const {designs} = readFolder(
      {...others, 'net/0001-replacing.md': `---\nreplaces: "${raw}"\n---\n# A`},
      {folder},
    );
    return designs.find(({id}) => id === 'net/0001-replacing')?.replaces[0]?.id;
  };

  it.each([
    ['0003-beside.md', 'net/0003-beside'],
    ['../0002-above.md', '0002-above'],
    ['2-above', '0002-above'],
    ['/docs/design/0002-above.md', '0002-above'],
    ['/design/0002-above.md', '0002-above'],
    ['../4-in-folder', '4-in-folder'],
    ['0002-above', '0002-above'],
    ['2', '0002-above'],
    ['ADR-0002', '0002-above'],
    ['#2', '0002-above'],
    ['2. The other', '0002-above'],
    ['12', '0012-far'],
    ['ADR2', '0002-above'],
    ['ADR #2', '0002-above'],
    ['adr-2: The other', '0002-above'],
    ['the ADR-2', undefined],
    ['x-2', undefined],
    ['ovenware-2', undefined],
    ['2.5', undefined],
    ['2:5', undefined],
    ['2 others', undefined],
    ['100002', undefined],
    ['0002-above?plain=1', '0002-above'],
    ['0002-above#why', '0002-above'],
    ['0002-ABOVE//', '0002-above'],
    ['somewhere/4-in-folder/KEP.YML', '4-in-folder'],
    ['/somewhere/4-in-folder/kep.yaml.bak', undefined],
    ['http://git.example/o/r/-/tree/main/docs/design/0002-above.md', '0002-above'],
    ['see https://git.example/o/r/tree/main/docs/design/0002-above.md', '0002-above'],
    ['https://git.example/o/r/raw/main/docs/design/0002-above.md', undefined],
    ['https://git.example/r/blob/main/docs/design/0002-above.md', undefined],
    ['/somewhere/4-in-folder/kep.yaml', '4-in-folder'],
    ['https://github.com/o/r/blob/main/docs/design/net/0003-beside.md#x', 'net/0003-beside'],
    ['https://example.org/0002-above', undefined],
    ['https://github.com/o/r/issues/2', undefined],
    ['nowhere.md', undefined],
    ['0001-replacing.md', undefined],
  ])('%s to %s', (raw, id) => {
    expect(idOf(raw)).toBe(id);
  });

  it('by an address of its repository only, where that is known', () => {
    const url = 'https://github.com/o/r';
    expect(idOf(`${url}/blob/main/docs/design/0002-above.md`, url)).toBe('0002-above');
    expect(
      idOf('https://github.com/o/other/blob/main/docs/design/0002-above.md', url),
    ).toBeUndefined();
  });

  it('to none where two have the number', () => {
    const {designs} = readFolder({
      '0001-replacing.md': '---\nreplaces: 2\n---\n',
      '0002-at-root.md': '',
      'x/0002-below.md': '',
    });
    expect(designs[0]?.replaces).toEqual([{raw: '2'}]);
  });
});

it.each([
  ['done', ['0002-named', '0003-claiming']],
  ['draft', ['0002-named']],
])(
  'a design that names its successor has another one too, where that is decided: %s',
  (word, ids) => {
    const {designs} = readFolder({
      '0001-old.md': '---\nsuperseded-by: 0002-named.md\n---\n# A',
      '0002-named.md': '---\nstatus: done\nreplaces: 0001-old.md\n---\n# B',
      '0003-claiming.md': `---\nstatus: ${word}\nreplaces: 0001-old.md\n---\n# C`,
    });
    expect(designs[0]?.supersededBy.map(({id}) => id)).toEqual(ids);
    const rules = designs.flatMap(({problems}) => problems.map(({rule}) => rule));
    expect(rules.filter((rule) => rule === 'one-way-relation')).toHaveLength(1);
  },
);

describe('a design that another one replaces', () => {
  const successorsOf = (old: string, replaces: string): readonly Relation[] | undefined =>
    readFolder({'0001-old.md': old, '0002-new.md': `---\nreplaces: ${replaces}\n---\n# B`})
      .designs[0]?.supersededBy;

  it('is superseded by it, also where it does not say so', () => {
    expect(successorsOf('# A', '0001-old.md')).toEqual([
      {raw: '0002-new', id: '0002-new', isImplied: true},
    ]);
  });

  it('names it once where it does say so', () => {
    const old = '---\nsuperseded-by: 0002-new.md\n---\n# A';
    expect(successorsOf(old, '[1, 0001-old.md]')).toEqual([{raw: '0002-new.md', id: '0002-new'}]);
  });
});
