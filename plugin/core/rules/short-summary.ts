import {toHeadingName} from '../heading-names.ts';
import {toPlainText} from '../inline.ts';
import type {Check} from '../rule.ts';
import {isSummaryName} from '../summary.ts';

const fewest = 8;

/** Yields when a summary is too short to tell a reader of the release notes what changes. */
export const shortSummary: Check = function* ({design}) {
  const {kind, summary} = design;
  if (kind !== 'design' || summary?.section === undefined) return;
  if (!isSummaryName(toHeadingName(summary.section))) return;
  const count = countWords(toPlainText(summary.markdown.slice(0, 1000)));
  if (count >= fewest) return;
  yield {
    line: summary.line,
    message: `Summary has only ${count} ${count === 1 ? 'word' : 'words'}`,
    hint: 'Say in a paragraph what changes, for whom, and why.',
  };
};

// Scripts without spaces have words too.
function countWords(text: string): number {
  const segments = new Intl.Segmenter('en', {granularity: 'word'}).segment(text);
  return [...segments].filter(({isWordLike}) => isWordLike).length;
}
