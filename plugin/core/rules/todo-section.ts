import type {Check} from '../context/rule.ts';
import {findSubjects, toSubject} from '../context/unwritten-section.ts';
import {findWaiting} from '../context/waiting-sections.ts';
import {toSectionHint} from '../sections/section-hint.ts';

/** Yields every section of a design that only says that it is still to be written. */
export const todoSection: Check = function* (checked) {
  const {design, folder} = checked;
  if (design.kind !== 'design') return;
  const waiting = findWaiting(design, folder);
  const subjects = findSubjects(checked);
  for (const section of design.sections) {
    if (section.state !== 'todo' || waiting.has(section.line)) continue;
    yield {
      line: section.line,
      message: `Section \`${section.title}\` is still to be written`,
      hint: toSectionHint(section, folder.contract),
      ...toSubject(subjects.get(section.line)),
    };
  }
};
