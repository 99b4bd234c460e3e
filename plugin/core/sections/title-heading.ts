import {isUsualSection} from '../markdown/usual-sections.ts';
import {hasFieldLines} from '../metadata/metadata-markdown.ts';
import {isGenericName, toOwnName} from '../names/identity.ts';
import {numberOfName} from '../names/number.ts';
import {matchPrefix} from '../names/title-prefix.ts';
import type {ParsedFile, Section} from '../types.ts';

/** What the title of a document is read from. */
export type TitledFile = Pick<ParsedFile, 'path' | 'lead' | 'sections' | 'fields' | 'references'>;

/** The heading that is a document's title, and those above it that only say what kind of document it is. */
export interface TitleHeading {
  readonly heading?: Section;
  readonly generic: readonly Section[];
}

/**
 * The heading that gives a document its title: the first of level one, or of level two at the top
 * of a document that has none. `isAsked` recognises the sections of the template.
 */
export function findTitleHeading(
  file: TitledFile,
  isAsked: (section: Section) => boolean,
): TitleHeading {
  const {sections} = file;
  const isSection = (section: Section) => isUsualSection(section.name) || isAsked(section);
  const tops = sections.filter(({depth}) => depth === 1);
  const generic = findGeneric(sections);
  const first = tops.find((section) => !generic.includes(section));
  const numbered = findNumbered(file);
  if (numbered && sections[0]) return {heading: numbered, generic: [sections[0]]};
  const heading = findTop(file, tops, first, isSection) ?? findSecond(file, isSection);
  return {...(heading ? {heading} : {}), generic: heading ? generic : []};
}

// `# KEP` and nothing else before `# KEP-77: Pull pictures once`.
function findGeneric([first, second]: readonly Section[]): readonly Section[] {
  if (first?.depth !== 1 || second?.depth !== 1) return [];
  const isBare = isGenericName(first.title) && first.blocks.every(({kind}) => kind === 'html');
  return isBare ? [first] : [];
}

// `# ADR` and nothing else before `## ADR-1: Pull pictures once`, if that is the document's own number.
function findNumbered({path, sections}: TitledFile): Section | undefined {
  const [first, second, ...others] = sections;
  if (first?.depth !== 1 || second?.depth !== 2 || !isGenericName(first.title)) return undefined;
  if (others.some(({depth}) => depth === 1) || !first.blocks.every(({kind}) => kind === 'html')) {
    return undefined;
  }
  const prefix = matchPrefix(second.title);
  const isOwn = prefix !== undefined && prefix.number === numberOfName(toOwnName(path));
  return isOwn && prefix.word !== '' ? second : undefined;
}

// Rust's RFCs have no title: their first level-one heading is the section Summary, followed by others.
function findTop(
  {sections, fields}: TitledFile,
  tops: readonly Section[],
  first: Section | undefined,
  isSection: (section: Section) => boolean,
): Section | undefined {
  if (first === undefined) return undefined;
  const others = tops.filter((section) => section.line > first.line);
  const isNamed = fields.some(({key, values}) => key === 'title' && values.length > 0);
  if (isUsualSection(first.name) && (others.length > 0 || isNamed)) return undefined;
  // One further down is a part of the document where something else may be its title.
  const isLater = sections[0]?.depth !== 1 && sections[0] !== first;
  if (!isLater) return first;
  const isBelowTitle = sections[0]?.depth === 2 && !isSection(sections[0]);
  return isSection(first) && (isNamed || others.length > 0 || isBelowTitle) ? undefined : first;
}

// A heading of level two at the very top with metadata or nothing below it, and no other above it in rank.
function findSecond(
  {path, lead, sections, fields}: TitledFile,
  isSection: (section: Section) => boolean,
): Section | undefined {
  const [first, second] = sections;
  if (first?.depth !== 2 || second === undefined || second.depth > 2 || isSection(first)) {
    return undefined;
  }
  const said = lead.filter(({kind}) => kind !== 'html');
  const isTitled = fields.some(({key}) => key === 'title');
  if (said.length > 0 && (isTitled || !said.every((block) => hasFieldLines([block])))) {
    return undefined;
  }
  if (first.blocks.every(({kind}) => kind === 'html')) return first;
  if (fields.some(({key, source}) => key === 'title' && source !== 'list')) return undefined;
  return hasFieldLines(first.blocks) || isNameOf(first, path) ? first : undefined;
}

// The heading has the words of the file's name, or its number.
function isNameOf({title, name}: Section, path: string): boolean {
  const own = toOwnName(path);
  const prefix = matchPrefix(title);
  if (prefix && prefix.number === numberOfName(own)) return true;
  const words = own.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const found = words.filter((word) => name.includes(word));
  return words.length > 0 && found.length * 2 > words.length;
}
