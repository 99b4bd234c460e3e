import {optionalMark, toHeadingName} from '../markdown/heading-names.ts';
import {toPlainText} from '../markdown/inline.ts';
import type {Block, ParsedFile, Section} from '../types.ts';

/** A section that a template asks for. */
export interface ContractSection {
  readonly title: string;
  readonly name: string;
  readonly depth: number;
  /** `accepted`: asked for once the work is targeted at a release. */
  readonly requirement: 'required' | 'optional' | 'accepted';
  /** Name of the section that holds it. */
  readonly parent?: string;
  /** It says to link the issue that the design is about. */
  readonly wantsIssue?: true;
  /** What the template says below the heading, as written there; may be empty. */
  readonly guidance: string;
}

/**
 * The sections that a template asks for. Levels two and three are sections of a design; in a template whose
 * parts are all of level one (Rust RFCs have no title heading) it is levels one and two.
 */
export function toContractSections({sections, text}: ParsedFile): readonly ContractSection[] {
  const lines = text.split('\n');
  const base = isAllTops(sections) ? 1 : 2;
  const kept = base === 1 ? sections : mainPart(sections);
  const optional = new Set<Section>();
  return kept.flatMap((section, at): ContractSection[] => {
    const parent = section.parent === undefined ? undefined : sections[section.parent];
    const before = kept[at - 1]?.blocks.at(-1);
    if ((parent && optional.has(parent)) || isOptional(section) || isOptionalMark(before))
      optional.add(section);
    if (isSampleSection(section, parent)) return [];
    const title = section.title.replace(optionalMark, '').trim();
    if (section.depth < base || section.depth > base + 1) return [];
    const isTop = parent === undefined || parent.depth < base;
    return [
      {
        title,
        name: toHeadingName(title),
        depth: section.depth,
        requirement: optional.has(section) ? 'optional' : toRequirement(section),
        ...(isTop ? {} : {parent: parent.name}),
        ...(wantsIssue(section) ? {wantsIssue: true} : {}),
        guidance: toGuidance(section, lines),
      },
    ];
  });
}

/** Names of its headings that are no sections of a design, but show what one could write. */
export function toSampleNames({sections}: ParsedFile): readonly string[] {
  return sections
    .filter((section) => isSampleSection(section, sections[section.parent ?? -1]))
    .map(({name}) => name);
}

// A heading that is underlined takes a second line.
function toGuidance({line, endLine}: Section, lines: readonly string[]): string {
  const isUnderlined = /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[line] ?? '');
  return lines
    .slice(line + (isUnderlined ? 1 : 0), endLine)
    .join('\n')
    .trim();
}

function isAllTops(sections: readonly Section[]): boolean {
  const tops = sections.filter(({depth}) => depth === 1).length;
  return tops > 2 && sections.filter(({depth}) => depth === 2).length < 2 * tops;
}

// Instructions on metadata and process stand under level-one headings of their own: the design is the
// part with the most sections.
function mainPart(sections: readonly Section[]): readonly Section[] {
  const starts = sections.flatMap(({depth}, at) => (depth === 1 ? [at] : []));
  const parts = [0, ...starts].map((start, at) => sections.slice(start, starts[at]));
  return parts.reduce((main, part) => (part.length > main.length ? part : main), []);
}

const saysOptional =
  /\b(?:this|the) section is (?:entirely |completely )?optional\b|^\W*optional\b(?! for)|\bsection (?:can|may) be (?:omitted|removed|left out|deleted)\b/i;

function isOptional({title, blocks}: Section): boolean {
  return optionalMark.test(title) || blocks.some(({text}) => saysOptional.test(text));
}

// Headings that show what one could write, alone or by what they stand below.
function isSampleSection(section: Section, parent: Section | undefined): boolean {
  const title = section.title.replace(optionalMark, '').trim();
  return isSample(title) || (parent !== undefined && isStage(section, parent));
}

// `Alpha`, `Beta` and `GA` under graduation criteria are examples of stages.
function isStage({name}: Section, parent: Section): boolean {
  return (
    /\b(?:graduation|maturity|lifecycle|stages?|phases?|milestones?)\b/.test(parent.name) &&
    /^(?:pre )?(?:alpha|beta|ga|stable|(?:dev|tech|technology) preview|deprecat\w+|remov\w+)\b/.test(
      name,
    )
  );
}

// MADR puts the mark above the heading: `<!-- This is an optional element. Feel free to remove. -->`.
function isOptionalMark(block: Block | undefined): boolean {
  return (
    block?.kind === 'html' && /\bthis is an optional (?:element|section|part)\b/i.test(block.text)
  );
}

function toRequirement({blocks}: Section): 'required' | 'accepted' {
  const waits = /section (?:is )?not required until (?:targeted|targeting)/i;
  return blocks.some(({text}) => waits.test(toPlainText(text))) ? 'accepted' : 'required';
}

function wantsIssue({blocks}: Section): boolean {
  const asks = /\blink\b(?: to)?(?: \w+){0,3} issues?\b/i;
  return blocks.some(({kind, text}) => kind === 'text' && asks.test(toPlainText(text)));
}

/** Headings that show what one could write: `<Question>`, `Story 1`, `Alpha -> Beta`, `...`. */
export function isSample(title: string): boolean {
  return (
    /^[<{[\\].*[>}\]]$|^[.…]+$|->|→/.test(title) ||
    /^(?:user )?(?:story|question|example|option|alternative|approach|use case|risk|step|phase)s? (?:\d+|[a-z])$/i.test(
      title,
    )
  );
}
