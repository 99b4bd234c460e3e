import {findMissingHeadings, toHeadingEdits} from '../context/missing-heading.ts';
import type {Check} from '../context/rule.ts';
import {findStatusHeading} from '../context/unwritten-section.ts';
import {toPlaceFinder} from '../metadata/field-place.ts';
import {toMenu} from '../status/menu-text.ts';

/** Yields when a design has no status in a folder whose designs have one. */
export const missingStatus: Check = function* (checked) {
  const {design, file, folder} = checked;
  const {status, kind, titleLine, isLost} = design;
  if (kind !== 'design' || isLost || status.id !== undefined || status.isMenu) return;
  const hint = `Write ${toMenu(folder.statuses)}.`;
  const field = file.fields.find(({key}) => key === 'status');
  if (!field) {
    // If the template had no status when the design was written, `added-section` reports it.
    if (!folder.usesStatus || design.addedStatus) return;
    const heading = findStatusHeading(design);
    if (heading) {
      yield {line: heading.line, message: 'Status is empty', hint, subject: 'status'};
      return;
    }
    const edits = toHeadingEdits(findMissingHeadings(checked).status, checked);
    yield {line: titleLine ?? 1, message: 'Status is missing', hint, subject: 'status', ...edits};
    return;
  }
  const {where, at} = toPlaceFinder(file, field)(status.raw ?? '');
  yield {
    ...at,
    subject: 'status',
    message:
      status.raw === undefined
        ? `Status${where} is empty`
        : `Status \`${status.raw.slice(0, 60)}\`${where} names none`,
    hint,
  };
};
