import {isFieldName} from './field-names.ts';
import {toPlainText} from './inline.ts';
import {splitName, splitNumber} from './number-prefix.ts';
import {isTitlePlaceholder} from './placeholders.ts';
import type {Field, References, Section} from './types.ts';

export interface Title {
  readonly text: string;
  /** Line of the heading that holds it, or that stands in its place. */
  readonly line?: number;
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
): Title {
  const heading = findHeading(sections);
  const place = heading ? {line: heading.line} : {};
  const text = heading && stripPrefix(heading.title);
  if (text && !isTitlePlaceholder(heading.title) && !isTitlePlaceholder(text)) {
    return {text, ...place};
  }
  const under = heading && lineUnder(heading, references);
  if (under) return {text: under, ...place};
  const underlined = heading === undefined ? findUnderlined(sections) : undefined;
  const stands = underlined ? {line: underlined.line} : place;
  const given = fields.find(({key}) => key === 'title')?.values[0];
  if (given && !isTitlePlaceholder(given)) {
    return {text: stripPrefix(toPlainText(given)), ...stands};
  }
  return {text: underlined?.title ?? fileTitle(path), ...stands};
}

// Rust's RFCs have no title: their first level-one heading is the section Summary, followed by others.
function findHeading(sections: readonly Section[]): Section | undefined {
  const [first, second] = sections.filter(({depth}) => depth === 1);
  const isSection =
    second !== undefined &&
    /^(?:summary|abstract|overview|introduction|motivation|status|context|background)$/.test(
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
export function stripPrefix(title: string): string {
  const {text} = splitNumber(title);
  return text.replace(/^(?:design )?proposal\s*:\s*/i, '') || title;
}

function fileTitle(path: string): string {
  const parts = path.replace(/\.mdx?$/i, '').split('/');
  const isGeneric = /^(?:readme|index|proposal|design|enhancement|kep|vep|tep|rfc|adr|spec)$/i;
  const name = (isGeneric.test(parts.at(-1) ?? '') ? parts.at(-2) : undefined) ?? parts.at(-1);
  return splitName((name ?? path).replace(/^_+(?=.)/, '')).text.replace(/_/g, '-');
}
