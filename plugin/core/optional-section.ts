import type {Contract} from './contract.ts';
import type {DesignSection} from './types.ts';

/** Whether a design may do without a section: the template has it, and calls it optional. */
export function isOptionalSection(
  {name}: DesignSection,
  contract: Contract | undefined,
): boolean {
  const wanted = contract?.sections.find(({title}) => title === name);
  return wanted?.requirement === 'optional';
}
