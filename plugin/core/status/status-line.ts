import {statusOfBadge} from '../metadata/badge.ts';
import type {Field} from '../types.ts';
import {findLastDated} from './dated-states.ts';

/**
 * The line of a field that has the status: of a section the first that is no comment. A menu may be
 * wrapped, or be a list of boxes or of all its words. The decision that this one replaces may follow
 * in a line of its own. `size` is that of the vocabulary.
 */
export function findStatusLine(
  {values}: Field,
  size: number,
  isKnown: (word: string) => boolean,
): string | undefined {
  const text = values.join('\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        line !== '' &&
        !/^(?:super[sc]edes|amends|amended by|clarifies|clarified by|refines|complements|extends|depends on|related to)\b/i.test(
          line,
        ),
    );
  if (lines[0]?.endsWith('|')) return lines.join('');
  const boxes = lines.filter((line) => /^\[[ x]?\]/i.test(line));
  if (lines.length > 2 && lines.length >= size && lines.every(isKnown)) return lines.join(' | ');
  // A line that was struck through is the status of before.
  const first = findLastDated(lines) ?? lines.find((line) => !/^~~[^~]*~~$/.test(line)) ?? lines[0];
  return boxes.length > 1 ? boxes.join(' | ') : first && (statusOfBadge(first) ?? first);
}
