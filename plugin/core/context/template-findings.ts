import type {Contract} from '../template/contract.ts';
import {findUnadoptedSections} from '../template/unadopted-sections.ts';
import type {Defect, ReadDesign} from '../types.ts';
import {findAddedSections} from './added-sections.ts';
import type {CheckedFolder} from './rule.ts';

/**
 * Findings about a template outside the folder, from its use in the designs. For a template in the
 * folder, the rules report the same on its own page.
 */
export function findInTemplate(
  contract: Contract,
  designs: readonly ReadDesign[],
  {usesStatus}: Pick<CheckedFolder, 'usesStatus'>,
): readonly Defect[] {
  const unadopted = findUnadoptedSections(contract);
  const added = findAddedSections(contract, designs, usesStatus);
  return [
    ...unadopted.map((finding) => ({...finding, rule: 'unadopted-section' as const})),
    ...added.map((finding) => ({...finding, rule: 'added-section' as const})),
  ];
}
