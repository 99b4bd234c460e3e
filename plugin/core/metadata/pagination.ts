import type {Defect, ParsedFile} from '../types.ts';

const keys = [
  ['pagination-next', 'next'],
  ['pagination-prev', 'previous'],
] as const;

/** Neighbours that a document asks for in its front matter and that are no documents of the folder. */
export function findUnknownNeighbours(
  {fields, pageSettings}: Pick<ParsedFile, 'fields' | 'pageSettings'>,
  ids: ReadonlySet<string>,
): readonly Defect[] {
  return keys.flatMap(([key, setting]): Defect[] => {
    const id = pageSettings?.[setting];
    if (id === undefined || id === null || ids.has(id)) return [];
    return [
      {
        rule: 'invalid-metadata',
        message: `Front matter key \`${key.replace('-', '_')}\` names \`${id}\`, which is no document of this folder`,
        hint: 'Write the path of a document without its ending, or `null` for no link.',
        line: fields.find((field) => field.key === key)?.line ?? 1,
        isMinor: true,
      },
    ];
  });
}
