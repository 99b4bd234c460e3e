import type {Check} from '../context/rule.ts';

/** Yields when a design has no title of its own. */
export const missingTitle: Check = function* ({design, file, folder}) {
  const {kind, isLost, titleSource, titleLine, title} = design;
  if (kind !== 'design' || isLost || titleSource === 'heading') return;
  const heading = file.sections.find(({line, depth}) => line === titleLine && depth === 1);
  if (heading) {
    yield {
      line: heading.line,
      message: `Title \`${heading.title.slice(0, 60)}\` is still the template's`,
      hint:
        titleSource === 'name'
          ? 'Write what the design is about.'
          : `Write \`${title}\` in its place.`,
    };
    return;
  }
  // What the front matter calls the document is its title too, and some templates have no other.
  const hasNone =
    titleSource === 'name' && (!folder.contract || folder.contract.title !== undefined);
  if (!hasNone) return;
  yield {
    line: 1,
    message: 'Title is missing',
    hint: `Begin the document with a heading of level one: \`# ${title}\`.`,
  };
};
