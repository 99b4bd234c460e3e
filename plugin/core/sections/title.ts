import {toPlainText} from '../markdown/inline.ts';
import {isFieldName} from '../metadata/field-names.ts';
import {isGenericName, toOwnName} from '../names/identity.ts';
import {type Numbering, noNumbering, readNumber, splitWord} from '../names/number.ts';
import {splitName, splitNumber} from '../names/number-prefix.ts';
import {stripOwnNumber} from '../names/title-prefix.ts';
import {toWords} from '../names/title-words.ts';
import {isTitlePlaceholder} from '../template/placeholders.ts';
import type {References, Section, TitleSource} from '../types.ts';
import {findTitleHeading, type TitledFile} from './title-heading.ts';

export interface Title {
  readonly text: string;
  /** The name or slug of which the words of the title were made. */
  readonly raw?: string;
  /** Line of the heading that holds it, or that a title was expected in. */
  readonly line?: number;
  /** Lines of headings above it that only say what kind of document it is. */
  readonly generic?: readonly number[];
  readonly source: TitleSource;
}

/** What is known about titles from the template and the other documents. */
export interface TitleContext {
  /** The template's own title, which no design keeps. */
  readonly templateTitle?: string;
  readonly isAsked?: (section: Section) => boolean;
  readonly numbering?: Numbering;
}

/**
 * The title heading as plain text without its number prefix. Where that is the template's own
 * placeholder: the short line under it, else metadata, else the words of the file's name.
 */
export function readTitle(
  file: TitledFile,
  {templateTitle, isAsked = () => false, numbering = noNumbering}: TitleContext = {},
): Title {
  const {path, sections, fields, references} = file;
  const {heading, generic} = findTitleHeading(file, isAsked);
  const place = {
    ...(heading ? {line: heading.line} : {}),
    ...(generic.length > 0 ? {generic: generic.map(({line}) => line)} : {}),
  };
  const number = readNumber(path, fields, sections, numbering);
  const strip = (title: string) => stripPrefix(title, number, numbering);
  const text = heading && strip(heading.title);
  if (heading && text && heading.title !== templateTitle && isOwnTitle(heading.title, text)) {
    return {text, ...place, source: 'heading'};
  }
  const under = heading && lineUnder(heading, references);
  if (under) return {text: under, ...place, source: 'text'};
  const given = findGiven(file);
  if (given !== undefined) {
    const words = toWords(given, toOwnName(path));
    return {
      text: strip(words),
      ...(words === given ? {} : {raw: given}),
      ...place,
      source: 'metadata',
    };
  }
  return {...toFileTitle(path, numbering), ...place, source: 'name'};
}

function isOwnTitle(title: string, text: string): boolean {
  return ![title, text].some((part) => isTitlePlaceholder(part) || isNoTitle(part));
}

// `N/A` says that there is none; `Proposal` says what kind of document it is.
function isNoTitle(title: string): boolean {
  return (
    /^(?:n\/a(?:\s*\([^()]*\))?|n\.a\.|not applicable|tbd|todo|untitled|[^\p{L}\p{N}]*)$/iu.test(
      title.trim(),
    ) || isGenericName(title)
  );
}

// `raw_ref_op` is a mark in the code, and the file's name says more.
function findGiven({fields}: TitledFile): string | undefined {
  const given = fields
    .filter(({key}) => key === 'title')
    .map(({values}) => values[0] ?? '')
    .find((value) => value !== '' && !/^`?\w[^\W_]*_\w+`?$/.test(value));
  const text = given === undefined ? '' : toPlainText(given);
  return /^(?:none|null|na|)$/i.test(text) || isTitlePlaceholder(text) || isNoTitle(text)
    ? undefined
    : text;
}

// metal3's authors left `# Title` and wrote the title below it.
function lineUnder({blocks}: Section, references: References): string | undefined {
  const [first] = blocks.filter(({kind}) => kind === 'text');
  if (!first || first.listDepth > 0 || first.isQuoted || first.cells) return undefined;
  if (first.text.length > 200 || first.text.includes('\n')) return undefined;
  if (/^(?:\*\*|__)[^*_]+:/.test(first.text)) return undefined; // `**SIG: docs** (all SIGs)`
  const text = toPlainText(first.text, references);
  const isField = isFieldName(text.split(':')[0] ?? '');
  return text.length < 80 && !isField && !/[.:?!]$/.test(text) ? text : undefined;
}

/** `KEP-12: `, `VEP #12: `, `4. `, `0007 - ` and `Proposal: ` are no part of a title. */
export function stripPrefix(
  title: string,
  number?: number,
  {prefixes}: Pick<Numbering, 'prefixes'> = noNumbering,
): string {
  const text = stripOwnNumber(title, number, prefixes) ?? splitNumber(title).text;
  return (
    text.replace(/^(?:(?:design )?proposal|[A-Z]EP|RFC|RFD|ADR|title)\s*:(?:\s+|$)/i, '') || title
  );
}

function toFileTitle(
  path: string,
  {unnumbered, nameWords}: Numbering,
): Pick<Title, 'text' | 'raw'> {
  const name = toOwnName(path).replace(/^_+(?=.)/, '');
  const raw =
    unnumbered.has(path) && !/^0+/.test(name)
      ? name
      : (splitWord(name, nameWords) ?? splitName(name)).text;
  const text = toWords(raw, raw);
  return text === raw ? {text} : {text, raw};
}
