import type {Check} from '../rule.ts';
import {toSectionHint} from '../sections/section-hint.ts';

/** Yields every section of a design that has no text, neither its own nor in a section below it. */
export const emptySection: Check = function* ({design, folder}) {
  if (design.kind !== 'design') return;
  for (const section of design.sections) {
    if (section.state !== 'empty') continue;
    yield {
      line: section.line,
      message: `Section \`${section.title}\` is empty`,
      hint: toSectionHint(section, folder.contract),
    };
  }
};
