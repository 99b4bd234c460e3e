import type {Check} from '../context/rule.ts';
import type {Block} from '../types.ts';

const limit = 79;

/** Yields every line of prose that is too long and could be broken. */
export const lineLength: Check = function* ({design, file: {text, lead, sections}}) {
  if (design.kind !== 'design') return;
  const lines = text.split('\n');
  for (const block of [...lead, ...sections.flatMap(({blocks}) => blocks)].filter(isProse)) {
    for (let line = block.line; line <= block.endLine; line += 1) {
      const row = (lines[line - 1] ?? '').trimEnd();
      if (row.length <= limit || !isBreakable(row)) continue;
      yield {
        line,
        column: limit + 1,
        message: `Line is ${toWidth(row)} columns long, and prose is wrapped at ${limit}`,
        hint: `Break it before column ${limit + 1}.`,
      };
    }
  }
};

function isProse({kind, cells}: Block): boolean {
  return kind === 'text' && !cells;
}

function toWidth(text: string): number {
  return [...text].length;
}

// The word that crosses the border would fit on a line of its own, or another follows it.
function isBreakable(row: string): boolean {
  if (toWidth(row) <= limit) return false;
  const start = /^\s*(?:(?:>|[-*+]|\d+[.)])\s+)*/.exec(row)?.[0] ?? '';
  const rest = row.slice(start.length);
  let end = toWidth(start);
  for (const [at, word] of rest.split(/\s+/).entries()) {
    const isFirst = at === 0;
    end += toWidth(word) + (isFirst ? 0 : 1);
    if (end <= limit) continue;
    const fitsAlone = toWidth(start) + toWidth(word) <= limit;
    return isFirst ? rest.length > word.length : fitsAlone;
  }
  return false;
}
