import {toPlainText} from '../markdown/inline.ts';
import {isFieldName} from '../metadata/field-names.ts';
import {toOwnName} from '../names/identity.ts';
import {readNumber} from '../names/number.ts';
import {splitName, splitNumber} from '../names/number-prefix.ts';
import {isTitlePlaceholder} from '../template/placeholders.ts';
import type {Field, References, Section, TitleSource} from '../types.ts';

export interface Title {
  readonly text: string;
  /** Line of the heading that holds it, or that stands in its place. */
  readonly line?: number;
  readonly source: TitleSource;
}

/**
 * The first level-one heading as plain text without its number prefix. Where that is the template's
 * own placeholder: the short line under it, else metadata, else the file's name.
 */
export function readTitle(
  path: string,
  sections: readonly Section[],
  fields: readonly Field[],
  references: References,
  templateTitle?: string,
): Title {
  const heading = findHeading(sections);
  const place = heading ? {line: heading.line} : {};
  const number = readNumber(path, fields, sections);
  const text = heading && stripPrefix(heading.title, number);
  const isTemplates = heading !== undefined && heading.title === templateTitle;
  if (text && !isTemplates && !isTitlePlaceholder(heading.title) && !isTitlePlaceholder(text)) {
    return {text, ...place, source: 'heading'};
  }
  const under = heading && lineUnder(heading, references);
  if (under) return {text: under, ...place, source: 'text'};
  const underlined = heading === undefined ? findUnderlined(sections) : undefined;
  const stands = underlined ? {line: underlined.line} : place;
  // `raw_ref_op` is a mark in the code, and the file's name says more.
  const given = fields.find(
    ({key, values}) => key === 'title' && !/^`?\w+_\w+`?$/.test(values[0] ?? ''),
  )?.values[0];
  if (given && !isTitlePlaceholder(given)) {
    return {text: stripPrefix(toPlainText(given)), ...stands, source: 'metadata'};
  }
  if (underlined) return {text: underlined.title, ...stands, source: 'heading'};
  return {text: fileTitle(path), ...stands, source: 'name'};
}

// Rust's RFCs have no title: their first level-one heading is the section Summary, followed by others.
function findHeading(sections: readonly Section[]): Section | undefined {
  const [first, second] = sections.filter(({depth}) => depth === 1);
  const isSection =
    second !== undefined &&
    /^(?:meta|metadata|summary|abstract|overview|introduction|motivation|status|context|background)$/.test(
      first?.name ?? '',
    );
  return isSection ? undefined : first;
}

// A title underlined with dashes is of level two; it is known by its place, with nothing below it.
function findUnderlined([first, second]: readonly Section[]): Section | undefined {
  const isAlone = first?.line === 1 && first.blocks.length === 0;
  return isAlone && first.depth === second?.depth ? first : undefined;
}

// metal3's authors left `# Title` and wrote the title below it.
function lineUnder({blocks}: Section, references: References): string | undefined {
  const [first] = blocks.filter(({kind}) => kind === 'text');
  if (!first || first.listDepth > 0 || first.isQuoted || first.cells) return undefined;
  if (first.text.length > 200 || first.text.includes('\n')) return undefined;
  const text = toPlainText(first.text, references);
  const isField = isFieldName(text.split(':')[0] ?? '');
  return text.length < 80 && !isField && !/[.:?!]$/.test(text) ? text : undefined;
}

/** `KEP-12: `, `VEP #12: `, `4. `, `0007 - ` and `Proposal: ` are no part of a title. */
export function stripPrefix(title: string, number?: number): string {
  // `RFD 26 Network storage` in `0026/`: the same number, so it is no part of the title.
  const own = /^[A-Z]{2,5}[ -]?#?0*(\d{1,6})\s+(?=\S)/.exec(title);
  if (own && Number(own[1]) === number) return title.slice(own[0].length);
  const {text} = splitNumber(title);
  return text.replace(/^(?:(?:design )?proposal|[A-Z]EP|RFC|RFD|ADR)\s*:(?:\s+|$)/i, '') || title;
}

function fileTitle(path: string): string {
  return splitName(toOwnName(path).replace(/^_+(?=.)/, '')).text.replace(/_/g, '-');
}
