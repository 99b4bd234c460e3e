import type {Check} from '../rule.ts';

/** Yields every section that the template requires and no heading of the design stands for. */
export const missingSection: Check = function* ({design}) {
  const added = new Set(design.addedSections.map(({title}) => title));
  for (const title of design.missingSections) {
    if (added.has(title)) continue;
    yield {
      line: design.titleLine ?? 1,
      message: `Section \`${title}\` is missing`,
      hint: 'Add the heading, and write `None` below it if there is nothing to say.',
    };
  }
};
