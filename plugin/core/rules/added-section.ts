import {isRecord} from '../context/record.ts';
import type {Check} from '../context/rule.ts';
import {toMenu} from '../status/menu-text.ts';
import {formatNames} from '../text/name-list.ts';
import type {AddedSection} from '../types.ts';

/**
 * Yields what is missing and the template asks for only since the document was written: the status,
 * and all sections at once. Skips done, dropped and replaced designs.
 */
export const addedSection: Check = function* ({design, folder}) {
  const {addedStatus, addedSections, status} = design;
  const line = design.titleLine ?? 1;
  // Where it is a section of the template, it is one of those below.
  const hasSection = addedSections.some(({title}) => /\bstatus\b/i.test(title));
  if (addedStatus && folder.usesStatus && status.id === undefined && !hasSection) {
    yield {
      line,
      message: `Status is ${toAge([addedStatus])}`,
      hint: `Write ${toMenu(folder.statuses)}.`,
    };
  }
  if (addedSections.length === 0 || isRecord(status.phase)) return;
  const isOne = addedSections.length === 1;
  const names = formatNames(addedSections.map(({title}) => title));
  yield {
    line,
    message: `${isOne ? 'Section' : 'Sections'} ${names} ${isOne ? 'is' : 'are'} ${toAge(addedSections)}`,
    hint: `Add ${isOne ? 'it' : 'them'} when you change the document for another reason.`,
  };
};

// The first day since which the template asks for at least one of them.
function toAge(added: readonly Omit<AddedSection, 'title'>[]): string {
  const days = added.map(({since}) => since ?? '').sort();
  const [first = '', last = ''] = [days.find((day) => day !== ''), days.at(-1)];
  const since = first === '' ? 'a change that is not committed' : first;
  const time = `${since}${days.some((day) => day !== last) ? ' or later' : ''}`;
  return added.some(({isInferred}) => isInferred)
    ? `in use since ${time}, and not when this was written`
    : `asked for only since ${time}, after this was written`;
}
