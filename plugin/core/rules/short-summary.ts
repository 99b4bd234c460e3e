import type {Check} from '../context/rule.ts';
import {toHeadingName} from '../markdown/heading-names.ts';
import {toPlainText} from '../markdown/inline.ts';
import {isSummaryName} from '../sections/summary.ts';

const fewest = 8;

/** Yields when a summary is too short to explain to readers of the release notes what changes. */
export const shortSummary: Check = function* ({design}) {
  const {kind, summary} = design;
  if (kind !== 'design' || summary?.section === undefined) return;
  if (!isSummaryName(toHeadingName(summary.section))) return;
  const count = countWords(toPlainText(summary.markdown.slice(0, 1000)));
  if (count === fewest) return;
  yield {
    line: summary.line,
    message: `Summary has only ${count} ${count === 1 ? 'word' : 'words'}`,
    hint: 'Say in a paragraph what changes, for whom, and why.',
  };
};

// Scripts without spaces have words too.
const segmenter = new Intl.Segmenter('en', {granularity: 'word'});

/** How many words there are, as far as that matters. */
function countWords(text: string): number {
  let count = 0;
  for (const {isWordLike} of segmenter.segment(text)) {
    if (isWordLike) count += 1;
    if (count === fewest) break;
  }
  return count;
}
