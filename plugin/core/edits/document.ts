import {splitFrontMatter} from '../metadata/front-matter.ts';
import {normalizeLines} from '../text/lines.ts';
import type {Edit, Field, ParsedFile, SourceFile} from '../types.ts';

/** A document about to be changed: its lines, those of its sidecar, and what was read from them. */
export interface EditedDocument {
  readonly file: SourceFile;
  readonly parsed: ParsedFile;
  readonly lines: readonly string[];
  readonly sidecarLines: readonly string[];
}

export function toEditedDocument(file: SourceFile, parsed: ParsedFile): EditedDocument {
  return {
    file,
    parsed,
    lines: normalizeLines(file.text).split('\n'),
    sidecarLines: normalizeLines(file.sidecar?.text ?? '').split('\n'),
  };
}

/** The lines of the file with a field. */
export function linesOf({lines, sidecarLines}: EditedDocument, field: Field): readonly string[] {
  return field.source === 'sidecar' ? sidecarLines : lines;
}

/** The last line, from 1, of the paragraph or heading that a line belongs to. */
export function findParagraphEnd(lines: readonly string[], line: number): number {
  const end = lines.findIndex((row, at) => at >= line && /^\s*$|^#/.test(row));
  return end < 0 ? lines.length : end;
}

/** Whether a field is written as in TOML. */
export function isToml({lines}: EditedDocument, {source}: Field): boolean {
  const {yaml} = splitFrontMatter(lines.join('\n'));
  return source === 'front-matter' && yaml?.isToml === true;
}

/** The file of a field as edits name it. */
export function pathOf({file}: EditedDocument, field: Field): {readonly path?: string} {
  return field.source === 'sidecar' && file.sidecar ? {path: file.sidecar.path} : {};
}

interface LineEdit {
  readonly line: number;
  /** Columns from 0. */
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** An edit within one line. */
export function inLine(
  document: EditedDocument,
  field: Field,
  {line, range: [start, end], text}: LineEdit,
): Edit {
  return {
    ...pathOf(document, field),
    ...{line, column: start + 1, endLine: line, endColumn: end + 1},
    text,
  };
}

/** An edit that adds lines behind one; `text` without line ends around it. */
export function afterLine(
  document: EditedDocument,
  field: Field,
  line: number,
  text: string,
): Edit {
  const {length} = linesOf(document, field)[line - 1] ?? '';
  return inLine(document, field, {line, range: [length, length], text: `\n${text}`});
}
