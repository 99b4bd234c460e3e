import {type EditedDocument, toEditedDocument} from '../../../../plugin/core/edits/document.ts';
import type {Edit} from '../../../../plugin/core/index.ts';
import {parseFile} from '../../../../plugin/core/parse-file.ts';

/** A text with edits applied, the last place first so that the others keep theirs. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  const toOffset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
  const places = edits
    .map((edit) => ({
      start: toOffset(edit.line, edit.column),
      end: toOffset(edit.endLine, edit.endColumn),
      text: edit.text,
    }))
    .sort((a, b) => b.start - a.start);
  return places.reduce(
    (changed, {start, end, text}) => changed.slice(0, start) + text + changed.slice(end),
    text,
  );
}

/** A document about to be changed, with the metadata file beside it if one is given. */
export function openDocument(text: string, yaml?: string, path = '0001-cache.md'): EditedDocument {
  const sidecar = yaml === undefined ? {} : {sidecar: {path: 'kep.yaml', text: yaml}};
  const file = {path, text, ...sidecar};
  return toEditedDocument(file, parseFile(file));
}
