import type {Check, CheckedFile} from '../context/rule.ts';
import {toPlaceFinder} from '../metadata/field-place.ts';
import {toMenu} from '../status/menu-text.ts';
import {isOpen} from '../status/vocabulary.ts';
import {inCaseOf} from '../text/letter-case.ts';
import {editDistance, nearest} from '../text/nearest.ts';
import type {Field, Finding, Status} from '../types.ts';

/** Yields a status that is none of the words in force, or is one of them wrongly written. */
export const unknownStatus: Check = function* (checked) {
  const {design, file} = checked;
  const {kind, status} = design;
  if (kind !== 'design' || status.id === undefined) return;
  const field = file.fields.find(
    ({key, source, line}) => key === 'status' && source === status.source && line === status.line,
  );
  if (!field) return;
  if (status.reading === undefined) yield* findUnknown(checked, field);
  else yield toMistake(checked, status, field);
};

// If the vocabulary is the built-in one, every word with a known meaning is right.
function* findUnknown({design, file, folder}: CheckedFile, field: Field): Iterable<Finding> {
  const {id = '', raw = '', phase} = design.status;
  if (folder.statuses.some((word) => word.id === id)) return;
  if (isOpen(folder.statuses) && phase !== 'unknown') return;
  const {where, at} = toPlaceFinder(file, field)(raw);
  const near = nearest(
    id,
    folder.statuses.map((word) => word.id),
  );
  yield {
    ...at,
    message: `Status \`${raw.slice(0, 60)}\`${where} is not known`,
    hint: `Write ${near === undefined ? toMenu(folder.statuses) : `\`${near}\``}.`,
  };
}

function toMistake({file, folder}: CheckedFile, status: Status, field: Field): Finding {
  const {id = '', raw = '', written = '', reading} = status;
  const find = toPlaceFinder(file, field);
  const {where, at, span} = find(written);
  const others = folder.statuses.filter((word) => word.id !== id);
  const distance = editDistance(written.toLowerCase(), id);
  // A template says how its words are written; without one the author does.
  const isFree = reading === 'typo' && isOpen(folder.statuses);
  const right = isFree ? inCaseOf(written, id) : id;
  const isSure =
    reading === 'menu' ||
    others.every((word) => editDistance(written.toLowerCase(), word.id) > distance + 1);
  return {
    ...at,
    message:
      reading === 'menu'
        ? `Status \`${raw.slice(0, 60)}\`${where} still has the template's menu around it`
        : `Status \`${written.slice(0, 60)}\`${where} is not known`,
    hint: reading === 'menu' ? `Write \`${id}\` alone.` : `Write \`${right}\`.`,
    ...(span && isSure ? {edits: [{...span, text: right}]} : {}),
  };
}
