import type {Check, CheckedFile} from '../context/rule.ts';
import {findSubjects, toSubject} from '../context/unwritten-section.ts';
import {findWaiting} from '../context/waiting-sections.ts';
import {renameHeading} from '../edits/rename-heading.ts';
import {optionalMark} from '../markdown/heading-names.ts';
import {isChosen} from '../sections/chosen-items.ts';
import {isOptionalSection, toSectionHint} from '../sections/section-hint.ts';
import type {Contract} from '../template/contract.ts';
import {isStanding} from '../template/standing-text.ts';
import type {Block, DesignSection, Finding, Section} from '../types.ts';

/** Yields what was left of the template: whole sections, paragraphs among other text, and marks. */
export const templateText: Check = function* (checked) {
  const {design, file, folder} = checked;
  const {contract} = folder;
  if (design.kind !== 'design' || !contract) return;
  const waiting = findWaiting(design, folder);
  const subjects = findSubjects(checked);
  const known = new Map(design.sections.map((section) => [section.line, section]));
  const marked = new Set<string | undefined>();
  for (const section of file.sections) {
    if (section.name === 'status') continue; // a menu nobody chose from is another rule's
    const matched = known.get(section.line);
    if (waiting.has(section.line)) continue;
    const left = findLeftOver(section, contract);
    if (matched?.state === 'template') {
      const isWritten = hasWrittenSister(section, checked, known);
      if (isChosen(section, contract, isWritten)) continue;
      yield {...toWholeSection(matched, contract), ...toSubject(subjects.get(section.line))};
    } else if (left) yield left;
    else if (matched?.state === 'filled' && !marked.has(matched.name)) {
      const mark = findMark(matched, checked);
      if (mark) yield mark;
      if (mark) marked.add(matched.name); // the same heading a thousand times is said once
    }
  }
};

// Stages that the template shows stand side by side, and one of them has the author's own words.
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

function toWholeSection(section: DesignSection, contract: Contract): Finding {
  return {
    line: section.line,
    message: `Section \`${section.title}\` holds only text of the template`,
    hint: toSectionHint(section, contract),
  };
}

function findLeftOver({title, blocks}: Section, {standing}: Contract): Finding | undefined {
  const first = blocks.find((block) => isInstruction(block) && isStanding(block, standing));
  return (
    first && {
      line: first.line,
      message: `Section \`${title}\` still holds text of the template`,
      hint: 'Remove what only tells how to write the section.',
    }
  );
}

// Lists, questions and lead-ins stay where an author answers below them, a term in bold is defined
// for good, and a short line may be a label.
function isInstruction({kind, text, listDepth, cells}: Block): boolean {
  if (kind !== 'text' || listDepth > 0 || cells) return false;
  if (/^(?:\*\*|__)(?!note\b)|^as an? \b/i.test(text)) return false;
  return /^\s*(?:\S+\s+){5}/.test(text) && /[.!][*_\s]*$/.test(text);
}

function findMark(section: DesignSection, {file, folder}: CheckedFile): Finding | undefined {
  const [mark] = optionalMark.exec(section.title) ?? [];
  if (mark === undefined || !isOptionalSection(section, folder.contract)) return undefined;
  const edits = renameHeading(file, section.line, (written) =>
    written.replace(optionalMark, '').trim(),
  );
  const at = (file.written.split('\n')[section.line - 1] ?? '').indexOf(mark);
  return {
    line: section.line,
    ...(at < 0 ? {} : {column: at + 1, endColumn: at + 1 + mark.length}),
    message: `Section \`${section.title}\` still has the mark \`${mark}\` of the template`,
    hint: 'Remove the mark, since the section is written.',
    ...(edits ? {edits} : {}),
  };
}
