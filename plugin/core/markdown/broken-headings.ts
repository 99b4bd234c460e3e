import type {Block, Edit} from '../types.ts';
import {toHeadingName} from './heading-names.ts';

/**
 * A line that was meant as a heading: `##Drawbacks` is text in Markdown because it lacks a space.
 */
export interface BrokenHeading {
  readonly marks: string;
  readonly title: string;
  readonly name: string;
  readonly line: number;
  readonly edit: Edit;
}

/** Finds them in a document's own text; `#1234` and `#tag` are none. */
export function findBrokenHeadings(blocks: readonly Block[]): readonly BrokenHeading[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'text' || block.listDepth > 0 || block.isQuoted || block.cells) return [];
    if (!block.text.includes('##')) return [];
    return block.text.split('\n').flatMap((row, at): BrokenHeading[] => {
      const [, marks = '', title = '', closing = ''] =
        /^(#{2,6})([\p{L}\d"'`*_][^#]{1,100})(#{0,6})$/u.exec(row) ?? [];
      if (marks === '') return [];
      const line = block.line + at;
      const column = marks.length + 1;
      const isClosed = closing !== '';
      const endColumn = isClosed ? row.length + 1 : column;
      // Marks at the end need a space, too.
      const text = isClosed ? ` ${title.trim()} ${closing}` : ' ';
      const edit = {line, column, endLine: line, endColumn, text};
      return [{marks, title: title.trim(), name: toHeadingName(title), line, edit}];
    });
  });
}
