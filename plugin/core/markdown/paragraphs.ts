import type {Block, ParsedFile} from '../types.ts';

/** Every paragraph of a document in a form that survives wrapping, quoting and emphasis. */
export function toParagraphs({
  lead,
  sections,
}: Pick<ParsedFile, 'lead' | 'sections'>): readonly string[] {
  return [...lead, ...sections.flatMap(({blocks}) => blocks)]
    .map(toParagraph)
    .filter((text) => text !== '');
}

/** One block as its words: no marks, no case, no wrapping; comments are read as text. */
export function toParagraph({text}: Pick<Block, 'text'>): string {
  return text
    .toLowerCase()
    .replace(/\]\([^()[\]]*\)|\]\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
