import type {Check} from '../context/rule.ts';
import {findTable, type TableOfContents} from '../sections/table-of-contents.ts';

/** Yields when the generated table of contents does not match the headings. */
export const staleToc: Check = function* ({design, file}) {
  if (design.kind === 'template') return;
  const table = findTable(file);
  const message = table && describe(table);
  if (!message) return;
  yield {
    line: table.gone[0]?.line ?? table.line,
    message,
    hint: 'Generate it again, or correct it by hand.',
    ...(table.edit ? {edits: [table.edit]} : {}),
  };
};

function describe({gone, unlisted, isInOrder}: TableOfContents): string | undefined {
  const [first] = gone;
  if (first) return `Table of contents lists \`${first.text}\`, which is no heading${more(gone)}`;
  const [left] = unlisted;
  if (left !== undefined) return `Table of contents lacks \`${left}\`${more(unlisted)}`;
  return isInOrder ? undefined : 'Table of contents has another order than the headings';
}

function more({length}: readonly unknown[]): string {
  return length > 1 ? `, and ${length - 1} more like it` : '';
}
