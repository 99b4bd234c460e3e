import type {Contract} from '../template/contract.ts';
import type {AddedSection, Finding, ReadDesign} from '../types.ts';
import {isRecord} from './record.ts';

type Added = Omit<AddedSection, 'title'>;

/**
 * What to say of each section that the template got after designs were written that do without it, and of
 * the status. It is one fact about the template, so it is said once and not in every older design; designs
 * that are a record are not counted, since nothing is added to them.
 */
export function findAddedSections(
  {sections, fields}: Pick<Contract, 'sections' | 'fields'>,
  designs: readonly ReadDesign[],
  usesStatus: boolean,
): readonly Finding[] {
  const open = designs.filter(({kind, status}) => kind === 'design' && !isRecord(status.phase));
  const byTitle = groupByTitle(open);
  const ofSections = sections.flatMap(({title, line}) => {
    const added = byTitle.get(title);
    return added ? [toFinding(`Section \`${title}\``, line, added)] : [];
  });
  // Where the status is a section of the template, it is one of those.
  const isSection = sections.some(({title}) => byTitle.has(title) && /\bstatus\b/i.test(title));
  const withoutStatus =
    usesStatus && !isSection
      ? open.flatMap(({addedStatus, status}) =>
          addedStatus && status.id === undefined ? [addedStatus] : [],
        )
      : [];
  if (withoutStatus.length === 0) return ofSections;
  const line = fields.find(({key}) => key === 'status')?.line ?? 1;
  return [toFinding('Status', line, withoutStatus), ...ofSections];
}

function groupByTitle(designs: readonly ReadDesign[]): ReadonlyMap<string, readonly Added[]> {
  const byTitle = new Map<string, Added[]>();
  for (const added of designs.flatMap(({addedSections}) => addedSections)) {
    const others = byTitle.get(added.title);
    if (others) others.push(added);
    else byTitle.set(added.title, [added]);
  }
  return byTitle;
}

function toFinding(what: string, line: number, added: readonly Added[]): Finding {
  const isOne = added.length === 1;
  const designs = isOne ? '1 older design does' : `${added.length} older designs do`;
  return {
    line,
    message: `${what} is ${toAge(added)}, and ${designs} without it`,
    hint: 'Add it to such a design when you change it for another reason.',
  };
}

// Of several days the first, since which at least one of them is asked for.
function toAge(added: readonly Added[]): string {
  const days = added.map(({since}) => since ?? '').sort();
  const [first = '', last = ''] = [days.find((day) => day !== ''), days.at(-1)];
  if (added.every(({wasOptional}) => wasOptional)) return `no longer optional since ${last}`;
  const since = first === '' ? 'a change that is not committed' : first;
  const use = added.some(({isInferred}) => isInferred) ? 'in use' : 'asked for';
  return `${use} since ${since}${days.some((day) => day !== last) ? ' or later' : ''}`;
}
