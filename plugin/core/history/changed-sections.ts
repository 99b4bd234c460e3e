import {toHeadingName} from '../markdown/heading-names.ts';
import type {SectionFacts} from './types.ts';

// Metadata, lists made by tools, and what is there to be continued.
const records = new Set([
  ...['status', 'current status', 'document status', 'proposal status', 'authors', 'author'],
  ...['deciders', 'decision makers', 'approvers', 'reviewers', 'date', 'metadata', 'information'],
  ...['supersedes', 'superseded by', 'replaces', 'replaced by', 'contents', 'table of contents'],
  ...['toc', 'implementation history', 'changelog', 'change log', 'revision history'],
  ...['document history', 'version history'],
]);

// Of a heading alone: nothing stands below it.
const nothing = 0x811c9dc5;

/**
 * Titles of the sections whose words another version has differently, in its order; those that are gone
 * last. A section that only got another title or place did not change.
 */
export function findChangedSections(
  before: readonly SectionFacts[],
  after: readonly SectionFacts[],
): readonly string[] {
  if (before === after) return [];
  const old = toText(before);
  const now = toText(after);
  const oldDigests = new Set(old.map(({digest}) => digest));
  const digests = new Set(now.map(({digest}) => digest));
  const titles = new Set(now.map(({title}) => title));
  const changed = now.filter(({digest}) => !oldDigests.has(digest));
  const gone = old.filter(({digest, title}) => !digests.has(digest) && !titles.has(title));
  return [...new Set([...changed, ...gone].map(({title}) => title))];
}

// The title's own text is metadata and what leads to the document.
function toText(sections: readonly SectionFacts[]): readonly SectionFacts[] {
  const own = sections[0]?.depth === 1 ? sections.slice(1) : sections;
  return own.filter(({title, digest}) => digest !== nothing && !records.has(toHeadingName(title)));
}
