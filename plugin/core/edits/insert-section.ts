import type {Contract, ContractSection} from '../template/contract.ts';
import type {DesignSection, Edit, ParsedFile, Section} from '../types.ts';

/** A section of the template that the document has. */
interface Present {
  /** Its place among the sections of the template. */
  readonly at: number;
  readonly section: ContractSection;
  /** Its place among the headings of the document, and how deep it is there. */
  readonly place: number;
  readonly depth: number;
}

interface Layout {
  readonly wanted: readonly ContractSection[];
  /** Those of them that the document has, in the order of the template. */
  readonly present: readonly Present[];
  /** All headings of the document, its title too. */
  readonly sections: readonly Section[];
  /** -1 where there is none. */
  readonly titlePlace: number;
}

/**
 * Makes the edits that put sections of the template where they belong in one document: behind the
 * nearest section before it in the template and its subsections, at the depth its neighbours
 * have in this document. `body` goes below the heading.
 */
export function createSectionInserter(
  contract: Contract,
  file: ParsedFile,
  design: {readonly sections: readonly DesignSection[]; readonly titleLine?: number},
): (wanted: ContractSection, body: string | undefined) => Edit {
  const layout = toLayout(contract, file.sections, design);
  const lines = file.text.split('\n');
  return (wanted, body) => {
    const at = contract.sections.indexOf(wanted);
    const depth = limitDepth(at, toDepth(at, layout), layout);
    const heading = `${'#'.repeat(depth)} ${toHeading(wanted.title)}\n`;
    const text = body === undefined ? heading : `${heading}\n${body}\n`;
    const before = file.sections[findPlace(at, depth, layout)];
    return before ? insertBefore(before.line, text, lines) : append(text, lines);
  };
}

function toLayout(
  {sections: wanted}: Contract,
  sections: readonly Section[],
  design: {readonly sections: readonly DesignSection[]; readonly titleLine?: number},
): Layout {
  // Of two sections with one name the first counts.
  const lineOf = new Map(design.sections.toReversed().map(({name, line}) => [name, line]));
  const headingAt = new Map(sections.map(({line, depth}, place) => [line, {place, depth}]));
  return {
    wanted,
    sections,
    present: wanted.flatMap((section, at) => {
      const heading = headingAt.get(lineOf.get(section.title) ?? 0);
      return heading ? [{...heading, at, section}] : [];
    }),
    titlePlace: sections.findIndex(({line}) => line === design.titleLine),
  };
}

// As far off the template as the nearest sister section is here, else its parent, else as most are.
function toDepth(at: number, {wanted, present, titlePlace}: Layout): number {
  const {parent: above, depth = 0} = wanted[at] ?? {};
  const [sister] = present
    .filter(({section}) => section.parent === above)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  const near = sister ?? present.find(({section}) => section.name === above);
  const shifts = present.map(toShift).sort((a, b) => a - b);
  const shift = near ? toShift(near) : (shifts[Math.floor(shifts.length / 2)] ?? 0);
  // Below the title, unless the sections have its level.
  const least = near || titlePlace < 0 ? 1 : 2;
  return Math.min(6, Math.max(least, depth + shift));
}

function toShift({section, depth}: Present): number {
  return depth - section.depth;
}

// After a section that is not its parent it must not be deeper, or it would become a part of that one.
function limitDepth(at: number, depth: number, layout: Layout): number {
  const {parentAt, parent, before} = findAround(at, layout);
  const isWithParent = parentAt >= 0 && !parent;
  return isWithParent || !before || before === parent ? depth : Math.min(depth, before.depth);
}

// Place among the headings before which the section goes; -1 for the end of the document.
function findPlace(at: number, depth: number, layout: Layout): number {
  const {sections, wanted} = layout;
  const {parentAt, parent, before} = findAround(at, layout);
  // A section that is inserted together with its parent goes below it.
  if (!parent && wanted[parentAt] && wanted[parentAt].requirement !== 'optional') {
    return findPlace(parentAt, toDepth(parentAt, layout), layout);
  }
  if (!before) return findFirst(at, depth, layout);
  // A heading put before deeper ones would take them from the section they belong to.
  const passed = before === parent ? depth : Math.min(before.depth, depth);
  return skipDeeper(before.place + 1, passed, sections);
}

function findAround(at: number, {wanted, present}: Layout) {
  const above = wanted[at]?.parent;
  const parentAt =
    above === undefined ? -1 : wanted.slice(0, at).findLastIndex(({name}) => name === above);
  return {
    parentAt,
    parent: present.find((section) => section.at === parentAt),
    before: present.findLast((section) => section.at < at),
  };
}

function skipDeeper(from: number, depth: number, sections: readonly Section[]): number {
  return sections.findIndex((section, at) => at >= from && section.depth <= depth);
}

// The first section of the template goes before the one that follows it there.
function findFirst(at: number, depth: number, {present, sections, titlePlace}: Layout): number {
  const after = present.find((section) => section.at > at);
  if (!after) return -1;
  // That, or the section that holds it.
  const place = sections.findLastIndex((own, index) => index <= after.place && own.depth <= depth);
  return place < 0 || place === titlePlace ? skipDeeper(after.place, depth, sections) : place;
}

// An anchor or comment right above a heading belongs to it.
function insertBefore(line: number, text: string, lines: readonly string[]): Edit {
  let top = line;
  while (/^<\S.*>\s*$/.test(lines[top - 2] ?? '')) top -= 1;
  const isOwn = (lines[top - 2] ?? '').trim() === '';
  const at = isOwn ? top : line;
  const isFree = (lines[at - 2] ?? '').trim() === '';
  return {
    line: at,
    column: 1,
    endLine: at,
    endColumn: 1,
    text: `${isFree ? '' : '\n'}${text}\n`,
  };
}

// Behind the last line with text; a document that ends without a newline goes on to do so.
function append(text: string, lines: readonly string[]): Edit {
  const last = lines.findLastIndex((line) => line.trim() !== '') + 1;
  if (last === 0) return {line: 1, column: 1, endLine: 1, endColumn: 1, text};
  if (last < lines.length) {
    return {line: last + 1, column: 1, endLine: last + 1, endColumn: 1, text: `\n${text}`};
  }
  const column = (lines[last - 1] ?? '').length + 1;
  return {line: last, column, endLine: last, endColumn: column, text: `\n\n${text.trimEnd()}`};
}

// Titles of sections are plain text: what would be read as a mark is written as a character.
function toHeading(title: string): string {
  return title.replace(/[\\`*_<[\]]/g, '\\$&');
}
