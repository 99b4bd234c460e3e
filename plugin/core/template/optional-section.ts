import {optionalMark} from '../markdown/heading-marks.ts';
import type {Block, Section} from '../types.ts';

const saysOptional =
  /\b(?:this|the) (?:whole |entire )?(?:(?:sub-?)?section|part|heading|element|chapter|paragraph) is (?:entirely |completely )?optional\b|^\W*optional\b(?! for)|\b(?:section|subsection|part|element|heading) (?:can|may) (?:also )?be (?:omitted|removed|left out|deleted|skipped|dropped)\b|\bfeel free to (?:remove|delete|omit|drop|skip) (?:it\b|this\b|the (?:section|part|heading))|\b(?:remove|delete|omit|skip) this (?:section|subsection|part|heading|element) (?:if|when|where|unless)\b/i;

/** Whether a template says of a section that a design may do without it. `heading` is its line as written. */
export function isOptional(
  {title, blocks}: Section,
  heading: string,
  before: Block | undefined,
): boolean {
  return (
    optionalMark.test(title) ||
    saysInComment(heading) ||
    blocks.some(({text}) => saysOptional.test(text)) ||
    isMarkAbove(before)
  );
}

// `## Reasons <!-- optional -->`.
function saysInComment(heading: string): boolean {
  const at = heading.indexOf('<!--');
  const comment = at < 0 ? '' : heading.slice(at, at + 200);
  return /\b(?:optional|if applicable|if needed|(?:may|can) be (?:removed|omitted|left out|deleted)|feel free to)\b/i.test(
    comment,
  );
}

// MADR puts the mark above the heading: `<!-- This is an optional element. Feel free to remove. -->`.
function isMarkAbove(block: Block | undefined): boolean {
  return (
    block?.kind === 'html' && /\bthis is an optional (?:element|section|part)\b/i.test(block.text)
  );
}
