import {
  type Design,
  type DesignSet,
  type Phase,
  phaseOrder,
  type Status,
  type StatusWord,
  toWord,
} from '../../core/index.ts';
import type {StatusProps} from '../../props.ts';
import type {SiteContent} from '../content/content.ts';

/** Designs of one status, in the order in which pages list them. */
export interface DesignGroup {
  readonly word: StatusWord;
  readonly designs: readonly Design[];
}

/** The id of the group of all words that are in no vocabulary and mean nothing known. */
export const otherStatuses = 'other-statuses';

/** Whether a word is none of the folder's statuses and has no known meaning. */
export function isOther({id}: Pick<StatusWord, 'id'>, statuses: readonly StatusWord[]): boolean {
  return toWord(id).phase === 'unknown' && statuses.every((word) => word.id !== id);
}

/**
 * Designs by status: phases in the order given, words of one phase in the vocabulary's order.
 * Single words that are in no vocabulary are in one group.
 */
export function toGroups(
  {set: {designs, statuses}, texts}: Pick<SiteContent, 'set' | 'texts'>,
  order: readonly Phase[] = phaseOrder,
): readonly DesignGroup[] {
  const known = new Map(statuses.map((word) => [word.id, word]));
  const found = new Map<string, Design[]>();
  for (const design of designs) {
    const {id} = design.status;
    if (design.kind !== 'design' || id === undefined || design.isLost) continue;
    const group = known.has(id) || !isOther({id}, statuses) ? id : otherStatuses;
    found.set(group, [...(found.get(group) ?? []), design]);
  }
  const other = {id: otherStatuses, label: texts.otherStatuses, phase: 'unknown' as const};
  const places = [...known.keys()];
  const place = ({id}: StatusWord) => {
    if (id === otherStatuses) return Infinity;
    return known.has(id) ? places.indexOf(id) : places.length;
  };
  return [...found]
    .map(([id, members]) => ({
      word: id === otherStatuses ? other : (known.get(id) ?? toWord(id)),
      designs: members.sort(byNumber),
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.word.phase) - order.indexOf(b.word.phase) ||
        byPlace(place(a.word), place(b.word)) ||
        (a.word.id < b.word.id ? -1 : 1),
    );
}

function byPlace(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Whether a document is under "No status": it should have one, or could not be read at all. */
export function lacksStatus(
  {kind, status, isLost}: Pick<Design, 'kind' | 'status' | 'isLost'>,
  {hasStatuses}: Pick<DesignSet, 'hasStatuses'>,
): boolean {
  return isLost === true || (hasStatuses && kind === 'design' && status.id === undefined);
}

/**
 * Whether designs have no statuses at all, so that views by status, such as releases, are left out.
 */
export function isWithoutStatuses({designs, hasStatuses}: DesignSet): boolean {
  return !hasStatuses && designs.some(({kind, isLost}) => kind === 'design' && !isLost);
}

/** Designs of a project without statuses: by number, else by day, the newest first, else by folder and title. */
export function sortPlain(designs: readonly Design[]): readonly Design[] {
  const isNumbered = designs.filter(({number}) => number !== undefined).length * 2 > designs.length;
  const isDated = designs.filter(({created}) => created !== undefined).length * 2 > designs.length;
  if (isNumbered) return designs.toSorted(byNumber);
  return designs.toSorted(
    (a, b) =>
      (isDated ? (b.created ?? '').localeCompare(a.created ?? '', 'en') : 0) ||
      (toParent(a) < toParent(b) ? -1 : toParent(a) > toParent(b) ? 1 : byNumber(a, b)),
  );
}

function toParent({id}: Design): string {
  return id.split('/').slice(0, -1).join('/');
}

// Ten times as fast as `localeCompare`, which reads the rules of the language again for each pair.
const titleOrder = new Intl.Collator('en');

/** Numbered designs by number, then the others by title. */
export function byNumber(a: Design, b: Design): number {
  const byNumbers = (a.number ?? Infinity) - (b.number ?? Infinity);
  if (a.number !== b.number) return byNumbers;
  return titleOrder.compare(a.title, b.title) || (a.sourcePath < b.sourcePath ? -1 : 1);
}

/** A status as pages show it. */
export function toStatusProps(
  {status}: {readonly status: Pick<Status, 'id' | 'raw'>},
  content: Pick<SiteContent, 'set' | 'texts'>,
): StatusProps {
  if (status.id !== undefined) return {...toWordProps(status.id, content), raw: status.raw ?? null};
  return {id: null, label: content.texts.noStatus, phase: 'unknown', raw: status.raw ?? null};
}

/** A status as pages show it, for any design. */
export function toWordProps(
  id: string,
  {set, texts}: Pick<SiteContent, 'set' | 'texts'>,
): StatusProps {
  const {statuses} = set;
  const word = statuses.find((known) => known.id === id) ?? toWord(id);
  return {
    ...{id, label: word.label, phase: word.phase, raw: null},
    ...toForce(word, set),
    ...(isOther(word, statuses) ? {group: texts.otherStatuses} : {}),
  };
}

/** Marks an accepted status where that is the last step. */
export function toForce(
  {phase}: Pick<StatusWord, 'phase'>,
  {isDecisionLog = false}: Pick<DesignSet, 'isDecisionLog'>,
): Pick<StatusProps, 'isInForce'> {
  return isDecisionLog && phase === 'accepted' ? {isInForce: true} : {};
}
