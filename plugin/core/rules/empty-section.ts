import {isRecord} from '../context/record.ts';
import type {Check, CheckedFile} from '../context/rule.ts';
import {findSubjects, toSubject} from '../context/unwritten-section.ts';
import {findWaiting} from '../context/waiting-sections.ts';
import {toSectionHint} from '../sections/section-hint.ts';
import {formatNames} from '../text/name-list.ts';
import type {DesignSection} from '../types.ts';

/**
 * Yields every section of a design that has no text, neither its own nor in a section below it. Of a design
 * that is a record all are said at once: what is left to do is to take the headings out.
 */
export const emptySection: Check = function* (checked) {
  const {design, folder} = checked;
  if (design.kind !== 'design') return;
  const subjects = findSubjects(checked);
  const empty = [...findEmpty(checked)];
  const late = isRecord(design.status.phase) ? empty.filter(({line}) => !subjects.has(line)) : [];
  const [first, ...others] = late;
  if (first && others.length > 0) {
    yield {
      line: first.line,
      message: `Sections ${formatNames(late.map(({title}) => title))} are empty`,
      hint: `Write them, or remove the headings: the design is ${design.status.id}.`,
    };
  }
  for (const section of others.length > 0 ? empty.filter((one) => !late.includes(one)) : empty) {
    yield {
      line: section.line,
      message: `Section \`${section.title}\` is empty`,
      hint: toSectionHint(section, folder.contract),
      ...toSubject(subjects.get(section.line)),
    };
  }
};

function* findEmpty({design, folder}: CheckedFile): Iterable<DesignSection> {
  const waiting = findWaiting(design, folder);
  let emptyDepth = Infinity;
  for (const section of design.sections) {
    if (section.depth <= emptyDepth) emptyDepth = Infinity;
    if (section.state !== 'empty') continue;
    const isWithin = emptyDepth < Infinity;
    emptyDepth = Math.min(emptyDepth, section.depth);
    // What is empty within an empty section is said with it, unless the template asks for it by name.
    if (waiting.has(section.line) || (isWithin && section.name === undefined)) continue;
    yield section;
  }
}
