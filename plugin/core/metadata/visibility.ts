import type {Field, Visibility} from '../types.ts';

/**
 * Whether its author keeps a document from readers, as in Docusaurus: `draft: true` or `unlisted: true` in
 * its front matter, and nowhere else. A draft that is unlisted too is a draft.
 */
export function readVisibility(fields: readonly Field[]): Visibility | undefined {
  const isTrue = (name: Visibility) =>
    fields.some(
      ({key, values, source}) =>
        source === 'front-matter' && key === name && values.length === 1 && values[0] === 'true',
    );
  if (isTrue('draft')) return 'draft';
  return isTrue('unlisted') ? 'unlisted' : undefined;
}
