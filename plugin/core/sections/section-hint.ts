import {optionalMark} from '../markdown/heading-marks.ts';
import {toHeadingName} from '../markdown/heading-names.ts';
import type {Contract} from '../template/contract.ts';
import {isSample} from '../template/sample-heading.ts';
import type {DesignSection} from '../types.ts';

/** What to do about a section that says nothing yet. */
export function toSectionHint(section: DesignSection, contract: Contract | undefined): string {
  const isDispensable =
    isOptionalSection(section, contract) ||
    optionalMark.test(section.title) ||
    isSample(section.title) ||
    (section.name === undefined && contract?.samples.has(toHeadingName(section.title)));
  return isDispensable
    ? 'Write it, or remove the heading.'
    : 'Write it, or write `None` if there is nothing to say.';
}

/** Whether a design may do without a section: the template has it, and calls it optional. */
export function isOptionalSection({name}: DesignSection, contract: Contract | undefined): boolean {
  const wanted = contract?.sections.find(({title}) => title === name);
  return wanted?.requirement === 'optional';
}
