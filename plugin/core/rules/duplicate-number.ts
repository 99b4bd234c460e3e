import {isLettered, toNextNumber, toSeries} from '../names/numbers.ts';
import type {Check} from '../rule.ts';

/** Yields when another design, earlier in the folder, has the same number. */
export const duplicateNumber: Check = function* ({design, folder}) {
  const {kind, number, titleLine, sourcePath} = design;
  if (kind !== 'design' || number === undefined || isLettered(design)) return;
  const owners = folder.numbers.byNumber.get(number) ?? [];
  const rivals = folder.numbers.arePerFolder
    ? owners.filter((other) => toSeries(other) === toSeries(design))
    : owners;
  const [first] = rivals;
  if (!first || first.id === design.id) return;
  const next = toNextNumber(folder.numbers, sourcePath);
  yield {
    line: titleLine ?? 1,
    message: `Number ${number} is that of \`${first.sourcePath}\` too`,
    hint: `Give one of the two another number${next === undefined ? '' : `; \`${next}\` is free`}.`,
  };
};
