import type {Check} from '../context/rule.ts';
import {toPlace} from '../metadata/place.ts';

/** Yields when an unfinished design has not changed for long: its status may be out of date. */
export const staleStatus: Check = function* ({design, file, folder: {age, staleAfter}}) {
  const {status, history, titleLine} = design;
  const {phase, id} = status;
  if (!age || !history || id === undefined || history.status !== id) return;
  const limit = phase === 'draft' || phase === 'accepted' ? staleAfter[phase] : false;
  const {textChanged, statusSince = textChanged} = history;
  const last = statusSince > textChanged ? statusSince : textChanged;
  if (limit === false || countDays(last, age.date) <= limit) return;
  const field = file.fields.find(({key}) => key === 'status');
  yield {
    line: field ? toPlace(field).line : (titleLine ?? 1),
    message: `Status \`${id}\` is from ${statusSince}, and nothing was changed since ${last}`,
    hint: 'Write the status that holds today, or give the reason for this one: `<!-- design-docs-disable stale-status: … -->`.',
  };
};

function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
}
