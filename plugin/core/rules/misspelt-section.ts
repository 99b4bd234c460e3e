import {renameHeading} from '../rename-heading.ts';
import type {Check} from '../rule.ts';

/** Yields every heading that stands for one of the template's only by a near miss. */
export const misspeltSection: Check = function* ({design, file}) {
  for (const {title, line, name, isMisspelt} of design.sections) {
    if (!isMisspelt || name === undefined) continue;
    if (design.sections.some((other) => other.name === name && !other.isMisspelt)) continue;
    const edits = renameHeading(file, line, (written) => toNumbering(written) + name);
    yield {
      line,
      message: `Section \`${title}\` is not quite \`${name}\` of the template`,
      hint: `Write \`${name}\`, so that everybody finds it.`,
      ...(edits ? {edits} : {}),
    };
  }
};

function toNumbering(title: string): string {
  return /^(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|[a-z][.)])\s+/i.exec(title)?.[0] ?? '';
}
