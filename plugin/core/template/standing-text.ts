import {toParagraph, toParagraphs} from '../markdown/paragraphs.ts';
import type {Block, ParsedFile} from '../types.ts';
import {findMeantToStay} from './meant-to-stay.ts';

/** The text of a template, to find what was left of it in documents. */
export interface StandingText {
  /** Every paragraph in the form of `toParagraph`, but for those that are meant to stay. */
  readonly paragraphs: ReadonlySet<string>;
  /** The same as one text, for paragraphs of which an author kept a part. */
  readonly text: string;
  /** Sentences offered to authors, which no one left by mistake. */
  readonly offers: ReadonlySet<string>;
  /** Words that follow each other in it: most blocks have others, and need not be looked for. */
  readonly pairs: ReadonlySet<string>;
}

/** The standing text of a template. */
export function toStandingText(template: Pick<ParsedFile, 'lead' | 'sections'>): StandingText {
  const {paragraphs, offers} = findMeantToStay(template);
  return build(
    toParagraphs(template).filter((paragraph) => !paragraphs.has(paragraph)),
    offers,
  );
}

/** The standing text of several templates together. */
export function joinStanding(parts: readonly StandingText[]): StandingText {
  return build(
    parts.flatMap(({paragraphs}) => [...paragraphs]),
    new Set(parts.flatMap(({offers}) => [...offers])),
  );
}

/** The same without some of its paragraphs. */
export function withoutParagraphs(
  {paragraphs, offers}: StandingText,
  kept: ReadonlySet<string>,
): StandingText {
  return build(
    [...paragraphs].filter((paragraph) => !kept.has(paragraph)),
    offers,
  );
}

function build(paragraphs: Iterable<string>, offers: ReadonlySet<string>): StandingText {
  const all = new Set(paragraphs);
  const pairs = new Set<string>();
  for (const paragraph of all) {
    const words = paragraph.split(' ');
    for (const [at, word] of words.entries()) pairs.add(`${word} ${words[at + 1]}`);
  }
  return {paragraphs: all, text: `\n${[...all].join('\n')}\n`, offers, pairs};
}

/** Whether a block is a paragraph of the template. */
export function isStanding(block: Block, standing: StandingText): boolean {
  return standingParagraph(block, standing) !== undefined;
}

/** The paragraph of the template that a block is, in the form of `toParagraph`. */
export function standingParagraph(block: Block, standing: StandingText): string | undefined {
  if (!mayStand(block, standing)) return undefined;
  const paragraph = toParagraph(block);
  return standing.paragraphs.has(paragraph) ? paragraph : undefined;
}

/** Whether a block is a paragraph of the template, or a good part of one. */
export function isPartStanding(block: Block, standing: StandingText): boolean {
  if (!mayStand(block, standing)) return false;
  const paragraph = toParagraph(block);
  if (standing.paragraphs.has(paragraph)) return true;
  if (standing.offers.has(paragraph)) return false;
  return isLong(paragraph) && standing.text.includes(paragraph);
}

// Compared by the second and third word, since the first may be cut off.
function mayStand({text}: Block, {pairs}: StandingText): boolean {
  const [start = ''] = text.slice(0, 60).split(']', 1);
  const words = start.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const first = words[0] === '' ? 1 : 0;
  const [second, third, fourth] = words.slice(first + 1);
  return !fourth || pairs.has(`${second} ${third}`);
}

// A few words, such as `Out of scope for this proposal`, may be in a template by chance.
function isLong(paragraph: string): boolean {
  return paragraph.length > 40 && paragraph.split(' ', 8).length === 8;
}
