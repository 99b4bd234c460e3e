import type {ReadDesign} from '../design.ts';
import {applyEdits} from '../edits/edits.ts';
import {toRelativePath} from '../names/identity.ts';
import {parseFile} from '../parse-file.ts';
import type {Edit, Field, ParsedFile} from '../types.ts';
import {readRelations} from './relations.ts';

/**
 * The edit that makes a document say by what it is superseded, in the form in which it writes its other
 * metadata; undefined where that is not certain. It was tried: all other fields are read as before.
 */
export function toMissingHalf(
  file: ParsedFile,
  successor: Pick<ReadDesign, 'sourcePath' | 'title'>,
): Edit | undefined {
  if (file.defects.some(({rule}) => rule === 'invalid-metadata' || rule === 'unreadable-file')) {
    return undefined;
  }
  const path = toRelativePath(file.path, successor.sourcePath);
  const edit = toYamlEdit(file, path) ?? toListEdit(file, successor.title, path);
  return edit && isSafe(file, edit, path) ? {path: file.path, ...edit} : undefined;
}

const yaml = (path: string) =>
  `superseded-by:\n  - ${/^[\w./-]+$/.test(path) ? path : `"${path}"`}\n`;

function toYamlEdit(file: ParsedFile, path: string): Edit | undefined {
  const inSidecar = file.fields.find(({source}) => source === 'sidecar');
  const inFront = file.fields.findLast(({source}) => source === 'front-matter');
  if (inFront) {
    const rows = file.written.split('\n');
    const open = rows.indexOf('---');
    const close = open < 0 ? -1 : rows.findIndex((row, at) => at > open && /^---[ \t]*$/.test(row));
    return close < inFront.line ? undefined : toInsertion(close + 1, yaml(path));
  }
  if (!inSidecar || !file.sidecar) return undefined;
  const {written} = file.sidecar;
  const end = written.split('\n');
  const text = written.endsWith('\n') ? yaml(path) : `\n${yaml(path)}`;
  const column = (end.at(-1)?.length ?? 0) + 1;
  return {...toInsertion(end.length, text, column), path: file.sidecar.path};
}

function toListEdit(file: ParsedFile, title: string, path: string): Edit | undefined {
  const last = file.fields.findLast(({source}) => source === 'list');
  const rows = file.written.split('\n');
  const row = rows[(last?.line ?? 0) - 1] ?? '';
  const [, bullet, mark = ''] =
    /^([*+-] +)(\*\*|__)?[A-Za-z][^:*_]*(?:\*\*:?|__:?|:)/.exec(row) ?? [];
  if (!last || bullet === undefined) return undefined;
  let end = last.line;
  while (/^[ \t]+\S/.test(rows[end] ?? '')) end += 1;
  const name = `${mark}Superseded by${mark}:`;
  const label = title.replace(/[[\]]/g, '').replace(/[\\`*_<>]/g, '\\$&');
  return toInsertion(end + 1, `${bullet}${name} [${label}](${encodeURI(path)})\n`);
}

function toInsertion(line: number, text: string, column = 1): Edit {
  return {line, column, endLine: line, endColumn: column, text};
}

function isSafe(file: ParsedFile, edit: Edit, path: string): boolean {
  const {sidecar} = file;
  const before = new Map([
    [file.path, file.written],
    ...(sidecar ? [[sidecar.path, sidecar.written] as const] : []),
  ]);
  const {texts} = applyEdits(before, [{path: file.path, edits: [edit]}]);
  if (texts.size === 0) return false;
  const textOf = (path: string) => texts.get(path) ?? before.get(path) ?? '';
  const edited = parseFile({
    path: file.path,
    text: textOf(file.path),
    ...(sidecar ? {sidecar: {path: sidecar.path, text: textOf(sidecar.path)}} : {}),
  });
  const [said, ...more] = readRelations(edited.fields, 'superseded-by');
  const isSaid = said?.raw === path || said?.raw === encodeURI(path);
  const others = edited.fields.filter(({key}) => key !== 'superseded-by');
  const own = file.fields.filter(({key}) => key !== 'superseded-by');
  if (!isSaid || more.length > 0 || edited.defects.length > 0) return false;
  return toText(others) === toText(own);
}

function toText(fields: readonly Field[]): string {
  return JSON.stringify(fields.map(({key, values}) => [key, values]));
}
