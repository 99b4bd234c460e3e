import type {Entry, EntryText} from './entries.ts';
import {createTermFinder, type TermFinder} from './find-term.ts';
import {fold} from './fold.ts';
import type {Marks, Ranges} from './marks.ts';

/** A design that a query finds. */
export interface Match {
  readonly entry: Entry;
  /** The better the higher. */
  readonly score: number;
  readonly marks: Marks;
}

const fields = ['title', 'authors', 'summary'] as const satisfies readonly (keyof EntryText)[];
// What a match is worth in each field: a word of the title says more than one of the summary.
const weights = {title: 8, authors: 4, summary: 2} as const;

/** Every design that has all words of a query, each perhaps with an error, the best first. */
export function search(entries: readonly Entry[], query: string): readonly Match[] {
  const text = fold(query.trim());
  const number = readNumber(text);
  const finders = text.split(/\s+/).map(createTermFinder);
  return entries
    .flatMap((entry): Match[] => {
      const isNumber = number !== undefined && entry.design.number === number;
      const found = findTerms(entry, finders);
      if (!found && !isNumber) return [];
      const {score, marks} = found ?? {score: 0, marks: noMarks};
      const bonus = (isNumber ? 1000 : 0) + scorePhrase(entry.text.title, text);
      return [{entry, score: score + bonus, marks}];
    })
    .sort((a, b) => b.score - a.score || a.entry.place - b.entry.place);
}

const noMarks: Marks = {title: [], authors: [], summary: []};

// `12`, `#12`, `KEP-12`, `rfc 0012`
function readNumber(text: string): number | undefined {
  const [, digits] = /^(?:\p{L}{1,10}[-_ ]?)?#?0*(\d{1,9})$/u.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

interface Found {
  readonly score: number;
  readonly marks: Marks;
}

// Undefined where one of the terms is nowhere.
function findTerms({text, design}: Entry, finders: readonly TermFinder[]): Found | undefined {
  const ranges: Record<(typeof fields)[number], Ranges> = {title: [], authors: [], summary: []};
  let score = 0;
  for (const finder of finders) {
    let best = finder.isStartOf(design.number) ? weights.authors : 0;
    for (const field of fields) {
      const hit = finder.find(text[field]);
      if (!hit) continue;
      best = Math.max(best, hit.quality * weights[field]);
      ranges[field] = [...ranges[field], ...hit.ranges];
    }
    if (best === 0) return undefined;
    score += best;
  }
  return {score, marks: ranges};
}

function scorePhrase(title: string, text: string): number {
  if (title === text) return 200;
  if (title.startsWith(text)) return 100;
  return title.includes(text) ? 50 : 0;
}
