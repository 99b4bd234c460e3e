import type {DesignRecords} from './records.ts';

/** The page of the design whose title once gave a heading its anchor. */
export function findOldAnchor(
  anchor: string,
  records: DesignRecords | undefined,
): string | undefined {
  const wanted = toLetters(anchor);
  if (wanted === '') return undefined;
  const found = records?.designs.find(({title}) => toLetters(title) === wanted);
  return found?.permalink;
}

// An anchor has the letters and digits of its title.
function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
