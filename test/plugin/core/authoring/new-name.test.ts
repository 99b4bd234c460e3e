import {describe, expect, it} from 'vitest';
import {toNewName} from '../../../../plugin/core/authoring/new-name.ts';
import {readFolder} from '../read.ts';

const text = '# A\n\n- Status: draft\n\n## Summary\n\nText.\n';
const today = '2026-01-31';

function name(paths: readonly string[], template = '_template.md', others?: readonly string[]) {
  const {designs} = readFolder(Object.fromEntries(paths.map((path) => [path, text])));
  return toNewName('Cache', {designs, template, today, others})?.path;
}

describe('a new design is named as the others are', () => {
  it.each<[readonly string[], string]>([
    [['0001-a.md', '0007-b.md'], '0008-cache.md'],
    [['1-a.md', '09-b.md'], '10-cache.md'],
    [['8-a.md', '10-b.md'], '11-cache.md'],
    [['01-a.md', '002-b.md'], '003-cache.md'],
    [['0001_a.md', '0002_b.md'], '0003_cache.md'],
    [['0001 a.md', '0002. b.md'], '0003. cache.md'],
    [['0002-a.md', '0001_b.md'], '0003-cache.md'],
    [['adr-001-a.md', 'adr-002-b.md'], 'adr-003-cache.md'],
    [['adr001-a.md'], 'adr002-cache.md'],
    [['kep_0001_a.md', 'kep_0002_b.md'], 'kep_0003_cache.md'],
    [['0001-a.md', 'b.md'], '0002-cache.md'],
    [['0001-a.md', 'b.md', 'c.md'], 'cache.md'],
    [['a.md', 'b.md'], 'cache.md'],
    [['2025-01-02-a.md', '2025-03-04-b.md'], '2026-01-31-cache.md'],
    [['20250102-a.md', '20250304_b.md'], '20260131_cache.md'],
    [['2025_01_02__a.md'], '2026_01_31__cache.md'],
    [['2025-01-02-a.md', 'b.md'], 'cache.md'],
    [['on-2025-01-02-a.md'], 'cache.md'],
    [['x/1-a/README.md', 'x/2-b/README.md'], '3-cache/README.md'],
    [['1-a/README.md', '4-b/README.md'], '5-cache/README.md'],
    [['1-a/README.md', '4-b/README.md', '5-c.md'], '6-cache/README.md'],
    [['1-a/README.md', '4-b.md'], '5-cache.md'],
    [['1-a/index.md'], '2-cache/index.md'],
    [['1-a/proposal.md', '2-b/README.md', '3-c/README.md'], '4-cache/README.md'],
    [['1-a.md', '2-b.mdx'], '3-cache.mdx'],
    [['9-a.mdx', '10-b.md'], '11-cache.md'],
  ])('%j: %s', (paths, expected) => {
    expect(name(paths)).toBe(expected);
  });

  it.each<[string, string]>([
    ['NNNN-template.md', '0001-cache.md'],
    ['xx_template.md', '01_cache.md'],
    ['000.template.md', '001.cache.md'],
    ['YYYYMMDD-kep-template.md', '20260131-cache.md'],
    ['yyyy-mm-dd_template.md', '2026-01-31_cache.md'],
    ['yyyy.mm.dd template.md', '2026.01.31 cache.md'],
    ['NNNN-kep-template/README.md', '0001-cache/README.md'],
    ['YYYYMMDD-template/index.md', '20260131-cache/index.md'],
    ['kep-template/README.md', 'cache.md'],
    ['README.md', 'cache.md'],
    ['N-template.md', 'cache.md'],
    ['x-template.md', 'cache.md'],
    ['0-template.md', 'cache.md'],
    ['kep-NNNN-template.md', 'cache.md'],
    ['NNNNtemplate.md', 'cache.md'],
    ['yyyy-mmdd-template.md', 'cache.md'],
    ['of-yyyymmdd-template.md', 'cache.md'],
    ['yyyymmddx-template.md', 'cache.md'],
    ['adr', '0001-cache.md'],
    ['madr', '0001-cache.md'],
    ['metal3', 'cache.md'],
    ['my-adr', 'cache.md'],
    ['adr-of-ours.md', 'cache.md'],
  ])('or, being first, as its template %s shows: %s', (template, expected) => {
    expect(name([], template)).toBe(expected);
  });

  it('with a number that nothing has', () => {
    expect(name(['0001-a.md'], '_template.md', ['0004-hidden.md', 'x/0003-other.md', 'y.md'])).toBe(
      '0005-cache.md',
    );
    const {designs} = readFolder({'0001-a.md': text, '0006-notes.md': '# Notes\n\nWe met.\n'});
    const as = (kind: 'page' | 'template') =>
      designs.map((design) => (design.number === 1 ? design : {...design, kind}));
    const path = (known: typeof designs) =>
      toNewName('Cache', {designs: known, template: '_template.md', today});
    expect(path(as('page'))).toEqual({path: '0007-cache.md', number: '0007'});
    expect(path(as('template'))).toEqual({path: '0002-cache.md', number: '0002'});
  });

  it('whatever its pages are named', () => {
    const page = '# Notes\n\nWe met.\n';
    const {designs} = readFolder({'0001-a.md': text, 'b.md': page, 'c.md': page, 'd.md': page});
    const known = designs.map((design) =>
      design.number === 1 ? design : {...design, kind: 'page' as const},
    );
    const path = toNewName('Cache', {designs: known, template: '_template.md', today})?.path;
    expect(path).toBe('0002-cache.md');
  });

  it.each<[string, string]>([
    ['b.md', '0008-cache.md'],
    ['0002-my-0007-b.md', '0003-cache.md'],
  ])('whatever number the metadata of %s has', (other, expected) => {
    const numbered = `---\nnumber: 7\n---\n${text}`;
    const {designs} = readFolder({'0001-a.md': text, [other]: numbered});
    const path = toNewName('Cache', {designs, template: '_template.md', today})?.path;
    expect(path).toBe(expected);
  });

  it('without the number that stands within a name', () => {
    const {designs} = readFolder({'my-old-0001-a.md': `---\nnumber: 1\n---\n${text}`});
    const path = toNewName('Cache', {designs, template: '_template.md', today})?.path;
    expect(path).toBe('cache.md');
  });

  it('without a number of its own where the names have none', () => {
    const {designs} = readFolder({'a.md': text});
    expect(toNewName('Cache', {designs, template: '_template.md', today})).toEqual({
      path: 'cache.md',
    });
  });
});

it.each<[string, string | undefined]>([
  ['Größe & 設計 2', 'größe-設計-2.md'],
  ["Don't `ask`/’tell’!", 'dont-ask-tell.md'],
  ['--A--', 'a.md'],
  ['हिन्दी', 'हिन्दी.md'],
  ['Cafe\u0301', 'café.md'],
  ['2', '2.md'],
  ['🎉 !', undefined],
  ['\u0301', undefined],
  ['letters '.repeat(9), `${'letters-'.repeat(6)}letters.md`],
  ['a'.repeat(80), `${'a'.repeat(60)}.md`],
  ['word '.repeat(13), `${'word-'.repeat(11)}word.md`],
])('a file for %j is %s', (title, path) => {
  expect(toNewName(title, {designs: [], template: '_template.md', today})?.path).toBe(path);
});
