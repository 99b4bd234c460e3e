import type {Check} from '../rule.ts';

/** Yields every section of a design that only says that it is still to be written. */
export const todoSection: Check = function* ({design}) {
  if (design.kind !== 'design') return;
  for (const {title, line, state} of design.sections) {
    if (state !== 'todo') continue;
    yield {
      line,
      message: `Section \`${title}\` is still to be written`,
      hint: 'Write it, or write `None` if there is nothing to say.',
    };
  }
};
