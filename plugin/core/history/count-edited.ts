import {markdownEnding, toFolder} from '../names/identity.ts';
import type {Change} from './types.ts';

type Paths = readonly Pick<Change, 'path'>[];

/** How many documents a commit edited: their texts, and the metadata files of those whose text it left. */
export function countEdited(markdown: Paths, yaml: Paths): number {
  const folders = new Set(markdown.map(({path}) => toFolder(path)));
  const beside = new Set(yaml.map(({path}) => toFolder(path)));
  return markdown.length + [...beside].filter((folder) => !folders.has(folder)).length;
}

/** Whether a change is one to a text that was there before and still is. */
export function isEdit({blob, before}: Pick<Change, 'blob' | 'before'>): boolean {
  return blob !== undefined && before !== undefined;
}

/** Whether a path is that of a document. */
export function isMarkdown({path}: Pick<Change, 'path'>): boolean {
  return markdownEnding.test(path);
}

/** Whether a path is that of a file of metadata. */
export function isYaml({path}: Pick<Change, 'path'>): boolean {
  return /\.ya?ml$/i.test(path);
}
