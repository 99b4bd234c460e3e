import {toNextNumber, toSeries} from '../context/numbers.ts';
import type {Check, CheckedFile} from '../context/rule.ts';
import {isFolderFile, toOwnName} from '../names/identity.ts';
import {splitName} from '../names/number-prefix.ts';

/**
 * Yields when a design is not named as nearly all others in its folder are. Capital letters are no fault:
 * to rename a published document breaks its address.
 */
export const fileName: Check = function* (checked) {
  const {design} = checked;
  if (design.kind !== 'design') return;
  const name = toOwnName(design.sourcePath);
  const faults = findFaults(name, checked);
  if (faults.length === 0) return;
  yield {
    line: 1,
    message: `${isFolderFile(design.sourcePath) ? 'Folder' : 'File'} name \`${name}\` has ${faults.join(' and ')}, unlike the others here`,
    hint: `Rename it to \`${toUsualName(name, checked)}\`, and correct the links to it.`,
  };
};

function findFaults(name: string, {design, folder}: CheckedFile): readonly string[] {
  const usual = folder.names.get(toSeries(design));
  const {number, lettered} = splitName(name);
  return [
    ...(lettered === undefined ? [] : [`the letter of \`${lettered}\` in its number`]),
    ...(usual?.hasNoSpaces && /\s/.test(name) ? ['spaces'] : []),
    ...(usual?.isNumbered && number === undefined ? ['no number'] : []),
  ];
}

function toUsualName(name: string, {design, folder}: CheckedFile): string {
  const usual = folder.names.get(toSeries(design));
  const {text, number, lettered} = splitName(name);
  const isWithout = lettered !== undefined || (usual?.isNumbered && number === undefined);
  const next = toNextNumber(folder.numbers, lettered ?? usual?.sample ?? '') ?? 'NUMBER';
  const numbered = isWithout ? `${next}-${text}` : name;
  const spaced = usual?.hasNoSpaces
    ? numbered.replace(/\s+/g, '-').replace(/-{2,}/g, '-')
    : numbered;
  return spaced;
}
