import {createHeadingEdits, findMissingHeadings} from '../context/missing-heading.ts';
import type {Check} from '../context/rule.ts';
import {toMenu} from '../status/menu-text.ts';
import type {Edit, Finding} from '../types.ts';

/**
 * Yields every section that the template requires and no heading of the design stands for. The edit
 * adds the heading with the template's instructions as a comment, so that `empty-section` takes over.
 */
export const missingSection: Check = function* (checked) {
  const {design, folder} = checked;
  if (design.missingSections.length === 0 || !folder.contract) return;
  const toEdits = createHeadingEdits(folder.contract, checked);
  const {all, summary, status} = findMissingHeadings(checked);
  for (const section of all) {
    yield {
      line: design.titleLine ?? 1,
      message: `Section \`${section.title}\` is missing`,
      ...(section === summary
        ? {hint: 'Add the heading, and a paragraph for the release notes.', subject: 'summary'}
        : section === status
          ? {hint: `Add the heading, and write ${toMenu(folder.statuses)}.`, subject: 'status'}
          : {hint: 'Add the heading, and write `None` below it if there is nothing to say.'}),
      ...toFix(toEdits(section)),
    };
  }
};

function toFix(edits: readonly Edit[]): Pick<Finding, 'edits'> {
  return edits.length > 0 ? {edits} : {};
}
