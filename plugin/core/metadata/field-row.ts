import {isFieldName} from './field-names.ts';

/** The fields of one line: `**Status:** Draft **Date:** 2025-09-21` has two; most lines have none. */
export function splitRow(row: string): readonly {key: string; values: string[]}[] {
  const [first = '', ...others] = row.trimStart().split(between);
  const found = splitField(first.trim());
  if (!found) return [];
  const more = others.map((part) => splitField(part.trim())).filter((field) => field !== undefined);
  return [found, ...more];
}

/** Where the first field of a line ends: before the next one, else with the line. */
export function findFieldEnd(row: string): number {
  const bare = row.replace(/^\s*(?:(?:[*+-]|\d+[.)])\s+)?/, '');
  const next = between.exec(bare)?.index;
  return next === undefined ? row.length : next + row.length - bare.length;
}

// Fields in one line are parted by a dot, a bar or a line break, or the next one's name is bold or
// well known.
const label = '[A-Z][\\w ()/-]{1,30}';
const known = '(?:Status|Date|Created|Authors?|Owners?|Updated|Last updated|Reviewers?)';
const between = new RegExp(
  [
    `(?:[ \\t]{1,3}[·•|][ \\t]{1,3}|[ \\t]{0,3}<br ?/?>[ \\t]{0,3})(?=[*_]{0,3}${label}[*_]{0,3}\\s{0,9}:)`,
    `[,;]?[ \\t]{1,4}(?=\\*\\*${label}(?::\\*\\*|\\*\\*:)\\s|__${label}(?::__|__:)\\s)`,
    `(?:[,;][ \\t]|[ \\t][–—/-][ \\t]|[ \\t]{2}|\\t|(?<=\\*\\*|__)[ \\t])[ \\t]{0,3}(?=[*_]{0,3}${known}[*_]{0,3}:[*_]{0,3}\\s)`,
  ].join('|'),
);

function splitField(row: string): {key: string; values: string[]} | undefined {
  const match =
    /^[*_]*([a-z][a-z()/ -]{1,30}?)[*_]*\s*:[*_]*(?:(?:\s+|<br ?\/?>)(?!\s)(.*))?$/i.exec(row) ??
    /^\*\*([a-z][a-z()/ -]{1,30})\*\*\s+(\S.*)$/i.exec(row) ??
    /^(?:\*\*|__)(status|authors?|reviewers?|approvers?|date)(?:\*\*|__)$/i.exec(row);
  const [, key, written = ''] = match ?? [];
  if (!key || !isFieldName(key)) return undefined;
  const value = written.replace(/(?:\\|<br ?\/?>)$/i, '').trim();
  return {key, values: value === '' ? [] : [value]};
}
