import type {Check} from '../rule.ts';

/** Yields when a design says nowhere what it is about. */
export const missingSummary: Check = function* ({design}) {
  if (design.kind !== 'design' || design.isLost || design.summary) return;
  yield {
    line: design.titleLine ?? 1,
    message: 'Design has no summary for the release notes',
    hint: 'Write a section `Summary`: one paragraph on what changes for whom.',
  };
};
