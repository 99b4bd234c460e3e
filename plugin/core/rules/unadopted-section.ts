import type {Check} from '../context/rule.ts';
import {findUnadoptedSections} from '../template/unadopted-sections.ts';

/** Yields every section that the template requires and hardly any design has; said once, on the template. */
export const unadoptedSection: Check = function* ({file, folder: {contract}}) {
  if (contract?.template === file.path) yield* findUnadoptedSections(contract);
};
