import {toTexts} from '../core/edits/texts.ts';
import type {SourceFile} from '../core/index.ts';
import type {FileChange} from './write-files.ts';

/** The new texts beside those that were read. */
export function listFileChanges(
  files: readonly SourceFile[],
  texts: ReadonlyMap<string, string>,
): readonly FileChange[] {
  const before = toTexts(files);
  return [...texts]
    .map(([path, after]) => ({path, before: before.get(path) ?? '', after}))
    .filter(({before, after}) => before !== after);
}
