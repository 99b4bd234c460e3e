import type {Design, RuleId} from '../../../core/index.ts';
import type {DesignHealthProps, HealthSectionProps} from '../../../props.ts';
import {shownProblems} from '../../designs/item-props.ts';

const missing: RuleId = 'missing-section';
const empty: RuleId = 'empty-section';

/** The sections that designs lack or left empty, those that most designs need first. */
export function toHealthSections(designs: readonly Design[]): readonly HealthSectionProps[] {
  const counts = new Map<string, {missing: number; empty: number}>();
  for (const design of designs) {
    for (const {rule, section} of findNeededSections(design)) {
      const count = counts.get(section) ?? {missing: 0, empty: 0};
      counts.set(section, {
        missing: count.missing + Number(rule === missing),
        empty: count.empty + Number(rule === empty),
      });
    }
  }
  return [...counts]
    .map(([title, count]) => ({title, ...count}))
    .sort((a, b) => b.missing + b.empty - a.missing - a.empty || (a.title < b.title ? -1 : 1));
}

/** How far the designs are: in order, or in order but for one section. What no longer holds needs none. */
export function toHealthProgress(
  designs: readonly Design[],
): Pick<DesignHealthProps['figures'], 'healthy' | 'nearly'> {
  const counted = designs.map((design) => ({design, problems: shownProblems(design).length}));
  return {
    healthy: counted.filter(({problems}) => problems === 0).length,
    nearly: counted.filter(
      ({design, problems}) =>
        problems === 1 && isAlive(design) && findNeededSections(design).length === 1,
    ).length,
  };
}

/** Whether a design is neither dropped nor replaced. */
export function isAlive({status}: Pick<Design, 'status'>): boolean {
  return status.phase !== 'dropped' && status.phase !== 'superseded';
}

/**
 * The sections that a design has to get or to fill; sections that done, dropped or replaced designs
 * lack are left out.
 */
export function findNeededSections(
  design: Design,
): readonly {readonly rule: RuleId; readonly section: string}[] {
  return shownProblems(design).flatMap(({rule, message, isMinor}) => {
    if ((rule !== missing && rule !== empty) || isMinor) return [];
    // Messages begin with the name of what is wrong, in backticks.
    const [, section] = /^[^`]*`([^`]+)`/.exec(message) ?? [];
    return section === undefined ? [] : [{rule, section}];
  });
}
