import {toHeadingAnchors} from '../markdown/heading-anchors.ts';
import {toHeadingName} from '../markdown/heading-names.ts';
import {decode} from '../markdown/links.ts';
import type {Edit, ParsedFile, Section} from '../types.ts';

/** A generated table of contents, held against the headings it was made from. */
export interface TableOfContents {
  /** Line of its opening mark. */
  readonly line: number;
  /** Anchors it lists that no heading has. */
  readonly gone: readonly {readonly text: string; readonly line: number}[];
  /** Headings it ought to list and does not. */
  readonly unlisted: readonly string[];
  readonly isInOrder: boolean;
  /** The edit that replaces the table; absent if there is other text between the marks. */
  readonly edit?: Edit;
}

interface Entry {
  readonly indent: string;
  readonly marker: string;
  readonly text: string;
  readonly anchor: string;
  readonly line: number;
}

interface Heading extends Section {
  readonly anchor: string;
}

/** Finds the table between `<!-- toc -->` and `<!-- /toc -->`, as `mdtoc` and its kin write it. */
export function findTable(file: ParsedFile): TableOfContents | undefined {
  const {lead, sections, text} = file;
  const marks = [...lead, ...sections.flatMap(({blocks}) => blocks)].filter(
    ({kind}) => kind === 'html',
  );
  const open = marks.find((block) => /^\s*<!--\s*toc\s*-->\s*$/i.test(block.text));
  const close = marks.find(
    (block) => block.line > (open?.line ?? Infinity) && isClosing.test(block.text),
  );
  if (!open || !close) return undefined;
  const rows = text.split('\n').slice(open.line, close.line - 1);
  const entries = rows.flatMap((row, at) => toEntry(row, open.line + 1 + at));
  const anchors = toHeadingAnchors(sections.map(({title}) => title));
  const headings = sections.map((section, at) => ({...section, anchor: anchors[at] ?? ''}));
  const wanted = chooseHeadings(headings, entries, open.line, close.line);
  const listed = new Set(entries.map(({anchor}) => toKey(anchor)));
  const known = new Set(headings.map(({anchor}) => toKey(anchor)));
  const isPlain = rows.filter((row) => row.trim() !== '').length === entries.length;
  const edit = {
    line: open.line + 1,
    column: 1,
    endLine: close.line,
    endColumn: 1,
    text: toRows(wanted, entries, rows),
  };
  return {
    line: open.line,
    gone: entries.filter(({anchor}) => !known.has(toKey(anchor))),
    unlisted: wanted.filter(({anchor}) => !listed.has(toKey(anchor))).map(({title}) => title),
    isInOrder: isSameOrder(wanted, entries),
    ...(isPlain ? {edit} : {}),
  };
}

const isClosing = /^\s*<!--\s*(?:\/toc|toc ?stop|end ?toc)\s*-->/i;

function toEntry(row: string, line: number): readonly Entry[] {
  if (row.length > 1000) return [];
  const found = /^(\s*)([-*+]|\d+[.)])\s+\[(.*)\]\(#([^)\s]*)\)\s*$/.exec(row);
  if (!found) return [];
  const [, indent = '', marker = '', text = '', anchor = ''] = found;
  return [{indent, marker, text, anchor, line}];
}

// Generators differ in characters that are no letters, so only letters are compared.
function toKey(anchor: string): string {
  return decode(anchor)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

// What is above the table is listed only where the author lists it, and levels deeper than any
// that is listed are left out on purpose.
function chooseHeadings(
  headings: readonly Heading[],
  entries: readonly Entry[],
  open: number,
  close: number,
): readonly Heading[] {
  const keys = new Set(entries.map(({anchor}) => toKey(anchor)));
  const isListed = ({anchor}: Heading) => keys.has(toKey(anchor));
  const depths = headings.filter(isListed).map(({depth}) => depth);
  const levels = new Set(entries.map(({indent}) => indent.length)).size;
  const isKnown = depths.length > 0;
  const least = isKnown ? toLeast(depths) : 1;
  const most = isKnown ? Math.max(toMost(depths), least + levels - 1) : 6;
  return headings.filter((heading) => {
    if (heading.line < open) return isListed(heading);
    return heading.line > close && heading.depth >= least && heading.depth <= most;
  });
}

// Not `Math.min(...)`, since there may be more headings than a function takes arguments.
function toLeast(depths: readonly number[]): number {
  return depths.reduce((least, depth) => Math.min(least, depth), Infinity);
}

function toMost(depths: readonly number[]): number {
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
}

function isSameOrder(wanted: readonly Heading[], entries: readonly Entry[]): boolean {
  const places = new Map(wanted.map(({anchor}, at) => [toKey(anchor), at]));
  const order = entries.flatMap(({anchor}) => places.get(toKey(anchor)) ?? []);
  return order.every((place, at) => place >= (order[at - 1] ?? 0));
}

// In the form that the table has: its list marks, its indents, and its words where they still hold.
function toRows(
  wanted: readonly Heading[],
  entries: readonly Entry[],
  rows: readonly string[],
): string {
  const words = new Map(entries.map(({anchor, text}) => [anchor, text]));
  // `[Goals](#goals)` keeps its words where the heading is `Goals [optional]`.
  const names = new Map(entries.map(({text}) => [toHeadingName(text), text]));
  const marker = entries[0]?.marker ?? '-';
  const base = entries[0]?.indent ?? '';
  const deeper = entries.find(({indent}) => indent.length > base.length)?.indent;
  const step = deeper?.slice(base.length) ?? '  ';
  const least = toLeast(wanted.map(({depth}) => depth));
  const table = wanted.map(({title, name, anchor, depth}) => {
    const text = words.get(anchor) ?? names.get(name) ?? title.replace(/[\\[\]<>*`]/g, '\\$&');
    return `${base}${step.repeat(depth - least)}${marker} [${text}](#${anchor})`;
  });
  const before = rows[0]?.trim() === '' ? [''] : [];
  const after = rows.length > 1 && rows.at(-1)?.trim() === '' ? [''] : [];
  return [...before, ...table, ...after].map((row) => `${row}\n`).join('');
}
