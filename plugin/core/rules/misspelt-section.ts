import type {Check} from '../context/rule.ts';
import {renameHeading} from '../edits/rename-heading.ts';
import {findBrokenHeadings} from '../markdown/broken-headings.ts';
import type {DesignSection, Finding, ParsedFile} from '../types.ts';

/** Yields every heading that is a misspelt one of the template's, or lacks the space after `#`. */
export const misspeltSection: Check = function* ({design, file, folder}) {
  if (design.kind === 'design') yield* findGlued(file);
  // Where the right heading is there as well, the other is one of the author's own.
  const seen = new Set(design.sections.filter(isRight).map(({name}) => name));
  for (const {title, line, name} of design.sections) {
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    const rename = (written: string) => toNumbering(written) + name;
    const edits = folder.contract?.guess ? undefined : renameHeading(file, line, rename);
    yield {
      line,
      message: `Section \`${title}\` is not quite \`${name}\` of the template`,
      hint: `Write \`${name}\`, so that everybody finds it.`,
      ...(edits ? {edits} : {}),
    };
  }
};

function* findGlued({lead, sections}: ParsedFile): Iterable<Finding> {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  for (const {marks, title, line, edit} of findBrokenHeadings(blocks)) {
    yield {
      line,
      message: `Heading \`${title}\` has no space behind its \`${marks}\`, so it is read as text`,
      hint: `Write \`${marks} ${title}\`.`,
      edits: [edit],
    };
  }
}

function isRight({isMisspelt}: DesignSection): boolean {
  return isMisspelt === undefined;
}

function toNumbering(title: string): string {
  return /^(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|[a-z][.)])\s+/i.exec(title)?.[0] ?? '';
}
