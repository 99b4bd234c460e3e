import {createSectionInserter} from '../edits/insert-section.ts';
import {findBrokenHeadings} from '../markdown/broken-headings.ts';
import {toComment} from '../markdown/comment.ts';
import {isSummaryName} from '../sections/summary.ts';
import type {Contract, ContractSection} from '../template/contract.ts';
import type {Edit, ReadDesign} from '../types.ts';
import {isRecord} from './record.ts';
import type {CheckedFile} from './rule.ts';

/** Sections of the template that a document lacks. */
export interface MissingHeadings {
  /** In the order of the template. */
  readonly all: readonly ContractSection[];
  /** Those of the summary, which other rules report too, and of the status. */
  readonly summary?: ContractSection;
  readonly status?: ContractSection;
}

/** Finds them, but for those that the template got after the document was written. */
export function findMissingHeadings({design, file, folder}: CheckedFile): MissingHeadings {
  if (design.missingSections.length === 0) return {all: []};
  const added = new Set(design.addedSections.map(({title}) => title));
  const titles = new Set(design.missingSections.filter((title) => !added.has(title)));
  // `##Drawbacks` is not missing; it only lacks a space.
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
 * Makes the edits that add a section with the template's instructions as a comment. There are none
 * from a template that is only guessed, none for a design that is done, dropped or replaced, that was
 * accepted (in a folder of five or more) or that follows the template by halves, none for a section
 * that many designs do without, and none where the author's own sections are in its place: to add
 * those is a decision.
 */
export function createHeadingEdits(
  contract: Contract,
  {design, file}: CheckedFile,
): (section: ContractSection) => readonly Edit[] {
  const {phase} = design.status;
  if (contract.guess || isRecord(phase) || !isFollower(contract, design)) return () => [];
  // What the others show is for those who still write: a text that was agreed on stays as it is.
  if (phase === 'accepted' && (contract.shares?.size ?? 0) > 0) return () => [];
  const insert = createSectionInserter(contract, file, design);
  // MDX has no HTML comments.
  const isMdx = /\.mdx$/i.test(file.path);
  return (section) =>
    isUsual(section, contract) && !isTaken(section, contract, design)
      ? [insert(section, isMdx ? undefined : toComment(section.guidance))]
      : [];
}

/** Whether three of four designs have a section. Where there are too few to tell, the template alone does. */
export function isUsual(
  {title}: Pick<ContractSection, 'title'>,
  {shares}: Pick<Contract, 'shares'>,
): boolean {
  const share = shares?.get(title);
  return share === undefined || share.count * 4 >= share.of * 3;
}

// Between the sections that are around it in the template are some that the template does not know:
// they may well be what it asks for. Where no other design is there to tell, the template alone
// does.
function isTaken(
  {title, name}: ContractSection,
  {sections, shares}: Contract,
  design: ReadDesign,
): boolean {
  if (!shares || shares.size === 0) return false;
  const at = sections.findIndex((section) => section.title === title);
  const depth = sections[at]?.depth ?? 2;
  const places = new Map(design.sections.map((section, place) => [section.name, place] as const));
  // A document that has the subsections without their heading does not need it.
  if (sections.some((child) => child.parent === name && places.has(child.title))) return true;
  const before = sections.slice(0, at).findLast((section) => places.has(section.title));
  const start = places.get(before?.title) ?? -1;
  const next = design.sections.slice(start + 1).findIndex((section) => section.name !== undefined);
  const between = design.sections.slice(start + 1, next < 0 ? undefined : start + 1 + next);
  return between.some((section) => section.depth <= depth);
}

// A document of another form would get an empty skeleton between its own sections.
function isFollower(
  {sections, shares}: Contract,
  {missingSections, addedSections}: ReadDesign,
): boolean {
  if (!shares || shares.size === 0) return true;
  const required = sections.filter(({requirement}) => requirement === 'required');
  const asked = required.length - addedSections.length;
  return (missingSections.length - addedSections.length) * 4 <= asked;
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
