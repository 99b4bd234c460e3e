import {type EditedDocument, inLine, linesOf} from '../edits/document.ts';
import {findHeadingText} from '../edits/heading-text.ts';
import {findValue, isYaml} from '../edits/value-range.ts';
import {toYamlScalar} from '../edits/yaml-scalar.ts';
import {toPlainText} from '../markdown/inline.ts';
import {readStatuses} from '../status/status.ts';
import {isTitlePlaceholder} from '../template/placeholders.ts';
import type {Edit, Field, Section, StatusWord} from '../types.ts';
import {toStatusEdits} from './status-edit.ts';

/** What is known of a new design; what is absent keeps its placeholder. */
export interface NewFacts {
  readonly title: string;
  readonly number?: string;
  /** `2020-01-31` */
  readonly today: string;
  readonly author: {readonly name?: string; readonly handle?: string};
}

/** Edits that fill in a template's placeholders for title, number, date, author and status; nothing else. */
export function fillTemplate(
  template: EditedDocument,
  facts: NewFacts,
  words: readonly StatusWord[],
): readonly Edit[] {
  const {fields, sections} = template.parsed;
  return [
    ...fillHeading(template, sections, facts),
    ...fields.flatMap((field) => fillField(template, field, facts)),
    ...fillStatus(template, words),
    ...dropInstructions(template),
  ];
}

// The number and what else precedes the title: `KEP-NNNN: `, `[KEP-NNNN](…): `, `Proposal: `.
const prefix =
  /^\[?(?:[a-z]{2,12}[ -]?#?)?(?:n{2,}|x{2,}|0{2,}|yyyymmdd|number)\b\]?(?:\([^)]*\))?\s*[:.–—-]\s*|^(?:[a-z]{2,12}[ -])?(?:proposal|rfc|adr|kep)\s*:\s*/i;

// A template whose parts are all of level one has no title.
function fillHeading(
  {lines}: EditedDocument,
  sections: readonly Section[],
  facts: NewFacts,
): readonly Edit[] {
  const tops = sections.filter(({depth}) => depth === 1);
  const [top] = tops;
  if (!top || (tops.length > 2 && !isTitlePlaceholder(top.title))) return [];
  const heading = findHeadingText(lines, top.line);
  if (!heading) return [];
  const {column, text} = heading;
  const lead = prefix.exec(text)?.[0] ?? '';
  const written = fillNumber(lead, facts) + toHeading(facts.title);
  return [toEdit(top.line, column - 1, column - 1 + text.length, written)];
}

function toEdit(line: number, start: number, end: number, text: string): Edit {
  return {line, column: start + 1, endLine: line, endColumn: end + 1, text};
}

// Characters that would be read as Markdown are escaped.
function toHeading(title: string): string {
  if (toPlainText(title) === title && !/\s#+$/.test(title)) return title;
  return title.replace(/[\\`*_<>[\]&~#!]/g, '\\$&');
}

const bareNumber = /^\[?(?:[nx0]+|number)\b/i;

function fillNumber(text: string, {number, today}: NewFacts): string {
  const dated = text.replace(/yyyymmdd/gi, today.replaceAll('-', ''));
  // Where designs have no numbers, the title has none; one such as `KEP-NNNN` comes from elsewhere.
  if (number === undefined) return bareNumber.test(dated) ? '' : dated;
  // `NNNN` shows digits; the word is what decision records have in their title: `12. Cache`.
  return dated
    .replace(/\b(?:n{2,}|x{2,})\b|(?<!\d)0{2,}\b/gi, number)
    .replace(/\bnumber\b/gi, String(Number(number)));
}

function fillField(template: EditedDocument, field: Field, facts: NewFacts): readonly Edit[] {
  if (field.key === 'authors') return fillAuthors(template, field, facts);
  const line = linesOf(template, field)[field.line - 1] ?? '';
  const range = findValue(line, field.source);
  const text = range && toValue(field, line.slice(range.start, range.end), facts);
  if (!range || text === undefined) return [];
  // A number or a date replaces the placeholder as it is; a title may need quotes.
  const isQuoted = isYaml(field.source) && field.key === 'title';
  const quote = (isQuoted && /["']/.exec(line[range.start - 1] ?? '')?.[0]) || '';
  const [start, end] = [range.start - quote.length, range.end + quote.length];
  return [
    inLine(template, field, {
      line: field.line,
      range: [start, end],
      text: isQuoted ? toYamlScalar(text, quote) : text,
    }),
  ];
}

const datePlaceholder = /(?:[{<[]\s*)?yyyy([-/.]?)mm\1dd\b[^}>\]]*[}>\]]?/i;
// `(fill me in with today's date, YYYY-MM-DD)`: all of it asks for the date.
const dateSentence = /^\D*(?<![a-z])(?:date|day|today)(?![a-z])\D*$/i;
const numberPlaceholder = /^(?:[a-z]{2,6}[- ]?#?)?(?:n{3,}|x{3,}|0{3,})$/i;

function toValue({key, source}: Field, value: string, facts: NewFacts): string | undefined {
  // A placeholder is short. Long texts are skipped, because they would take quadratic time.
  if (value.length > 500) return undefined;
  if (key === 'title') return isTitlePlaceholder(value) ? facts.title : undefined;
  if (key === 'number') {
    const isOpen = /^(?:[a-z]{2,6}[- ]?)?(?:n{2,}|x{2,}|0{2,}|<.*>|\{.*\})$/i.test(value);
    return isOpen ? facts.number : undefined;
  }
  if (key !== 'created' && key !== 'updated') {
    // A template may ask for the number under a name of its own.
    const isAsked = source !== 'section' && numberPlaceholder.test(value);
    return isAsked && facts.number !== undefined ? fillNumber(value, facts) : undefined;
  }
  if (dateSentence.test(value)) return facts.today;
  const found = datePlaceholder.exec(value);
  return found ? value.replace(found[0], facts.today.replaceAll('-', found[1] ?? '')) : undefined;
}

// Instructions that the author is to remove before the document is published.
function dropInstructions({parsed, lines}: EditedDocument): readonly Edit[] {
  const blocks = [...parsed.lead, ...parsed.sections.flatMap((section) => section.blocks)];
  return blocks.flatMap(({kind, text, line, endLine}) => {
    const inside = kind === 'html' ? /^\s*<!--([\s\S]*?)-->\s*$/.exec(text)?.[1] : undefined;
    if (inside === undefined || !isInstruction.test(inside)) return [];
    // The empty line below it goes too.
    const last = lines[endLine]?.trim() === '' ? endLine + 1 : endLine;
    const end =
      last < lines.length
        ? {endLine: last + 1, endColumn: 1}
        : {endLine: lines.length, endColumn: (lines.at(-1) ?? '').length + 1};
    return [{line, column: 1, ...end, text: ''}];
  });
}

const isInstruction =
  /\b(?:remove|delete|drop|erase) (?:this|these|the (?:above|following)) (?:[a-z]+ ){0,2}?(?:comments?|blocks?|notes?|instructions?|lines?|guides?|text)\b/i;

const handlePlaceholder =
  /\\?[<{[][^<>{}[\]\n]{0,100}(?:github|alias|handle|user ?name)[^<>{}[\]\n]{0,100}?\\?[>}\]]|@(?:jane\.?doe|your[-\w]*|github[-\w]*|alias|username|handle)\b/i;
const namePlaceholder =
  /\\?[<{[](?:your |author'?s? |full |first and last )*name[^<>{}[\]\n]*?\\?[>}\]]|\b(?:(?:jane|john) doe|(?:your|my) (?:full )?name)\b/i;

function fillAuthors(template: EditedDocument, field: Field, {author}: NewFacts): readonly Edit[] {
  const lines = linesOf(template, field);
  const isOpen = field.values.length > 0 && field.values.every((value) => undecided.test(value));
  const self = author.name ?? (author.handle === undefined ? undefined : `@${author.handle}`);
  const patterns = [
    [handlePlaceholder, author.handle],
    [namePlaceholder, author.name],
    // The author of the new design is filled in once; a second line is for another person.
    ...(isOpen ? [[undecidedWord, self] as const] : []),
  ] as const;
  const edits: Edit[] = [];
  for (let at = field.line - 1; ; at += 1) {
    const line = lines[at] ?? '';
    if (at >= field.line && !/^(?:\s+\S|[-*]\s(?![\w() ]+:))/.test(line)) return edits;
    for (const [pattern, value] of patterns) {
      const found = pattern.exec(line);
      if (!found || value === undefined) continue;
      const isQuoted = /["']/.test(line[found.index - 1] ?? '');
      const quoted = isYaml(field.source) && value.startsWith('@') && !isQuoted;
      const text = found[0].startsWith('@') ? `@${value}` : quoted ? `"${value}"` : value;
      const end = found.index + found[0].length;
      edits.push(inLine(template, field, {line: at + 1, range: [found.index, end], text}));
      if (pattern === undecidedWord) return edits;
    }
  }
}

const undecided = /^["'*_]*(?:tbd|todo)["'*_.]*$/i;
const undecidedWord = /tbd|todo/i;

// A list that explains the metadata may mention a status before the menu does.
function fillStatus(template: EditedDocument, words: readonly StatusWord[]): readonly Edit[] {
  const fields = template.parsed.fields.filter(({key}) => key === 'status');
  const at = readStatuses(fields, words).findIndex(({isMenu}) => isMenu);
  const menu = fields[at];
  const word = words.find(({phase}) => phase === 'draft') ?? words[0];
  if (!menu || !word) return [];
  // The menu may write its words with capitals.
  const text = menu.values.join('\n');
  const start = text.toLowerCase().indexOf(word.id);
  const written = start < 0 ? word.id : text.slice(start, start + word.id.length);
  const only = {...template, parsed: {...template.parsed, fields: [menu]}};
  return toStatusEdits(only, {...word, id: written}, words) ?? [];
}
