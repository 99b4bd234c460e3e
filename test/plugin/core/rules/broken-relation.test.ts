import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const others = {
  '0002-plans.md': '# Plans\n',
  'storage/0003-disks.md': '# Disks\n',
  'storage/0004-tapes.md': '# Tapes\n',
};

/** What is found of `see-also: RAW` in a folder `docs/design`. */
function findIn(
  raw: string,
  texts: Readonly<Record<string, string>> = others,
  repositoryUrl = 'https://github.com/o/r',
) {
  const text = `---\nstatus: draft\nsee-also:\n  - "${raw}"\n---\n# Cache\n`;
  const paths = ['0001-cache.md', ...Object.keys(texts)];
  const {designs} = readFolder(
    {'0001-cache.md': text, ...texts},
    {
      folder: {
        documents: new Set(paths),
        assets: new Set(),
        repositoryPath: 'docs/design',
        repositoryUrl,
      },
    },
  );
  return designs
    .flatMap(({problems}) => problems.filter(({rule}) => rule === 'broken-relation'))
    .map(({message, hint}) => `${message}. ${hint}`);
}

describe('a relation to what is not there is found', () => {
  it.each([
    'plan.md',
    'plan.mdx?plain=1',
    'PLAN.MD#why',
    './missing',
    '../design/missing',
    '/docs/design/missing',
    'https://github.com/o/r/blob/main/docs/design/missing',
    './storage/missing',
    '9',
    '0009-gone',
    'ADR-9',
    'adr9',
    '00009',
    '9-caches_2-x',
    'a.md#why',
    'some plans.md',
  ])('%s', (raw) => {
    expect(findIn(raw)).toHaveLength(1);
  });
});

describe('a relation is about something else, or there', () => {
  it.each([
    '0002-plans.md',
    './0002-plans',
    'storage/0003-disks',
    './storage',
    './storage/',
    './storage//',
    './storage/?x#y',
    '/docs/design',
    '../missing',
    '#9',
    'https://github.com/o/r/tree/main/docs/design/storage',
    'https://example.org/missing',
    'org/project',
    'some words about plans',
    'XYZ-9',
    '9.1',
    '123456',
    'a.mdy',
    'a.md.bak',
    'a-9',
    'ovenware-9',
    '9-2x',
    '9-',
    '9-x.y',
    'see-ADR-9',
    'see/https:x',
    './storage#x/y',
  ])('%s', (raw) => {
    expect(findIn(raw)).toEqual([]);
  });

  it('with a number where no design has one', () => {
    const texts = {'plans.md': '# Plans\n\n- Status: draft\n'};
    expect(findIn('9', texts).length).toBe(1);
  });
});

it('is found in a repository without encryption too', () => {
  const url = 'http://git.example/o/r';
  expect(findIn(`${url}/blob/main/docs/design/missing`, others, url)).toHaveLength(1);
});

it('names the documents that share a number, and the nearest name', () => {
  expect(findIn('2', {...others, '0002-prices.md': '# Prices\n'})).toEqual([
    'Relation `2` may be any of 2 documents: `0002-plans.md`, `0002-prices.md`. Name the file of the one that is meant.',
  ]);
  expect(findIn('0002-plan.md')).toEqual([
    'Relation `0002-plan.md` leads to no document. Write `0002-plans.md` if that is meant.',
  ]);
  expect(findIn('./0002-plan?x#y')).toEqual([
    'Relation `./0002-plan?x#y` leads to no document. Write `0002-plans.md` if that is meant.',
  ]);
  expect(findIn('0001-cache.md')).toEqual([
    'Relation `0001-cache.md` leads to the document itself. Name the other one, or take it out.',
  ]);
  expect(findIn('0001-cach.md')).toEqual([
    'Relation `0001-cach.md` leads to no document. Correct it, or take it out.',
  ]);
  const long = `${'x'.repeat(120)}.md`;
  expect(findIn(long)).toEqual([
    `Relation \`${'x'.repeat(100)}\` leads to no document. Correct it, or take it out.`,
  ]);
});

it.each(['2', '#2', 'ADR2', 'adr-0002', 'ADR 2'])(
  '%s may be any of five, of which four are named',
  (raw) => {
    const names = ['a', 'b', 'c', 'd'].map((name) => `0002-${name}.md`);
    const texts = Object.fromEntries(names.map((name) => [name, '# T\n']));
    expect(findIn(raw, {...others, ...texts})[0]).toMatch(
      /^Relation `[^`]+` may be any of 5 documents: `[^`]+`, `[^`]+`, `[^`]+`, `[^`]+`\. Name/,
    );
  },
);

it.each(['in the 2', 'x-2', 'ovenware-2', '22'])('%s is no number that two share', (raw) => {
  const found = findIn(raw, {...others, '0002-prices.md': '# Prices\n'});
  expect(found.filter((text) => text.includes('may be any'))).toEqual([]);
});
