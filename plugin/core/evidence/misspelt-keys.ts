import {nearestFieldName, toKey} from '../metadata/field-names.ts';
import {toPlace} from '../metadata/place.ts';
import type {Defect, Field, ParsedFile} from '../types.ts';

/**
 * Reads a metadata key that is nearly one we know as that one, and reports it: `staus: draft`. A key that
 * several documents share is the project's own word, and so is one beside the right one.
 */
export function correctKeys(files: readonly ParsedFile[]): readonly ParsedFile[] {
  const counts = new Map<string, number>();
  for (const {fields} of files) {
    for (const key of new Set(fields.filter(isExplicit).map((field) => field.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return files.map((file) => correctFile(file, (key) => (counts.get(key) ?? 0) < 3));
}

function correctFile(file: ParsedFile, isRare: (key: string) => boolean): ParsedFile {
  const known = new Set(file.fields.map(({key}) => key));
  const meant = new Map<Field, string>();
  for (const field of file.fields) {
    const near = isExplicit(field) && isRare(field.key) ? nearestFieldName(field.key) : undefined;
    if (near !== undefined && !known.has(toKey(near))) meant.set(field, near);
  }
  if (meant.size === 0) return file;
  return {
    ...file,
    fields: file.fields.map((field) => {
      const near = meant.get(field);
      return near === undefined ? field : {...field, key: toKey(near)};
    }),
    defects: [...file.defects, ...[...meant].map(([field, near]) => toDefect(field, near))],
  };
}

function isExplicit({source}: Field): boolean {
  return source === 'front-matter' || source === 'sidecar';
}

function toDefect(field: Field, near: string): Defect {
  const {where, line} = toPlace(field);
  return {
    rule: 'invalid-metadata',
    message: `Field \`${field.key}\`${where} is not known, and read as \`${near}\``,
    hint: `Write \`${near}\`.`,
    line,
  };
}
