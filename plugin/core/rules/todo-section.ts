import type {Check} from '../rule.ts';
import {toSectionHint} from '../sections/section-hint.ts';
import {findExcused} from '../sections/unwritten-section.ts';

/** Yields every section of a design that only says that it is still to be written. */
export const todoSection: Check = function* (checked) {
  const {design, folder} = checked;
  if (design.kind !== 'design') return;
  const excused = findExcused(checked);
  for (const section of design.sections) {
    if (section.state !== 'todo' || excused.has(section.line)) continue;
    yield {
      line: section.line,
      message: `Section \`${section.title}\` is still to be written`,
      hint: toSectionHint(section, folder.contract),
    };
  }
};
