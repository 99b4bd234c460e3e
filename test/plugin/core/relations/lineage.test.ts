import {describe, expect, it} from 'vitest';
import {createLineageFinder} from '../../../../plugin/core/relations/lineage.ts';
import {listReplacements} from '../../../../plugin/core/relations/replacements.ts';
import {readFolder} from '../read.ts';

const design = (status: string, more = '') =>
  `---\nstatus: ${status}\n${more}---\n# T\n\n## Summary\n\nText.\n`;

describe('replacements', () => {
  it.each([
    ['on the newer side', design('done'), design('done', 'replaces: [1]\n')],
    ['on the older side', design('superseded', 'superseded-by: [2]\n'), design('done')],
    [
      'on both, which is one',
      design('superseded', 'superseded-by: [2]\n'),
      design('done', 'replaces: [1]\n'),
    ],
  ])('named %s are read', (_, one, two) => {
    expect(listReplacements(readFolder({'1-first.md': one, '2-second.md': two}).designs)).toEqual([
      {older: '1-first', newer: '2-second'},
    ]);
  });

  it.each(['replaces: [1]\n', 'replaces: [9]\n', 'see-also: [2]\n'])(
    'by itself, by nothing and beside it are none: %j',
    (more) => {
      const {designs} = readFolder({
        '1-first.md': design('done', more),
        '2-second.md': design('done'),
      });
      expect(listReplacements(designs)).toEqual([]);
    },
  );
});

/** The line of the first design: the ids, with a star where one applies. */
function lineOf(texts: Readonly<Record<string, string>>, path = '1-first.md'): string {
  const set = readFolder(texts);
  const design = set.designs.find(({sourcePath}) => sourcePath === path);
  if (!design) throw new Error(`no ${path}`);
  return createLineageFinder(set)(design)
    .map((member) => `${member.design.id}${member.applies ? '*' : ''}`)
    .join(' ');
}

describe('a lineage', () => {
  const chain = (last: string, middle = 'superseded') => ({
    '1-first.md': design('superseded'),
    '2-second.md': design(middle, 'replaces: [1]\n'),
    '3-third.md': design(last, 'replaces: [2]\n'),
  });

  it.each([
    ['done', 'superseded', '1-first 2-second 3-third*'],
    ['accepted', 'done', '1-first 2-second 3-third*'],
    // Not decided yet: what was there before still applies.
    ['draft', 'done', '1-first 2-second* 3-third'],
    ['rejected', 'done', '1-first 2-second* 3-third'],
    ['rejected', 'superseded', '1-first 2-second 3-third'],
  ])('that ends in one that is %s, after one that is %s, is %s', (last, middle, line) => {
    const texts = chain(last, middle);
    expect(Object.keys(texts).map((path) => lineOf(texts, path))).toEqual([line, line, line]);
  });

  it('is a design alone where it replaced nothing', () => {
    expect(lineOf({'1-first.md': design('done'), '2-second.md': design('draft')})).toBe('1-first*');
  });

  it('of a project without statuses ends in what applies', () => {
    const plain = (more = '') => `${more && `---\n${more}---\n`}# T\n\n## Summary\n\nText.\n`;
    const texts = {
      '1-first.md': plain(),
      '2-second.md': plain('replaces: [1]\n'),
      '3-third.md': plain(),
    };
    expect(lineOf(texts)).toBe('1-first 2-second*');
  });

  it('has both designs that one was divided into', () => {
    const texts = {
      '1-first.md': design('superseded', 'superseded-by: [3, 2]\n'),
      '2-second.md': design('done'),
      '3-third.md': design('accepted'),
    };
    expect(lineOf(texts)).toBe('1-first 2-second* 3-third*');
  });

  it('may be a circle by mistake', () => {
    const texts = {
      '1-first.md': design('done', 'replaces: [2]\n'),
      '2-second.md': design('done', 'replaces: [1]\n'),
    };
    expect(lineOf(texts)).toBe('1-first 2-second');
  });

  it('of a design that replaced very many has the nearest twenty', () => {
    const old = Array.from({length: 60}, (_, at) => [
      `${at + 2}-superseded.md`,
      design('superseded'),
    ]);
    const replaces = `replaces: [${old.map((_, at) => at + 2).join(', ')}]\n`;
    const texts = {...Object.fromEntries(old), '1-first.md': design('done', replaces)};
    expect(lineOf(texts).split(' ')).toHaveLength(20);
    expect(lineOf(texts)).toMatch(/ 1-first\*$/);
  });
});
