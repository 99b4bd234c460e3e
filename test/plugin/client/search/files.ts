import type {SearchDesign, SearchSection} from '../../../../plugin/client/search/search-data.ts';
import type {LoadFile} from '../../../../plugin/client/search/search-source.ts';
import {createWordIndex} from '../../../../plugin/site/search/word-index.ts';

export const searchDesign: SearchDesign = {
  title: 'A cache of whistles',
  number: 7,
  permalink: '/design/cache',
  status: 'Implemented',
  phase: 'done',
  people: ['Ada Lovelace', '@grace'],
  year: '2025',
  headings: [],
  text: null,
};

/** Files of a search over documents with sections, as the build would write them. */
export function toFiles(
  documents: readonly (Partial<SearchDesign> & {readonly sections?: readonly SearchSection[]})[],
  words: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const headings = documents.flatMap(({sections = []}) => sections);
  const index = createWordIndex();
  for (const [place, text] of words.entries()) index.add(place, text);
  const pages = index.pages();
  return {
    'start.json': {
      designs: documents.map(({sections = [], ...design}, at) => ({
        ...searchDesign,
        ...design,
        headings: sections.map((section) => headings.indexOf(section)),
        text: `text-${at}.json`,
      })),
      headings: headings.map(([title, anchor]) => [title, anchor]),
      words: pages.map(({firstWord}, at) => [firstWord, `words-${at}.json`]),
    },
    ...Object.fromEntries(pages.map(({lines}, at) => [`words-${at}.json`, lines])),
    ...Object.fromEntries(documents.map(({sections = []}, at) => [`text-${at}.json`, sections])),
  };
}

/** Loads from them, and remembers what was asked for. */
export function createLoad(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const load: LoadFile = async (name) => {
    asked.push(name);
    if (!(name in files)) throw new Error(`${name}: 404`);
    return files[name];
  };
  return {load, asked};
}
