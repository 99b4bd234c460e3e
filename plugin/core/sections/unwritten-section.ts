import type {ReadDesign} from '../design.ts';
import type {CheckedFile} from '../rule.ts';
import type {DesignSection} from '../types.ts';
import {toHeadingName} from './heading-names.ts';
import {isSummaryName} from './summary.ts';
import {findWaiting} from './waiting-sections.ts';

/** The summary's heading in a design that has the heading and no summary. */
export function findUnwrittenSummary({
  summary,
  sections,
}: Pick<ReadDesign, 'summary' | 'sections'>): DesignSection | undefined {
  return summary
    ? undefined
    : sections.find(({title, name}) => isSummaryName(toHeadingName(name ?? title)));
}

/** The heading below which a status is to stand. */
export function findStatusHeading({
  sections,
}: Pick<ReadDesign, 'sections'>): DesignSection | undefined {
  return sections.find(({title, name}) => toHeadingName(name ?? title) === 'status');
}

/**
 * Lines of the sections that need no text, or about which another rule says that there is none: the
 * summary, the status, and what the template wants only later.
 */
export function findExcused({design, folder}: CheckedFile): ReadonlySet<number> {
  const isSaid = folder.usesStatus && design.status.id === undefined;
  const status = isSaid ? findStatusHeading(design) : undefined;
  const said = [findUnwrittenSummary(design), status].flatMap((section) => section?.line ?? []);
  return new Set([...findWaiting(design, folder), ...said]);
}
