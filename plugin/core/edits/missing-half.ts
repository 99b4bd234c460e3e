import {parseFile} from '../parse-file.ts';
import {readRelations} from '../relations/relations.ts';
import type {Edit, Field, ParsedFile, ReadDesign, SourceFile} from '../types.ts';
import {toFieldsInPlace} from './add-field.ts';
import {toEditedDocument} from './document.ts';
import {applyEdits} from './edits.ts';
import {toRelationEdit} from './relation-edit.ts';

/**
 * The edit that makes a document say by what it is superseded, in the form in which it writes its other
 * metadata; undefined where that is not certain. It was tried: all other fields are read as before.
 */
export function toMissingHalf(
  file: ParsedFile,
  successor: Pick<ReadDesign, 'sourcePath' | 'title'>,
): Edit | undefined {
  if (file.defects.length > 0) return undefined;
  // A document without metadata has no form to follow. Its status section is left to the author.
  if (toFieldsInPlace(file.fields).length === 0) return undefined;
  const {path, sidecar} = file;
  const source: SourceFile = {
    path,
    text: file.written,
    ...(sidecar ? {sidecar: {path: sidecar.path, text: sidecar.written}} : {}),
  };
  const edit = toRelationEdit(toEditedDocument(source, file), {
    key: 'superseded-by',
    path: successor.sourcePath,
    title: successor.title,
  });
  // The problem belongs to the other document.
  return edit && isSafe(source, file.fields, edit) ? {path, ...edit} : undefined;
}

function isSafe(source: SourceFile, fields: readonly Field[], edit: Edit): boolean {
  const {path, text, sidecar} = source;
  const before = new Map([
    [path, text],
    ...(sidecar ? [[sidecar.path, sidecar.text] as const] : []),
  ]);
  const {texts} = applyEdits(before, [{path, edits: [edit]}]);
  const edited = parseFile({
    path,
    text: texts.get(path) ?? text,
    ...(sidecar ? {sidecar: {...sidecar, text: texts.get(sidecar.path) ?? sidecar.text}} : {}),
  });
  const count = (of: readonly Field[]) => readRelations(of, 'superseded-by').length;
  const isSaid = count(fields) === 0 && count(edited.fields) === 1;
  return isSaid && edited.defects.length === 0 && toText(edited.fields) === toText(fields);
}

function toText(fields: readonly Field[]): string {
  const others = fields.filter(({key}) => key !== 'superseded-by');
  return JSON.stringify(others.map(({key, values}) => [key, values]));
}
