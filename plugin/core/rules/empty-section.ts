import {isRecord} from '../context/record.ts';
import type {Check, CheckedFile} from '../context/rule.ts';
import {findSubjects, toSubject} from '../context/unwritten-section.ts';
import {findWaiting} from '../context/waiting-sections.ts';
import {toSectionHint} from '../sections/section-hint.ts';
import {formatNames} from '../text/name-list.ts';
import type {DesignSection} from '../types.ts';

/**
 * Yields every section of a design without text, including its subsections. For a design that is done,
 * dropped or replaced, one finding names all of them, because they will not be written any more.
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
    // Empty subsections of an empty section are not reported, unless the template names them.
    if (waiting.has(section.line) || (isWithin && section.name === undefined)) continue;
    yield section;
  }
}
