import type {Check, CheckedFile} from '../context/rule.ts';
import {findSubjects, toSubject} from '../context/unwritten-section.ts';
import {findWaiting} from '../context/waiting-sections.ts';
import {renameHeadings} from '../edits/rename-heading.ts';
import {optionalMark} from '../markdown/heading-marks.ts';
import {toPlainText} from '../markdown/inline.ts';
import {isChosen} from '../sections/chosen-items.ts';
import {isOptionalSection, toSectionHint} from '../sections/section-hint.ts';
import type {Contract} from '../template/contract.ts';
import {isStanding, type StandingText} from '../template/standing-text.ts';
import type {Block, DesignSection, Finding, ParsedFile, Section} from '../types.ts';

/** Yields what was left of the template: whole sections, paragraphs among other text, and marks. */
export const templateText: Check = function* (checked) {
  const {design, file, folder} = checked;
  const {contract} = folder;
  if (design.kind !== 'design' || !contract) return;
  const waiting = findWaiting(design, folder);
  const subjects = findSubjects(checked);
  const known = new Map(design.sections.map((section) => [section.line, section]));
  for (const section of file.sections) {
    if (section.name === 'status') continue; // `unchosen-status` reports an unchanged menu
    const matched = known.get(section.line);
    if (waiting.has(section.line)) continue;
    const left = findLeftOver(section, contract);
    if (matched?.state === 'template') {
      const isWritten = hasWrittenSister(section, checked, known);
      if (isChosen(section, contract, isWritten)) continue;
      if (hasWrittenChild(section, file, known)) {
        if (left) yield left;
        continue;
      }
      yield {...toWholeSection(matched, contract), ...toSubject(subjects.get(section.line))};
    } else if (left) yield left;
  }
  yield* findMarks(checked);
};

// The template shows stages side by side, and the author may have written only one of them.
function hasWrittenSister(
  {parent, line}: Section,
  {file, folder}: CheckedFile,
  known: ReadonlyMap<number, DesignSection>,
): boolean {
  return file.sections.some(
    (other) =>
      other.parent === parent &&
      other.line !== line &&
      folder.contract?.samples.has(other.name) &&
      known.get(other.line)?.state === 'filled',
  );
}

function hasWrittenChild(
  {line}: Section,
  {sections}: ParsedFile,
  known: ReadonlyMap<number, DesignSection>,
): boolean {
  const at = sections.findIndex((section) => section.line === line);
  return sections.some((child) => child.parent === at && known.get(child.line)?.state === 'filled');
}

function toWholeSection(section: DesignSection, contract: Contract): Finding {
  return {
    line: section.line,
    message: `Section \`${section.title}\` holds only text of the template`,
    hint: toSectionHint(section, contract),
  };
}

function findLeftOver({title, blocks}: Section, {standing}: Contract): Finding | undefined {
  const first = blocks.find(
    (block, at) =>
      isInstruction(block) &&
      isStanding(block, standing) &&
      !isCaption(block, blocks[at + 1], standing),
  );
  return (
    first && {
      line: first.line,
      ...(saysWhen.test(toPlainText(first.text)) ? {isMinor: true} : {}),
      message: `Section \`${title}\` still holds text of the template`,
      hint: 'Remove what only tells how to write the section.',
    }
  );
}

// Above a written section such a comment is as harmless as the mark `[optional]`.
const saysWhen = /\bsection (?:is )?(?:not required|only required|required only|optional)\b/i;

// Lists, questions and lead-ins stay where an author answers below them, a term in bold is defined
// for good, and a short line may be a label.
function isInstruction({kind, text, listDepth, cells}: Block): boolean {
  if (kind !== 'text' || listDepth > 0 || cells) return false;
  if (/^(?:\*\*|__)(?!note\b)|^as an? \b/i.test(text)) return false;
  return /^\s*(?:\S+\s+){5}/.test(text) && /[.!][*_\s]*$/.test(text);
}

// `The tasks to do for the move.` above the author's own list is its caption; questions and
// instructions are not.
function isCaption({text}: Block, next: Block | undefined, standing: StandingText): boolean {
  if (!next?.startsItem || isStanding(next, standing)) return false;
  return (
    /^\W*(?:the|these|this|all|our|an?|some|here)\b/i.test(text) &&
    !/\?|\b(?:you|your|should|please|describe|list|explain|include|provide|mention)\b/i.test(text)
  );
}

// Harmless and the same for all of them, so reported once.
function* findMarks({design, file, folder}: CheckedFile): Iterable<Finding> {
  const marked = design.sections.filter(
    (section) =>
      section.state === 'filled' &&
      optionalMark.test(section.title) &&
      !folder.keptMarks.has(section.name ?? '') &&
      isOptionalSection(section, folder.contract),
  );
  const [first, ...others] = marked;
  const [mark = ''] = optionalMark.exec(first?.title ?? '') ?? [];
  if (!first) return;
  const edits = renameHeadings(
    file,
    marked.map(({line}) => line),
    (written) => written.replace(optionalMark, '').trim(),
  );
  const at = (file.written.split('\n')[first.line - 1] ?? '').indexOf(mark);
  const more = others.length > 0 ? `, and ${others.length} more like it` : '';
  yield {
    line: first.line,
    ...(at < 0 ? {} : {column: at + 1, endColumn: at + 1 + mark.length}),
    isMinor: true,
    message: `Section \`${first.title}\` still has the mark \`${mark}\` of the template${more}`,
    hint: 'Remove the mark, since the section is written.',
    ...(edits ? {edits} : {}),
  };
}
