import type {Check} from '../context/rule.ts';
import {toMenu} from '../status/menu-text.ts';

/** Yields what is missing and the template asks for only since the document was written. */
export const addedSection: Check = function* ({design, folder}) {
  const {addedStatus, addedSections, status} = design;
  // Where it is a section of the template, it is one of those below.
  const hasSection = addedSections.some(({title}) => /\bstatus\b/i.test(title));
  if (addedStatus && folder.usesStatus && status.id === undefined && !hasSection) {
    yield {
      line: design.titleLine ?? 1,
      message: `Status is asked for only since ${addedStatus.since ?? notCommitted}, after this was written`,
      hint: `Write ${toMenu(folder.statuses)}.`,
    };
  }
  for (const {title, since} of addedSections) {
    yield {
      line: design.titleLine ?? 1,
      message: `Section \`${title}\` is asked for only since ${since ?? notCommitted}, after this was written`,
      hint: 'Add it when you change the document for another reason.',
    };
  }
};

const notCommitted = 'a change that is not committed';
