import type {Check} from '../rule.ts';
import {isSummaryName} from '../sections/summary.ts';

/** Yields when a design has no summary: none at all, or no section where the template wants one. */
export const missingSummary: Check = function* ({design, folder}) {
  const {kind, isLost, summary, titleLine} = design;
  if (kind !== 'design' || isLost || summary?.section !== undefined) return;
  const isWanted = folder.contract?.sections.some(({name}) => isSummaryName(name));
  if (summary && !isWanted) return;
  yield {
    line: titleLine ?? 1,
    message: 'Design has no summary',
    hint: 'Write a section `Summary`: a paragraph for the release notes on what changes, and for whom.',
  };
};
