import {fold} from '../browse/fold.ts';
import type {Ranges} from '../browse/marks.ts';
import {matchExact} from '../browse/match-term.ts';
import type {SearchSection} from './search-data.ts';

/** A section that a query finds, with the part of its text around the first match. */
export interface SectionHit {
  readonly title: string;
  /** Empty for the start of the document. */
  readonly anchor: string;
  readonly titleMarks: Ranges;
  readonly excerpt: string;
  readonly marks: Ranges;
}

const most = 3;

/** The sections with the most terms of a query, in the order of the document. */
export function findSections(
  sections: readonly SearchSection[],
  terms: readonly string[],
): readonly SectionHit[] {
  return sections
    .map((section, place) => ({section, place, score: scoreSection(section, terms)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .sort((a, b) => a.place - b.place)
    .map(({section}) => toSectionHit(section, terms));
}

function scoreSection([title, , text]: SearchSection, terms: readonly string[]): number {
  const [inTitle, inText] = [fold(title), fold(text)];
  const scores = terms.map(
    (term) =>
      10 * Number(inTitle.includes(term) || inText.includes(term)) +
      2 * (matchExact(inTitle, term)?.quality ?? 0) +
      (matchExact(inText, term)?.quality ?? 0),
  );
  return scores.reduce((sum, score) => sum + score, 0);
}

function toSectionHit([title, anchor, text]: SearchSection, terms: readonly string[]): SectionHit {
  const whole = text.normalize('NFC');
  const {start, end} = chooseExcerpt(whole, terms);
  const part = whole.slice(start, end);
  const lead = start > 0 ? '…' : '';
  return {
    title,
    anchor,
    titleMarks: findMarks(title, terms),
    excerpt: `${lead}${part}${end < whole.length ? '…' : ''}`,
    marks: findMarks(part, terms).map((at) => at + lead.length),
  };
}

const length = 160;
const before = 40;

// It begins at a word a little before the first match.
function chooseExcerpt(text: string, terms: readonly string[]) {
  const folded = fold(text);
  const places = terms.map((term) => folded.indexOf(term)).filter((place) => place >= 0);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const from = start > first || start === 0 ? Math.max(0, first - before) : start;
  const cut = text.lastIndexOf(' ', from + length);
  return {
    start: from,
    end: text.length <= from + length ? text.length : cut > first ? cut : from + length,
  };
}

function findMarks(text: string, terms: readonly string[]): Ranges {
  const folded = fold(text);
  return terms.flatMap((term) => matchExact(folded, term)?.ranges ?? []);
}
