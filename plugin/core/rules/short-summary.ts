import {toPlainText} from '../inline.ts';
import type {Check} from '../rule.ts';

const fewest = 10;

/** Yields when a summary is too short to tell a reader of the release notes what changes. */
export const shortSummary: Check = function* ({design}) {
  const {kind, summary} = design;
  if (kind !== 'design' || !summary) return;
  const words = toPlainText(summary.markdown).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length >= fewest) return;
  yield {
    line: summary.line,
    message: `Summary has ${words.length} ${words.length === 1 ? 'word' : 'words'}`,
    hint: 'Say in a paragraph what changes, for whom, and why.',
  };
};
