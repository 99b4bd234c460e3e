import type {Check} from '../context/rule.ts';

/** Yields every missing section that the template asks for only since the document was written. */
export const addedSection: Check = function* ({design}) {
  for (const {title, since} of design.addedSections) {
    yield {
      line: design.titleLine ?? 1,
      message: `Section \`${title}\` is asked for only since ${since ?? 'a change that is not committed'}, after this was written`,
      hint: 'Add it when you change the document for another reason.',
    };
  }
};
