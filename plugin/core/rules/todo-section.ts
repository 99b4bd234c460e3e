import type {Check} from '../rule.ts';
import {toSectionHint} from '../section-hint.ts';
import {findWaiting} from '../waiting-sections.ts';

/** Yields every section of a design that only says that it is still to be written. */
export const todoSection: Check = function* ({design, folder}) {
  if (design.kind !== 'design') return;
  const waiting = findWaiting(design, folder);
  for (const section of design.sections) {
    if (section.state !== 'todo' || waiting.has(section.line)) continue;
    yield {
      line: section.line,
      message: `Section \`${section.title}\` is still to be written`,
      hint: toSectionHint(section, folder.contract),
    };
  }
};
