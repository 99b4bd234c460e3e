import type {Contract, ContractSection} from '../template/contract.ts';
import type {DesignSection, Edit, ParsedFile, Section} from '../types.ts';

/** A template's sections, and those of a document that correspond to them. */
interface Layout {
  readonly wanted: readonly ContractSection[];
  /** All headings of the document, its title too. */
  readonly sections: readonly Section[];
  /** For each wanted section its place among `sections`, where it is there. */
  readonly places: readonly (number | undefined)[];
  readonly titlePlace: number | undefined;
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
    const depth = limitDepth(wanted, toDepth(wanted, layout), layout);
    const heading = `${'#'.repeat(depth)} ${toHeading(wanted.title)}\n`;
    const text = body === undefined ? heading : `${heading}\n${body}\n`;
    const before = file.sections[findPlace(wanted, depth, layout) ?? -1];
    return before ? insertBefore(before.line, text, lines) : append(text, lines);
  };
}

function toLayout(
  {sections: wanted}: Contract,
  sections: readonly Section[],
  design: {readonly sections: readonly DesignSection[]; readonly titleLine?: number},
): Layout {
  const lineOf = new Map<string, number>();
  for (const {name, line} of design.sections) {
    if (name !== undefined && !lineOf.has(name)) lineOf.set(name, line);
  }
  const placeOf = new Map(sections.map(({line}, at) => [line, at]));
  return {
    wanted,
    sections,
    places: wanted.map(({title}) => placeOf.get(lineOf.get(title) ?? 0)),
    titlePlace: placeOf.get(design.titleLine ?? 0),
  };
}

// The depth that a sister section has here, else one below its parent, else as far off as most are.
function toDepth(wanted: ContractSection, layout: Layout): number {
  const at = layout.wanted.indexOf(wanted);
  const here = layout.wanted.flatMap((section, index) => {
    const depth = layout.sections[layout.places[index] ?? -1]?.depth;
    return depth === undefined ? [] : [{section, depth, distance: Math.abs(index - at)}];
  });
  const [sister] = here
    .filter(({section}) => section.depth === wanted.depth && section.parent === wanted.parent)
    .sort((a, b) => a.distance - b.distance);
  const parent = here.find(({section}) => section.name === wanted.parent);
  const shifts = here.map(({section, depth}) => depth - section.depth).sort((a, b) => a - b);
  const shift = shifts[Math.floor(shifts.length / 2)] ?? 0;
  const depth =
    sister?.depth ??
    (parent ? parent.depth + wanted.depth - parent.section.depth : wanted.depth + shift);
  return Math.min(6, Math.max(layout.titlePlace === undefined ? 1 : 2, depth));
}

// After a section that is not its parent it must not be deeper, or it would become a part of that one.
function limitDepth(wanted: ContractSection, depth: number, layout: Layout): number {
  const {sections, places} = layout;
  const at = layout.wanted.indexOf(wanted);
  const parentAt = findParent(at, layout);
  if (parentAt !== undefined && places[parentAt] === undefined) return depth;
  const before = places.slice(0, at).findLastIndex((place) => place !== undefined);
  if (before < 0 || isAbove(before, at, layout)) return depth;
  return Math.min(depth, sections[places[before] ?? -1]?.depth ?? depth);
}

function isAbove(one: number, other: number, layout: Layout): boolean {
  let at = findParent(other, layout);
  while (at !== undefined && at !== one) at = findParent(at, layout);
  return at === one;
}

// Place among the headings before which the section goes; undefined for the end of the document.
function findPlace(wanted: ContractSection, depth: number, layout: Layout): number | undefined {
  const {sections, places} = layout;
  const at = layout.wanted.indexOf(wanted);
  const parentAt = findParent(at, layout);
  // A section that is inserted together with its parent goes below it.
  if (parentAt !== undefined && places[parentAt] === undefined) {
    const parent = layout.wanted[parentAt];
    if (parent && parent.requirement !== 'optional') {
      return findPlace(parent, toDepth(parent, layout), layout);
    }
  }
  const before = places.slice(0, at).findLastIndex((place) => place !== undefined);
  const anchor = places[before];
  if (anchor === undefined) return findFirst(at, depth, layout);
  const own = sections[anchor]?.depth ?? depth;
  // A heading put before deeper ones would take them from the section they belong to.
  const passed = before === parentAt ? depth : Math.min(own, depth);
  return skipDeeper(anchor + 1, passed, sections);
}

function skipDeeper(from: number, depth: number, sections: readonly Section[]): number | undefined {
  const next = sections.findIndex((section, at) => at >= from && section.depth <= depth);
  return next < 0 ? undefined : next;
}

function findParent(at: number, {wanted}: Layout): number | undefined {
  const name = wanted[at]?.parent;
  const found = wanted.slice(0, at).findLastIndex((section) => section.name === name);
  return name === undefined || found < 0 ? undefined : found;
}

// The first section of the template goes before the one that follows it there.
function findFirst(at: number, depth: number, layout: Layout): number | undefined {
  const {sections, places, titlePlace} = layout;
  const after = places.slice(at + 1).find((place) => place !== undefined);
  if (after === undefined) return undefined;
  let place: number | undefined = after;
  while (place !== undefined && (sections[place]?.depth ?? 0) > depth) {
    place = sections[place]?.parent;
  }
  return place === undefined || place === titlePlace ? skipDeeper(after, depth, sections) : place;
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
