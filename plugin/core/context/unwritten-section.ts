import {toHeadingName} from '../markdown/heading-names.ts';
import {isSummaryName} from '../sections/summary.ts';
import type {DesignSection, Finding, ReadDesign} from '../types.ts';
import type {CheckedFile} from './rule.ts';

/** The summary's heading in a design that has the heading and no summary. */
export function findUnwrittenSummary({
  summary,
  sections,
}: Pick<ReadDesign, 'summary' | 'sections'>): DesignSection | undefined {
  return summary
    ? undefined
    : sections.find(({title, name}) => isSummaryName(toHeadingName(name ?? title)));
}

/** The heading below which the status belongs. */
export function findStatusHeading({
  sections,
}: Pick<ReadDesign, 'sections'>): DesignSection | undefined {
  return sections.find(({title, name}) => toHeadingName(name ?? title) === 'status');
}

/** Lines of the sections about which another rule may say too that there is no text, and what it is about. */
export function findSubjects({
  design,
  folder,
}: CheckedFile): ReadonlyMap<number, 'summary' | 'status'> {
  const isSaid = folder.usesStatus && design.status.id === undefined;
  const summary = findUnwrittenSummary(design);
  const status = isSaid ? findStatusHeading(design) : undefined;
  return new Map([
    ...(summary ? [[summary.line, 'summary'] as const] : []),
    ...(status ? [[status.line, 'status'] as const] : []),
  ]);
}

/** What a finding is about, if other rules report the same thing. */
export function toSubject(subject: Finding['subject']): Pick<Finding, 'subject'> {
  return subject === undefined ? {} : {subject};
}
