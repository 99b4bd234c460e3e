import {createSectionInserter} from '../edits/insert-section.ts';
import {findBrokenHeadings} from '../markdown/broken-headings.ts';
import {toComment} from '../markdown/comment.ts';
import {isSummaryName} from '../sections/summary.ts';
import type {Contract, ContractSection} from '../template/contract.ts';
import type {Edit, Phase} from '../types.ts';
import type {CheckedFile} from './rule.ts';

/** Sections of the template that a document lacks. */
export interface MissingHeadings {
  /** In the order of the template. */
  readonly all: readonly ContractSection[];
  /** That of the summary, of which other rules speak too; and of the status. */
  readonly summary?: ContractSection;
  readonly status?: ContractSection;
}

/** Finds them, but for those that the template got after the document was written. */
export function findMissingHeadings({design, file, folder}: CheckedFile): MissingHeadings {
  if (design.missingSections.length === 0) return {all: []};
  const added = new Set(design.addedSections.map(({title}) => title));
  const titles = new Set(design.missingSections.filter((title) => !added.has(title)));
  // `##Drawbacks` is no missing section: what it lacks is a space.
  const blocks = [...file.lead, ...file.sections.flatMap((section) => section.blocks)];
  const broken = findBrokenHeadings(blocks).map(({name}) => name);
  const missing = (folder.contract?.sections ?? []).filter(
    ({title, accepts}) => titles.has(title) && !broken.some((name) => accepts.has(name)),
  );
  const summary = design.summary ? undefined : missing.find(({name}) => isSummaryName(name));
  const status = folder.usesStatus ? missing.find(({name}) => name === 'status') : undefined;
  return {
    all: missing,
    ...(summary ? {summary} : {}),
    ...(status ? {status} : {}),
  };
}

/**
 * Makes the edits that add a section with the template's instructions as a comment. There are
 * none from a template that is only guessed, and none for a design that is a record.
 */
export function createHeadingEdits(
  contract: Contract,
  {design, file}: CheckedFile,
): (section: ContractSection) => readonly Edit[] {
  if (contract.guess || isRecord(design.status.phase)) return () => [];
  const insert = createSectionInserter(contract, file, design);
  // MDX has no HTML comments.
  const isMdx = /\.mdx$/i.test(file.path);
  return (section) => [insert(section, isMdx ? undefined : toComment(section.guidance))];
}

// What is done, dropped or replaced is kept as it was: nobody wants headings to fill in there.
function isRecord(phase: Phase): boolean {
  return phase === 'done' || phase === 'dropped' || phase === 'superseded';
}

/** The same for a section that another rule reports: it waits for those that belong before it. */
export function toHeadingEdits(
  section: ContractSection | undefined,
  checked: CheckedFile,
): {readonly edits?: readonly Edit[]} {
  const {contract} = checked.folder;
  if (!section || !contract) return {};
  const [first] = findMissingHeadings(checked).all;
  if (first !== section) return {};
  const edits = createHeadingEdits(contract, checked)(section);
  return edits.length > 0 ? {edits} : {};
}
