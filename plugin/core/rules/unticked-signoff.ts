import type {Check} from '../context/rule.ts';
import {findSignOff, isBox, isTicked} from '../markdown/checklist.ts';

/** Yields when a design is done and boxes of its sign-off list are not ticked. */
export const untickedSignoff: Check = function* ({design, file}) {
  const {kind, status, checklist} = design;
  if (kind !== 'design' || status.phase !== 'done' || checklist.done === checklist.total) return;
  const signOff = findSignOff(file.sections);
  const first = signOff?.blocks.find((block) => isBox(block) && !isTicked(block));
  yield {
    line: first?.line ?? signOff?.line ?? 1,
    message: `Sign-off has ${checklist.total - checklist.done} of ${checklist.total} boxes unticked in a design that is ${status.id}`,
    hint: 'Tick what was done, or take out what does not apply.',
  };
};
