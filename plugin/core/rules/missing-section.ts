import {createSectionInserter} from '../edits/insert-section.ts';
import {toComment} from '../markdown/comment.ts';
import type {Check} from '../rule.ts';

/**
 * Yields every section that the template requires and no heading of the design stands for. The edit
 * adds the heading with the template's instructions as a comment, so that `empty-section` takes over.
 */
export const missingSection: Check = function* ({design, file, folder: {contract}}) {
  if (design.missingSections.length === 0 || !contract) return;
  const insert = createSectionInserter(contract, file, design);
  const added = new Set(design.addedSections.map(({title}) => title));
  // MDX has no HTML comments.
  const isMdx = /\.mdx$/i.test(file.path);
  for (const title of design.missingSections) {
    if (added.has(title)) continue;
    const section = contract.sections.find((other) => other.title === title);
    if (!section) throw new Error(`${title} is missing, but the template does not ask for it`);
    yield {
      line: design.titleLine ?? 1,
      message: `Section \`${title}\` is missing`,
      hint: 'Add the heading, and write `None` below it if there is nothing to say.',
      edits: [insert(section, isMdx ? undefined : toComment(section.guidance))],
    };
  }
};
