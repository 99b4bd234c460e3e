import {toComment} from '../comment.ts';
import {toSectionInsertion} from '../insert-section.ts';
import type {Check} from '../rule.ts';

/** Yields every section that the template requires and no heading of the design stands for. */
export const missingSection: Check = function* ({design, file, folder: {contract}}) {
  for (const title of design.missingSections) {
    const section = contract?.sections.find((other) => other.title === title);
    const edits =
      contract && section
        ? [toSectionInsertion(section, contract, file, design, toBody(section, file))]
        : [];
    yield {
      line: design.titleLine ?? 1,
      message: `Section \`${title}\` is missing`,
      hint: 'Add the heading, and write `None` below it if there is nothing to say.',
      ...(edits.length > 0 ? {edits} : {}),
    };
  }
};

// MDX has no HTML comments, and its own would be text to every other reader.
function toBody(section: {readonly guidance: string}, {path}: {readonly path: string}) {
  return /\.mdx$/i.test(path) ? undefined : toComment(section.guidance);
}
