import type {Contract} from '../contract.ts';
import {optionalMark} from '../heading-names.ts';
import {isOptionalSection} from '../optional-section.ts';
import {toParagraph} from '../paragraphs.ts';
import {renameHeading} from '../rename-heading.ts';
import type {Check, CheckedFile} from '../rule.ts';
import type {Block, DesignSection, Finding, Section} from '../types.ts';

/** Yields what was left of the template: whole sections, paragraphs among other text, and marks. */
export const templateText: Check = function* (checked) {
  const {design, file, folder} = checked;
  const {contract} = folder;
  if (design.kind !== 'design' || !contract) return;
  const states = new Map(design.sections.map((section) => [section.line, section]));
  for (const section of file.sections) {
    const matched = states.get(section.line);
    if (matched?.state === 'template') yield toWholeSection(matched, contract);
    else yield* findLeftOver(section, contract);
    if (matched?.state === 'filled') yield* findMark(matched, checked);
  }
};

function toWholeSection(section: DesignSection, contract: Contract): Finding {
  return {
    line: section.line,
    message: `Section \`${section.title}\` holds only the text of the template`,
    hint: isOptionalSection(section, contract)
      ? 'Write it, or remove the heading: the template calls it optional.'
      : 'Write it, or write `None` if there is nothing to say.',
  };
}

function* findLeftOver({title, blocks}: Section, contract: Contract): Iterable<Finding> {
  const left = blocks.filter((block) => isInstruction(block) && contract.standing.has(toParagraph(block)));
  const [first] = left;
  if (!first) return;
  yield {
    line: first.line,
    message: `Section \`${title}\` still has text of the template`,
    hint: 'Remove what only tells how to write the section.',
  };
}

// Lists, questions and lead-ins are what an author answers below; a short line may be a label.
function isInstruction({kind, text, listDepth, cells}: Block): boolean {
  if (kind !== 'text' || listDepth > 0 || cells) return false;
  return /[.!][*_\s]*$/.test(text) && text.split(/\s+/).length > 5;
}

function* findMark(section: DesignSection, {file, folder}: CheckedFile): Iterable<Finding> {
  const [mark] = optionalMark.exec(section.title) ?? [];
  if (mark === undefined || !isOptionalSection(section, folder.contract)) return;
  const edits = renameHeading(file, section.line, (written) =>
    written.replace(optionalMark, '').trim(),
  );
  yield {
    line: section.line,
    message: `Heading \`${section.title}\` still has the mark \`${mark}\` of the template`,
    hint: `Remove \`${mark}\`: the section is written.`,
    ...(edits ? {edits} : {}),
  };
}
