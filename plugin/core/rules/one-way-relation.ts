import type {Check} from '../context/rule.ts';
import {toMissingHalf} from '../edits/missing-half.ts';
import {toPlaceFinder} from '../metadata/field-place.ts';

/** Yields when a design replaces another one that does not say so. */
export const oneWayRelation: Check = function* ({design, file, folder}) {
  if (design.kind !== 'design') return;
  const field = file.fields.find(({key, values}) => key === 'replaces' && values.length > 0);
  if (!field) return;
  const find = toPlaceFinder(file, field);
  const seen = new Set<string | undefined>();
  for (const {raw, id} of design.replaces) {
    if (seen.has(id)) continue;
    seen.add(id);
    const other = id === undefined ? undefined : folder.designs.get(id);
    const otherFile = id === undefined ? undefined : folder.files.get(id);
    const named = other?.supersededBy.filter(({isImplied}) => !isImplied) ?? [];
    if (!other || !otherFile || named.some((relation) => relation.id === design.id)) continue;
    const implied = other.supersededBy.filter(({isImplied}) => isImplied);
    const {where, at} = find(raw);
    // Two edits of one place would undo each other.
    const edit = implied.length === 1 ? toMissingHalf(otherFile, design) : undefined;
    yield {
      ...at,
      message: `Document \`${other.sourcePath}\`${where} does not say that this one replaces it`,
      hint: 'Name this document there with `superseded-by`.',
      ...(edit ? {edits: [edit]} : {}),
    };
  }
};
