import type {Check} from '../rule.ts';

/** Yields every section of a design that has no text, neither its own nor in a section below it. */
export const emptySection: Check = function* ({design}) {
  if (design.kind !== 'design') return;
  for (const {title, line, state} of design.sections) {
    if (state !== 'empty') continue;
    yield {
      line,
      message: `Section \`${title}\` is empty`,
      hint: 'Write it, or write `None` if there is nothing to say.',
    };
  }
};
