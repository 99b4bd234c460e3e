import {describe, expect, it} from 'vitest';
import {readRelations} from '../../../../plugin/core/relations/relations.ts';
import type {Field} from '../../../../plugin/core/types.ts';

const field = (values: readonly string[], more: Partial<Field> = {}): Field => ({
  key: 'see-also',
  values,
  source: 'front-matter',
  line: 1,
  ...more,
});

const targetsOf = (...fields: readonly Field[]) =>
  readRelations(fields, 'see-also').map(({raw}) => raw);

describe('targets in a value', () => {
  it.each([
    ['a.md; b.md\nc.md,  d.md', ['a.md', 'b.md', 'c.md', 'd.md']],
    ['a;b', ['a;b']],
    ['a.md, a.md', ['a.md']],
    ['`"a.md"`', ['a.md']],
    ["<a.md>, 'b.md' ", ['a.md', 'b.md']],
    ['a.md (old)', ['a.md (old)']],
    ['(old) a.md', ['(old) a.md']],
    ['([B](b.md))', ['b.md']],
    ['[A](a.md "The first"), [B](b.md)', ['a.md', 'b.md']],
    ['[A] and [B](b.md)', ['b.md']],
    ['[A][a](b.md)', ['b.md']],
    ['[A]x, b.md', ['[A]x', 'b.md']],
    ['[A](), [B](b.md)', ['b.md']],
    ['[A]( a.md), [B](b.md)', ['b.md']],
    ['[A](a.md)[B](b.md)', ['a.md', 'b.md']],
    ['[A](a.md), [B](b.md', ['a.md']],
    ['[A](a.md), [B', ['a.md']],
    ['[A', ['[A']],
    ['ADR-12  and  ADR13', ['ADR-12', 'ADR13']],
    ['12 + #13', ['12', '#13']],
    ['#12, and  #13.', ['#12', '#13']],
    ['the ADR-12 and ADR-13', ['the ADR-12 and ADR-13']],
    ['12 and 13 ovens', ['12 and 13 ovens']],
    ['12 and 123456', ['12 and 123456']],
    ['section 12 and 13', ['section 12 and 13']],
    ['nonesuch', ['nonesuch']],
    ['not none', ['not none']],
  ])('%j: %j', (value, targets) => {
    expect(targetsOf(field([value]))).toEqual(targets);
  });

  it.each([
    ...[
      '(leave blank)',
      ' (none yet) ',
      '()',
      '',
      '*',
      '**None**',
      'none.',
      '**TBD**.',
      'NA',
      'n/a',
    ],
    ...['--', '—', '`nil`', 'not applicable', '…'],
  ])('there are none in %j', (value) => {
    expect(targetsOf(field([value]))).toEqual([]);
  });
});

describe('targets of several fields', () => {
  it('are those of the place that names any first', () => {
    const list = {source: 'list'} as const;
    expect(targetsOf(field(['a.md']), field(['b.md'], list), field(['c.md']))).toEqual([
      ...['a.md', 'c.md'],
    ]);
    expect(targetsOf(field([]), field(['b.md'], list))).toEqual(['b.md']);
  });

  it('are those of the key', () => {
    const other = field(['a.md'], {key: 'replaces', source: 'list'});
    expect(targetsOf(other, field(['b.md']))).toEqual(['b.md']);
    expect(targetsOf(field(['b.md']), {...other, source: 'front-matter'})).toEqual(['b.md']);
    expect(targetsOf(other)).toEqual([]);
  });
});
