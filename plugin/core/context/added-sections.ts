import type {Contract} from '../template/contract.ts';
import {groupBy} from '../text/group-by.ts';
import type {AddedSection, Finding, ReadDesign} from '../types.ts';
import {isRecord} from './record.ts';

type Added = Omit<AddedSection, 'title'>;

/**
 * Findings for each section, and the status, that were added to the template after designs without them
 * were written. This is one fact about the template, so it is reported once and not in every older
 * design. Designs that are done, dropped or replaced are not counted, because they are not updated.
 */
export function findAddedSections(
  {sections, fields}: Pick<Contract, 'sections' | 'fields'>,
  designs: readonly ReadDesign[],
  usesStatus: boolean,
): readonly Finding[] {
  const open = designs.filter(({kind, status}) => kind === 'design' && !isRecord(status.phase));
  const byTitle = groupBy(
    open.flatMap(({addedSections}) => addedSections),
    ({title}) => title,
  );
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

function toFinding(what: string, line: number, added: readonly Added[]): Finding {
  const isOne = added.length === 1;
  const designs = isOne ? '1 older design does' : `${added.length} older designs do`;
  return {
    line,
    message: `${what} is ${toAge(added)}, and ${designs} without it`,
    hint: 'Add it to such a design when you change it for another reason.',
  };
}

// The first day since which at least one of them is asked for.
function toAge(added: readonly Added[]): string {
  const days = added.map(({since}) => since ?? '').sort();
  const [first = '', last = ''] = [days.find((day) => day !== ''), days.at(-1)];
  if (added.every(({wasOptional}) => wasOptional)) return `no longer optional since ${last}`;
  const since = first === '' ? 'a change that is not committed' : first;
  const use = added.some(({isInferred}) => isInferred) ? 'in use' : 'asked for';
  return `${use} since ${since}${days.some((day) => day !== last) ? ' or later' : ''}`;
}
