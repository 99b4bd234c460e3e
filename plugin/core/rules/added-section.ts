import {findAddedSections} from '../context/added-sections.ts';
import type {Check} from '../context/rule.ts';

/**
 * Yields every section, and the status, that the template asks for only since designs were written that do
 * without it; said once, on the template.
 */
export const addedSection: Check = function* ({file, folder}) {
  const {contract, designs, usesStatus} = folder;
  if (contract?.template !== file.path) return;
  yield* findAddedSections(contract, [...designs.values()], usesStatus);
};
