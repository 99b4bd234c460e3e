import type {Check} from '../context/rule.ts';
import {toPlaceFinder} from '../metadata/field-place.ts';
import {toMenu} from '../status/menu-text.ts';

/** Yields when the template's whole menu of statuses is left in place of one of them. */
export const unchosenStatus: Check = function* ({design, file, folder}) {
  const {kind, status} = design;
  const field = file.fields.find(({key}) => key === 'status');
  if (kind !== 'design' || !status.isMenu || !field) return;
  const {where, at} = toPlaceFinder(file, {...field, line: status.line ?? field.line})(
    status.raw ?? '',
  );
  yield {
    ...at,
    message: `Status${where} is not chosen: the template's menu stands as it was`,
    hint: `Keep ${toMenu(folder.statuses)}, and delete the others.`,
  };
};
