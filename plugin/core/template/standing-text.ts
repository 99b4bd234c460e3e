import {toParagraph} from '../markdown/paragraphs.ts';
import type {Block} from '../types.ts';

/** The text of a template, to find what was left of it in documents. */
export interface StandingText {
  /** Every paragraph in the form of `toParagraph`. */
  readonly paragraphs: ReadonlySet<string>;
  /** The same as one text, for paragraphs of which an author kept a part. */
  readonly text: string;
  /** Words that follow each other in it: most blocks have others, and need not be looked for. */
  readonly pairs: ReadonlySet<string>;
}

/** The standing text of a template, or of several together. */
export function toStandingText(paragraphs: Iterable<string>): StandingText {
  const all = new Set(paragraphs);
  const pairs = new Set<string>();
  for (const paragraph of all) {
    const words = paragraph.split(' ');
    for (const [at, word] of words.entries()) pairs.add(`${word} ${words[at + 1]}`);
  }
  return {paragraphs: all, text: `\n${[...all].join('\n')}\n`, pairs};
}

/** Whether a block is a paragraph of the template. */
export function isStanding(block: Block, standing: StandingText): boolean {
  return mayStand(block, standing) && standing.paragraphs.has(toParagraph(block));
}

/** Whether a block is a paragraph of the template, or a good part of one. */
export function isPartStanding(block: Block, standing: StandingText): boolean {
  if (!mayStand(block, standing)) return false;
  const paragraph = toParagraph(block);
  if (standing.paragraphs.has(paragraph)) return true;
  return paragraph.length > 24 && standing.text.includes(paragraph);
}

// Its second and third word tell: the first may be a part of one, as may what is cut off.
function mayStand(block: Block, {pairs}: StandingText): boolean {
  const start = block.text.slice(0, 60).replace(/\].*$/s, '');
  const [, second, third, fourth] = toParagraph({...block, text: start}).split(' ', 4);
  return fourth === undefined || pairs.has(`${second} ${third}`);
}
