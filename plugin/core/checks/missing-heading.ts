import {createSectionInserter} from '../edits/insert-section.ts';
import {toComment} from '../markdown/comment.ts';
import type {CheckedFile} from '../rule.ts';
import {isSummaryName} from '../sections/summary.ts';
import type {Contract, ContractSection} from '../template/contract.ts';
import type {Edit} from '../types.ts';

/** Sections of the template that a document lacks, each under the rule that reports it. */
export interface MissingHeadings {
  readonly summary?: ContractSection;
  readonly status?: ContractSection;
  readonly others: readonly ContractSection[];
}

/** A summary and a status are more than a section, and what is wrong with them is said once. */
export function findMissingHeadings({design, folder}: CheckedFile): MissingHeadings {
  const added = new Set(design.addedSections.map(({title}) => title));
  const titles = new Set(design.missingSections.filter((title) => !added.has(title)));
  const missing = folder.contract?.sections.filter(({title}) => titles.has(title)) ?? [];
  const summary = design.summary ? undefined : missing.find(({name}) => isSummaryName(name));
  const status = folder.usesStatus ? missing.find(({name}) => name === 'status') : undefined;
  return {
    ...(summary ? {summary} : {}),
    ...(status ? {status} : {}),
    others: missing.filter((section) => section !== summary && section !== status),
  };
}

/** Makes the edits that add a section with the template's instructions as a comment. */
export function createHeadingEdits(
  contract: Contract,
  {design, file}: CheckedFile,
): (section: ContractSection) => readonly Edit[] {
  const insert = createSectionInserter(contract, file, design);
  // MDX has no HTML comments.
  const isMdx = /\.mdx$/i.test(file.path);
  return (section) => [insert(section, isMdx ? undefined : toComment(section.guidance))];
}

/** The same for a section that another rule reports: it waits for those that belong before it. */
export function toHeadingEdits(
  section: ContractSection | undefined,
  checked: CheckedFile,
): {readonly edits?: readonly Edit[]} {
  const {contract} = checked.folder;
  if (!section || !contract) return {};
  const {summary, status, others} = findMissingHeadings(checked);
  const place = contract.sections.indexOf(section);
  const isFirst = [summary, status, ...others].every(
    (other) => !other || other === section || contract.sections.indexOf(other) > place,
  );
  return isFirst ? {edits: createHeadingEdits(contract, checked)(section)} : {};
}
