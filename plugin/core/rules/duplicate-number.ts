import {findOwner, toNextNumber} from '../context/numbers.ts';
import type {Check} from '../context/rule.ts';
import {isLettered} from '../names/number.ts';

/** Yields when another design, earlier in the folder, has the same number. */
export const duplicateNumber: Check = function* ({design, folder}) {
  const {kind, number, titleLine, sourcePath} = design;
  if (kind !== 'design' || number === undefined || isLettered(design)) return;
  const first = findOwner(folder.numbers, design);
  if (!first || first.id === design.id) return;
  const next = toNextNumber(folder.numbers, sourcePath);
  yield {
    line: titleLine ?? 1,
    message: `Number ${number} is that of \`${first.sourcePath}\` too`,
    hint: `Give one of the two another number${next === undefined ? '' : `; \`${next}\` is free`}.`,
  };
};
