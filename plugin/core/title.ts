import {toPlainText} from './markdown.ts';
import {isTitlePlaceholder} from './placeholders.ts';
import type {Field, Section} from './types.ts';

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
): Title {
  const heading = sections.find(({depth}) => depth === 1);
  const place = heading ? {line: heading.line} : {};
  const text = heading && stripPrefix(heading.title);
  if (text && !isTitlePlaceholder(text)) return {text, ...place};
  const underlined = heading === undefined ? findUnderlined(sections) : undefined;
  const given = fields.find(({key}) => key === 'title')?.values[0];
  const under = heading && lineUnder(heading);
  if (under) return {text: under, ...place};
  const stands = underlined ? {line: underlined.line} : place;
  if (given && !isTitlePlaceholder(given))
    return {text: stripPrefix(toPlainText(given)), ...stands};
  return {text: underlined?.title ?? fileTitle(path), ...stands};
}

// A title underlined with dashes is of level two; it is known by its place, with nothing below it.
function findUnderlined([first, second]: readonly Section[]): Section | undefined {
  const isAlone = first?.line === 1 && first.blocks.length === 0;
  return isAlone && first.depth === second?.depth ? first : undefined;
}

// metal3's authors left `# Title` and wrote the title below it.
function lineUnder({blocks}: Section): string | undefined {
  const [first] = blocks.filter(({kind}) => kind === 'text');
  if (!first || first.listDepth > 0 || first.isQuoted || first.cells) return undefined;
  const text = toPlainText(first.text);
  const isTitle = text.length < 80 && !/[.:?!]$/.test(text) && !first.text.includes('\n');
  return isTitle ? text : undefined;
}

/** `KEP-12: `, `VEP #12: `, `4. `, `0007 - ` and `Proposal: ` are no part of a title. */
export function stripPrefix(title: string): string {
  const text = title.replace(
    /^(?:[A-Z]{2,6}[ -]?#?\d+(?:\.\d+)*\s*[:.–—-]\s*|#?\d{1,5}\s*[.:–—]\s*|\d{1,5} - |(?:design )?proposal\s*:\s*)/i,
    '',
  );
  return text.trim() || title;
}

function fileTitle(path: string): string {
  const parts = path.replace(/\.mdx?$/i, '').split('/');
  const isIndex = /^(?:readme|index)$/i.test(parts.at(-1) ?? '') && parts.length > 1;
  const name = (isIndex ? parts.at(-2) : parts.at(-1)) ?? path;
  return name.replace(/^(?:[a-z]{2,5}-)?\d+[-_. ]+/i, '').replace(/_/g, '-') || name;
}
