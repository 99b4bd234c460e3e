import {createHeadingEdits, findMissingHeadings, isUsual} from '../context/missing-heading.ts';
import {isRecord} from '../context/record.ts';
import type {Check} from '../context/rule.ts';
import {toMenu} from '../status/menu-text.ts';
import type {ContractSection} from '../template/contract.ts';
import {formatNames} from '../text/name-list.ts';
import type {Edit, Finding, ReadDesign} from '../types.ts';

/**
 * Yields every section that the template requires and the design lacks. The edit adds the heading
 * with the template's instructions as a comment, so that `empty-section` takes over. For a design
 * that is done, dropped or replaced, one finding names those that most designs have.
 */
export const missingSection: Check = function* (checked) {
  const {design, folder} = checked;
  const {contract} = folder;
  if (design.missingSections.length === 0 || !contract) return;
  const toEdits = createHeadingEdits(contract, checked);
  const {all, summary, status} = findMissingHeadings(checked);
  const late = isRecord(design.status.phase)
    ? all.filter((section) => section !== summary && section !== status)
    : [];
  const missed = late.filter((section) => isUsual(section, contract));
  if (missed.length > 0) yield toRecordFinding(design, missed);
  for (const section of all.filter((one) => !late.includes(one))) {
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

function toRecordFinding(
  {titleLine, status}: ReadDesign,
  sections: readonly ContractSection[],
): Finding {
  const isOne = sections.length === 1;
  const names = formatNames(sections.map(({title}) => title));
  return {
    line: titleLine ?? 1,
    isMinor: true,
    message: `${isOne ? 'Section' : 'Sections'} ${names} ${isOne ? 'is' : 'are'} missing in a design that is ${status.id}`,
    hint: `Leave the document as it was, unless readers miss ${isOne ? 'it' : 'them'}.`,
  };
}

function toFix(edits: readonly Edit[]): Pick<Finding, 'edits'> {
  return edits.length > 0 ? {edits} : {};
}
