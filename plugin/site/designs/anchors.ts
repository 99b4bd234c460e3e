import {createSlugger} from '@docusaurus/utils';
import type {Design} from '../../core/index.ts';

/** Makes a giver of anchors for one page: headings' own form, each only once. */
export function toAnchors(): (text: string) => string {
  const slugger = createSlugger();
  return (text) => slugger.slug(text) || slugger.slug('design');
}

/**
 * The anchor of the heading that the first open question is below, as the page will have it: with
 * the document's own headings, or those of its translation.
 */
export function toQuestionsAnchor(
  {sections, openQuestions}: Design,
  headings: readonly string[] = sections.map(({title}) => title),
): string | null {
  const [first] = openQuestions;
  // A question may be a heading itself; what is linked to is the section that holds it.
  const before = sections.filter(({line}) => line < (first?.line ?? 0));
  const depth = sections.find(({line}) => line === first?.line)?.depth ?? Infinity;
  const holder = before.findLast((section) => section.depth < depth);
  if (!holder) return null;
  const anchorOf = toAnchors();
  const anchors = headings.map(anchorOf);
  return anchors[sections.indexOf(holder)] ?? null;
}
