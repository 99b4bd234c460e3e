import type {Defect} from '../types.ts';
import type {FrontMatter} from './front-matter.ts';

/** What to say of front matter that is never closed; the edit closes it behind its last field. */
export function findOpenFrontMatter(block: FrontMatter | undefined): readonly Defect[] {
  if (block?.openUntil === undefined) return [];
  const line = block.openUntil;
  return [
    {
      rule: 'invalid-metadata',
      message: 'Front matter is never closed, so most programs read it as text',
      hint: `Write \`---\` on a line of its own before line ${line}.`,
      line: block.line - 1,
      edits: [{line, column: 1, endLine: line, endColumn: 1, text: '---\n'}],
    },
  ];
}
