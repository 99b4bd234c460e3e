import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {namesOfHeading, toHeadingName} from '../../../plugin/core/markdown/heading-names.ts';
import {assignIds} from '../../../plugin/core/names/unique-ids.ts';
import {editDistance, nearest} from '../../../plugin/core/text/nearest.ts';
import {toSlug} from '../../../plugin/core/text/slug.ts';

describe('the name of a heading', () => {
  it.each([
    ['2.1 Non-goals (optional):', 'non goals'],
    ['Risks & Mitigations', 'risks mitigations'],
    ['IV. Design', 'design'],
    ['a) Design', 'design'],
    ['Überblick', 'überblick'],
    ['Open Questions \\[optional\\]', 'open questions'],
  ])('%j is %j', (title, name) => {
    expect(toHeadingName(title)).toBe(name);
  });

  it('is two for a heading of two sections', () => {
    const title = 'Non-Goals / Future Work';
    expect(namesOfHeading({title, name: toHeadingName(title)})).toEqual([
      'non goals future work',
      'non goals',
      'future work',
    ]);
  });
});

describe('the nearest word', () => {
  it.each([
    ['acepted', 'accepted'],
    ['accetped', 'accepted'],
    ['done', 'done'],
    ['dine', 'done'],
    ['dime', undefined],
    ['other', undefined],
  ])('to %j is %s', (word, near) => {
    expect(nearest(word, ['accepted', 'done'])).toBe(near);
  });

  it('counts a swap of neighbours once', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });
});

describe('an address', () => {
  it.each([
    ['net/0001-cache', 'net/0001-cache'],
    ['A plan (new) #2', 'A-plan-new-2'],
    ['ärger/日本', 'ärger/日本'],
    ['a?b=c&d', 'a-b-c-d'],
    ['???/a', '-/a'],
    ['#../a', '-/a'],
    ['!.', '-'],
    ['a/#...b', 'a/b'],
    ['a\u0001\nb\u0085', 'a-b'],
    ['v1.2', 'v1.2'],
    ['a'.repeat(230), 'a'.repeat(230)],
    [`${'a'.repeat(240)}12`, `${'a'.repeat(209)}-${'a'.repeat(18)}12`],
    [`${'日'.repeat(80)}-2`, `${'日'.repeat(57)}-${'日'.repeat(18)}-2`],
  ])('for %j is %j', (id, slug) => {
    expect(toSlug(id)).toBe(slug);
  });

  it.each([
    ['Twin.md', 'twin.md'],
    ['a\u00e9.md', 'ae\u0301.md'],
    ['a?.md', 'a!.md'],
  ])('is not shared by %j and %j', (...paths) => {
    const ids = assignIds(
      paths.map((path) => ({path})),
      [],
    );
    expect(ids.get(paths[1])?.id).toBe(`${paths[1].replace('.md', '')}-2`);
  });

  it('leads out of no site and is its own, whatever files are called', () => {
    const names = fc.string({unit: 'binary', minLength: 1, maxLength: 300});
    const awful = fc.string({
      unit: fc.constantFrom('.', '#', '/', '!', 'a', 'A', 'e\u0301', '\u00e9', '\n', '-', '2'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(names, awful), {maxLength: 20}), (paths) => {
        const files = paths.map((path) => ({path: `${path}.md`}));
        const slugs = [...assignIds(files, ['rules']).values()].map(({id}) => toSlug(id));
        const keys = slugs.map((slug) => slug.normalize('NFC').toLowerCase());
        expect(new Set(keys).size).toBe(files.length);
        for (const part of slugs.flatMap((slug) => slug.split('/'))) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: no address has them
          expect(part).not.toMatch(/^\.|[\s\u0000-\u001f\u007f"#%?\\]/);
          expect(Buffer.byteLength(part)).toBeLessThan(250);
          expect(part).not.toBe('');
        }
      }),
    );
  });

  it.each([
    [
      ['a.md', 'b/README.md', 'c/index.mdx'],
      ['a', 'b', 'c'],
    ],
    [
      ['a.md', 'a/README.md'],
      ['a', 'a/README'],
    ],
    [
      ['a.md', 'A.md', 'a.mdx'],
      ['a', 'A-2', 'a-3'],
    ],
    [
      ['a b.md', 'a-b.md'],
      ['a b', 'a-b-2'],
    ],
    [['README.md'], ['README']],
    [['release-notes.md'], ['release-notes-2']],
  ])('of each of %j is its own', (paths, ids) => {
    expect([...assignIds(paths.map(toFile), ['release-notes']).values()].map(({id}) => id)).toEqual(
      ids,
    );
  });

  it('that was taken is a defect of the later one', () => {
    const [first, second] = assignIds(['a.md', 'a/README.md'].map(toFile), []).values();
    expect(first).toEqual({id: 'a'});
    expect(second?.defect?.message).toBe(
      'Address `a` is already taken by `a.md`, so this document is at `a/README`',
    );
  });
});

function toFile(path: string): {readonly path: string} {
  return {path};
}
