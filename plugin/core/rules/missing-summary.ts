import {findMissingHeadings, toHeadingEdits} from '../context/missing-heading.ts';
import type {Check} from '../context/rule.ts';
import {findUnwrittenSummary} from '../context/unwritten-section.ts';

/** Yields when a design has no text that the release notes could show. */
export const missingSummary: Check = function* (checked) {
  const {kind, isLost, summary, titleLine} = checked.design;
  if (kind !== 'design' || isLost || summary) return;
  const unwritten = findUnwrittenSummary(checked.design);
  yield {
    subject: 'summary',
    line: unwritten?.line ?? titleLine ?? 1,
    message: unwritten
      ? `Section \`${unwritten.title}\` is not written yet`
      : 'Design has no summary',
    hint: `Write ${unwritten ? 'it' : 'a section `Summary`'}: a paragraph for the release notes on what changes, and for whom.`,
    ...toHeadingEdits(findMissingHeadings(checked).summary, checked),
  };
};
