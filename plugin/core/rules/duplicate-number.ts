import {findOwner, toNextNumber} from '../context/numbers.ts';
import type {Check} from '../context/rule.ts';
import {isLettered} from '../names/number.ts';
import type {Design} from '../types.ts';

/** Yields when another design, earlier in the folder, has the same number. */
export const duplicateNumber: Check = function* ({design, folder}) {
  const {kind, number, titleLine, sourcePath} = design;
  if (kind !== 'design' || number === undefined || isLettered(design)) return;
  const first = findOwner(folder.numbers, design);
  if (!first || first.id === design.id || isTranslation(design, first)) return;
  const next = toNextNumber(folder.numbers, sourcePath);
  yield {
    line: titleLine ?? 1,
    message: `Number ${number} is that of \`${first.sourcePath}\` too`,
    hint: `Give one of the two another number${next === undefined ? '' : `; \`${next}\` is free`}.`,
  };
};

// `0001-cache.de.md` beside `0001-cache.md`.
function isTranslation(...both: readonly Pick<Design, 'sourcePath'>[]): boolean {
  const stems = both.map(({sourcePath}) =>
    sourcePath.replace(/\.[a-z]{2}(?:-[a-z]{2})?(?=\.\w+$)/i, ''),
  );
  return new Set(stems).size === 1;
}
