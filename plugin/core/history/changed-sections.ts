import {toHeadingName} from '../markdown/heading-names.ts';
import type {SectionFacts} from './types.ts';

// Metadata, generated lists, and sections that are continued over time.
const records = new Set([
  ...['status', 'current status', 'document status', 'proposal status', 'authors', 'author'],
  ...['deciders', 'decision makers', 'approvers', 'reviewers', 'date', 'metadata', 'information'],
  ...['supersedes', 'superseded by', 'replaces', 'replaced by', 'contents', 'table of contents'],
  ...['toc', 'implementation history', 'changelog', 'change log', 'revision history'],
  ...['document history', 'version history'],
]);

// The digest of a heading without text.
const nothing = 0x811c9dc5;

/**
 * Titles of the sections whose words another version has differently, in its order; those that are gone
 * last. A section that only got another title or place did not change.
 */
export function findChangedSections(
  before: readonly SectionFacts[],
  after: readonly SectionFacts[],
): readonly string[] {
  const [old, now] = trimSame(withoutTitle(before), withoutTitle(after));
  if (old.length === 0 && now.length === 0) return [];
  const oldDigests = new Set(old.map(({digest}) => digest));
  const digests = new Set(now.map(({digest}) => digest));
  const titles = new Set(after.map(({title}) => title));
  const changed = now.filter(({digest}) => !oldDigests.has(digest));
  const gone = old.filter(({digest, title}) => !digests.has(digest) && !titles.has(title));
  return [...new Set([...changed, ...gone].filter(isText).map(({title}) => title))];
}

// Most sections at both ends are unchanged and are skipped first.
function trimSame(
  before: readonly SectionFacts[],
  after: readonly SectionFacts[],
): readonly [before: readonly SectionFacts[], after: readonly SectionFacts[]] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

function isSame(a: SectionFacts | undefined, b: SectionFacts | undefined): boolean {
  return a === b || (a?.digest === b?.digest && a?.title === b?.title);
}

// The title's own text is metadata and what leads to the document.
function withoutTitle(sections: readonly SectionFacts[]): readonly SectionFacts[] {
  return sections[0]?.depth === 1 ? sections.slice(1) : sections;
}

function isText({title, digest}: SectionFacts): boolean {
  return digest !== nothing && !records.has(toHeadingName(title));
}
