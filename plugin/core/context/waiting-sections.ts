import type {ReadDesign} from '../types.ts';
import type {CheckedFolder} from './rule.ts';

/**
 * Lines of the sections that a draft need not have yet: the template requires them once the work is
 * targeted at a release. Their subsections are included.
 */
export function findWaiting(
  {status, sections}: Pick<ReadDesign, 'status' | 'sections'>,
  {contract}: Pick<CheckedFolder, 'contract'>,
): ReadonlySet<number> {
  const lines = new Set<number>();
  if (status.phase !== 'draft' && status.phase !== 'paused') return lines;
  const later = new Set(
    contract?.sections.flatMap(({title, requirement}) =>
      requirement === 'accepted' ? [title] : [],
    ),
  );
  let waitsBelow = Infinity;
  for (const {name, depth, line} of sections) {
    if (depth <= waitsBelow) waitsBelow = Infinity;
    if (name !== undefined && later.has(name)) waitsBelow = Math.min(waitsBelow, depth);
    if (waitsBelow < Infinity) lines.add(line);
  }
  return lines;
}
