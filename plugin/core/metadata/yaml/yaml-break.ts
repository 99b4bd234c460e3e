import type {Defect} from '../../types.ts';
import {toPlace} from '../place.ts';
import {findOpenBracket} from './open-bracket.ts';
import {findOpenQuote} from './open-quote.ts';
import {withoutRowEnd} from './row-end.ts';
import type {YamlBlock} from './yaml-block.ts';
import {fixYaml} from './yaml-fix.ts';
import {toYamlHint} from './yaml-hint.ts';

/**
 * What is wrong with a block that is no valid YAML: where it breaks, and how to fix it. `at` is where the
 * parser gave up, counted from the first line of the block.
 */
export function findBreak(block: YamlBlock, at: {line: number; col: number}): Defect {
  const {text, line} = block;
  // An open quote or bracket breaks at the end of the block, so the last line with text is shown.
  const rows = text.split('\n').slice(0, at.line);
  const row = Math.max(
    0,
    rows.findLastIndex((other) => other.trim() !== ''),
  );
  const open = toOpenValue(block, rows);
  if (open) return open;
  const wrong = rows[row]?.trim() ?? '';
  const place = toPlace({line: line + row, file: block.file});
  return {
    rule: 'invalid-metadata',
    message: `Metadata${place.where} is not valid YAML at \`${wrong.slice(0, 60)}\``,
    hint: toYamlHint(wrong),
    line: place.line,
    ...(block.file === undefined && row === at.line - 1 ? {column: at.col} : {}),
    ...toEdits(block),
  };
}

// `authors: [Ada, Max` breaks at the field below it, and `title: "Cache` only at the end of the block.
function toOpenValue(block: YamlBlock, rows: readonly string[]): Defect | undefined {
  const open = findOpenValue(block.text.split('\n'), rows.length);
  if (!open) return undefined;
  const {row, written, close, what} = open;
  const line = block.line + row;
  const place = toPlace({line, file: block.file});
  const column = withoutRowEnd(written).length + 1;
  const path = block.path === undefined ? {} : {path: block.path};
  return {
    rule: 'invalid-metadata',
    message: `Metadata${place.where} has a ${what} that is never closed in \`${written.trim().slice(0, 60)}\``,
    hint: `Write \`${close}\` at its end.`,
    line: place.line,
    ...(block.isFenced
      ? {}
      : {edits: [{...path, line, column, endLine: line, endColumn: column, text: close}]}),
  };
}

// The first value that is open where the next field begins. What comes behind the break was not read.
function findOpenValue(all: readonly string[], count: number) {
  for (const [row, written] of all.slice(0, count).entries()) {
    const next = all.slice(row + 1).find((other) => other.trim() !== '');
    const isBeforeField = next !== undefined && /^["']?[\w -]+["']?:(?:\s|$)/.test(next);
    const quote = isBeforeField ? findOpenQuote(written) : undefined;
    if (quote) return {row, written, close: quote, what: 'quote'};
    const bracket = isBeforeField || next === undefined ? findOpenBracket(written) : undefined;
    if (bracket) return {row, written, close: bracket, what: 'bracket'};
  }
  return undefined;
}

function toEdits(block: YamlBlock): Pick<Defect, 'edits'> {
  const edits = block.isFenced || block.text.length > 20_000 ? [] : fixYaml(block);
  return edits.length > 0 ? {edits} : {};
}
