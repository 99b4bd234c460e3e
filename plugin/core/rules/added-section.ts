import {findAddedSections} from '../context/added-sections.ts';
import type {Check} from '../context/rule.ts';

/**
 * Yields, on the template, each section and the status that were added to it after designs without
 * them were written.
 */
export const addedSection: Check = function* ({file, folder}) {
  const {contract, designs, usesStatus} = folder;
  if (contract?.template !== file.path) return;
  yield* findAddedSections(contract, [...designs.values()], usesStatus);
};
