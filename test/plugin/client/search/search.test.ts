import {describe, expect, it} from 'vitest';
import {findSections} from '../../../../plugin/client/search/find-sections.ts';
import type {SearchSection} from '../../../../plugin/client/search/search-data.ts';
import {
  createEngine,
  type SearchGroup,
  searchInstances,
} from '../../../../plugin/client/search/search-instances.ts';
import {listOptions, moreId, moveActive} from '../../../../plugin/client/search/search-options.ts';
import {selectPages} from '../../../../plugin/client/search/search-source.ts';
import {createLoad, toFiles} from './files.ts';

const instance = {id: 'default', title: 'Designs', url: '/design/search-index/'};

const files = toFiles(
  [
    {
      title: 'A cache of whistles',
      number: 7,
      sections: [
        ['', '', 'Written for marmots.'],
        ['Eviction', 'eviction', 'The quokka is evicted first, and then all the others.'],
      ],
    },
    {title: 'A log of burrows', number: 12, people: ['@zoe'], status: 'Draft', year: '2026'},
    {
      title: 'Burrows dug at night',
      number: 71,
      people: [],
      status: null,
      year: null,
      sections: [['Eviction of a log', 'eviction-of-a-log', 'None.']],
    },
  ],
  ['marmots quokka+ evicted', 'quokkas', 'none'],
);

async function search(query: string, most = 10): Promise<readonly SearchGroup[]> {
  let last: readonly SearchGroup[] = [];
  await searchInstances([createEngine(instance, createLoad(files).load)], query, most, (groups) => {
    last = groups;
  });
  return last;
}

it.each([
  ['burrows', [71, 12]],
  ['Cache', [7]],
  ['log', [12, 71]],
  ['12', [12]],
  ['rfc-7', [7]],
  ['7', [7, 71]],
  ['zoe', [12]],
  ['LOVELACE', [7]],
  ['draft 2026', [12]],
  ['eviction', [7, 71]],
  ['quokk', [7, 12]],
  ['quokkas', [12]],
  ['marmots cache', [7]],
  ['marmots log', []],
  ['whistels', [7]],
  ['evicton', [7, 71]],
  ['none such', []],
  ['', []],
])('finds for %j %j', async (query, numbers) => {
  const hits = (await search(query)).flatMap((group) => group.hits);
  expect(hits.map(({design}) => design.number)).toEqual(numbers);
});

it('leads to the sections with what was typed', async () => {
  const [group] = await search('quokka');
  expect(group?.hits[0]?.sections).toMatchObject([
    {title: 'Eviction', anchor: 'eviction', excerpt: expect.stringMatching(/^The quokka is/)},
  ]);
  expect(listOptions([group as SearchGroup]).map(({address}) => address)).toEqual([
    '/design/cache',
    '/design/cache#eviction',
    '/design/cache',
  ]);
});

it('shows the best, and counts all', async () => {
  const [group] = await search('eviction', 1);
  expect([group?.hits.length, group?.total]).toEqual([1, 2]);
  expect(listOptions([group as SearchGroup]).at(-1)).toEqual({id: moreId});
});

it('loads what a query needs, and nothing twice', async () => {
  const {load, asked} = createLoad(files);
  const engines = [createEngine(instance, load)];
  await searchInstances(engines, 'quokka', 10, () => {});
  await searchInstances(engines, 'quokka cache', 10, () => {});
  expect(asked).toEqual(['start.json', 'words-0.json', 'text-0.json', 'text-1.json']);
});

it('tries again after a failure', async () => {
  let isDown = true;
  const {load} = createLoad(files);
  const engine = createEngine(instance, (name) =>
    isDown ? Promise.reject(new Error('down')) : load(name),
  );
  await expect(searchInstances([engine], 'cache', 10, () => {})).rejects.toThrow('down');
  isDown = false;
  let found: readonly SearchGroup[] = [];
  await searchInstances([engine], 'cache', 10, (groups) => {
    found = groups;
  });
  expect(found).toHaveLength(1);
});

it('lists the first instance first, and does without one that cannot be loaded', async () => {
  const engine = (id: string, given: object) =>
    createEngine({id, title: id, url: `/${id}/`}, createLoad({...given}).load);
  const engines = [engine('own', files), engine('gone', {}), engine('other', files)];
  let found: readonly SearchGroup[] = [];
  await searchInstances(engines, 'cache', 10, (groups) => {
    found = groups;
  });
  expect(found.map((group) => group.instance.id)).toEqual(['own', 'other']);
});

describe('the files of words', () => {
  const words = [
    ['about', 'a'],
    ['boat', 'b'],
    ['boot', 'c'],
    ['bus', 'd'],
  ] as const;

  it.each([
    ['a', ['a']],
    ['bo', ['a', 'b', 'c']],
    ['boot', ['c']],
    ['boots', ['c']],
    ['zebra', ['d']],
    ['0', []],
  ])('for %j are %j', (start, names) => {
    expect(selectPages(words, start)).toEqual(names);
  });
});

describe('sections', () => {
  const section = (title: string, text: string): SearchSection => [title, title, text];

  it('come in the order of the document, those with all terms before others', () => {
    const sections = [
      section('A', 'boot'),
      section('B', 'boot and iso'),
      section('C', 'iso'),
      section('D', 'boot'),
      section('E', 'nothing'),
    ];
    expect(findSections(sections, ['boot', 'iso']).map(({title}) => title)).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  it('are cut around the first match, at words', () => {
    const text = `${'before '.repeat(40)}Ärger ${'after '.repeat(60)}`;
    const [hit] = findSections([section('A', text)], ['arger']);
    expect(hit?.excerpt).toMatch(/^…(?:before )+Ärger (?:after ?)+…$/);
    const [from = 0, to = 0] = hit?.marks ?? [];
    expect(hit?.excerpt.slice(from, to)).toBe('Ärger');
    expect(hit?.excerpt.length).toBeLessThan(170);
  });

  it('with a word of a thousand letters are cut too', () => {
    const [hit] = findSections(
      [section('A', `${'x'.repeat(1000)}boot${'y'.repeat(1000)}`)],
      ['boot'],
    );
    expect(hit?.excerpt).toContain('boot');
    expect(hit?.excerpt.length).toBeLessThan(170);
  });
});

it.each([
  [undefined, 1, 'a'],
  ['a', 1, 'b'],
  ['b', 1, 'a'],
  ['a', -1, 'b'],
] as const)('from %j a step of %j leads to %j', (active, step, next) => {
  expect(moveActive([{id: 'a'}, {id: 'b'}], active, step)).toBe(next);
});
