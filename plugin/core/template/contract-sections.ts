import {stripMarks} from '../markdown/heading-marks.ts';
import {namesOf, namesOfHeading, toHeadingName} from '../markdown/heading-names.ts';
import {toPlainText} from '../markdown/inline.ts';
import {textBelow} from '../markdown/text-below.ts';
import type {ParsedFile, Section} from '../types.ts';
import {isOptional} from './optional-section.ts';
import {isTemplateSample, stripPlaceholder} from './sample-heading.ts';

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
  /** Names of headings that answer it: synonyms, and each half of `Non-Goals/Future Work`. */
  readonly accepts: ReadonlySet<string>;
  /** Its line in the template. */
  readonly line: number;
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
  const samples = findSamples(sections);
  const optional = new Set<Section>();
  return kept.flatMap((section, at): ContractSection[] => {
    const parent = section.parent === undefined ? undefined : sections[section.parent];
    const before = kept[at - 1]?.blocks.at(-1);
    const heading = lines[section.line - 1] ?? '';
    if ((parent && optional.has(parent)) || isOptional(section, heading, before)) {
      optional.add(section);
    }
    if (samples.has(section)) return [];
    const title = stripPlaceholder(stripMarks(section.title));
    if (section.depth < base || section.depth > base + 1) return [];
    const name = toHeadingName(title);
    const isTop = parent === undefined || parent.depth < base;
    return [
      {
        title,
        name,
        depth: section.depth,
        line: section.line,
        requirement: optional.has(section) ? 'optional' : toRequirement(section),
        accepts: toAccepted(title, name),
        ...(isTop ? {} : {parent: parent.name}),
        ...(wantsIssue(section) ? {wantsIssue: true} : {}),
        guidance: textBelow(lines, section.line, section.endLine),
      },
    ];
  });
}

/** Names of its headings that are no sections of a design, but show what one could write. */
export function toSampleNames({sections}: ParsedFile): readonly string[] {
  return [...findSamples(sections)].map(({name}) => name);
}

// A heading with two names is answered by sections for both or one of them.
function toAccepted(title: string, name: string): ReadonlySet<string> {
  return new Set(namesOfHeading({title, name}).flatMap((part) => [...namesOf(part)]));
}

// Headings that show what one could write, alone or by what they are below.
function findSamples(sections: readonly Section[]): ReadonlySet<Section> {
  const samples = new Set<Section>();
  for (const section of sections) {
    const parent = section.parent === undefined ? undefined : sections[section.parent];
    const isBelow = parent !== undefined && parent.depth > 1 && samples.has(parent);
    const isStageOf = parent !== undefined && isStage(section, parent);
    if (isBelow || isStageOf || isTemplateSample(section.title)) samples.add(section);
  }
  return samples;
}

function isAllTops(sections: readonly Section[]): boolean {
  const tops = sections.filter(({depth}) => depth === 1).length;
  return tops > 2 && sections.filter(({depth}) => depth === 2).length < 2 * tops;
}

// Instructions on metadata and process are under level-one headings of their own: the design is the
// part with the most sections.
function mainPart(sections: readonly Section[]): readonly Section[] {
  const starts = sections.flatMap(({depth}, at) => (depth === 1 ? [at] : []));
  const parts = [0, ...starts].map((start, at) => sections.slice(start, starts[at]));
  return parts.reduce((main, part) => (part.length > main.length ? part : main), []);
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

function toRequirement({blocks}: Section): 'required' | 'accepted' {
  const waits = /section (?:is )?not required until (?:targeted|targeting)/i;
  return blocks.some(({text}) => waits.test(toPlainText(text))) ? 'accepted' : 'required';
}

function wantsIssue({blocks}: Section): boolean {
  const asks = /\blink\b(?: to)?(?: \w+){0,3} issues?\b/i;
  return blocks.some(({kind, text}) => kind === 'text' && asks.test(toPlainText(text)));
}
