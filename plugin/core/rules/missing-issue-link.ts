import type {Check} from '../context/rule.ts';
import type {ParsedFile} from '../types.ts';

/** Yields when the section in which the template asks for a link to an issue has none. */
export const missingIssueLink: Check = function* ({design, file, folder}) {
  const wanting = folder.contract?.sections.filter(({wantsIssue}) => wantsIssue) ?? [];
  const section = design.sections.find(
    ({name, state}) => state === 'filled' && wanting.some(({title}) => title === name),
  );
  if (!section || issue.test(toText(file, section.line))) return;
  yield {
    line: section.line,
    message: `Section \`${section.title}\` links no issue`,
    hint: 'Link the issue in which users ask for this.',
  };
};

// An address in a tracker, `#123`, `organization/repository#123`, or `GH-123`.
const issue =
  /\/(?:issues|discussions|work_items|browse|bugs?)\/[\w-]*\d|show_bug\.cgi\?id=\d|\bGH-\d|(?<!\]\()#\d+\b(?!-)/;

// The section with its subsections, and the targets of its links, which may be defined
// elsewhere.
function toText({text, sections, links}: ParsedFile, line: number): string {
  const at = sections.findIndex((section) => section.line === line);
  const depth = sections[at]?.depth ?? 1;
  const next = sections.slice(at + 1).find((section) => section.depth <= depth);
  const end = next?.line ?? Infinity;
  const targets = links.filter((link) => link.line >= line && link.line < end);
  return [...text.split('\n').slice(line - 1, end - 1), ...targets.map(({url}) => url)].join('\n');
}
