import type {FieldSource} from '../../types.ts';

/** A block of YAML and its position. */
export interface YamlBlock {
  readonly text: string;
  /** Line of its file at which it begins, from 1. */
  readonly line: number;
  readonly source: FieldSource;
  /** Name of its file where that is not the document. */
  readonly file?: string;
  /** Path of that file in the folder. */
  readonly path?: string;
  /** Its lines may be indented in the document. */
  readonly isFenced?: true;
}
