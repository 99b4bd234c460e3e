import type {Check} from '../context/rule.ts';
import {findSubjects, toSubject} from '../context/unwritten-section.ts';
import {findWaiting} from '../context/waiting-sections.ts';
import {toSectionHint} from '../sections/section-hint.ts';

/** Yields every section of a design that has no text, neither its own nor in a section below it. */
export const emptySection: Check = function* (checked) {
  const {design, folder} = checked;
  if (design.kind !== 'design') return;
  const waiting = findWaiting(design, folder);
  const subjects = findSubjects(checked);
  let emptyDepth = Infinity;
  for (const section of design.sections) {
    if (section.depth <= emptyDepth) emptyDepth = Infinity;
    if (section.state !== 'empty') continue;
    const isWithin = emptyDepth < Infinity;
    emptyDepth = Math.min(emptyDepth, section.depth);
    // Empty subsections of an empty section are not reported, unless the template names them.
    if (waiting.has(section.line) || (isWithin && section.name === undefined)) continue;
    yield {
      line: section.line,
      message: `Section \`${section.title}\` is empty`,
      hint: toSectionHint(section, folder.contract),
      ...toSubject(subjects.get(section.line)),
    };
  }
};
