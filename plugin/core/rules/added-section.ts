import type {Check} from '../rule.ts';

/** Yields every missing section that the template asks for only since the document was written. */
export const addedSection: Check = function* ({design}) {
  for (const {title, since} of design.addedSections) {
    yield {
      line: design.titleLine ?? 1,
      message: `Section \`${title}\` is not there, and the template asks for it only since ${since ?? 'its last change'}`,
      hint: 'Add it when the document is changed next, or leave it as it is.',
    };
  }
};
