import {
  type Design,
  type DesignSet,
  type Phase,
  phaseOrder,
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

/** Designs by status: phases in the order given, words of one phase in the vocabulary's order. */
export function toGroups(
  {designs, statuses}: DesignSet,
  order: readonly Phase[] = phaseOrder,
): readonly DesignGroup[] {
  const known = new Map(statuses.map((word) => [word.id, word]));
  const found = new Map<string, Design[]>();
  for (const design of designs) {
    const {id} = design.status;
    if (design.kind !== 'design' || id === undefined || design.isLost) continue;
    found.set(id, [...(found.get(id) ?? []), design]);
  }
  const places = [...known.keys()];
  const place = ({id}: StatusWord) => (known.has(id) ? places.indexOf(id) : places.length);
  return [...found]
    .map(([id, members]) => ({word: known.get(id) ?? toWord(id), designs: members.sort(byNumber)}))
    .sort(
      (a, b) =>
        order.indexOf(a.word.phase) - order.indexOf(b.word.phase) ||
        place(a.word) - place(b.word) ||
        (a.word.id < b.word.id ? -1 : 1),
    );
}

/** Numbered designs by number, then the others by title. */
export function byNumber(a: Design, b: Design): number {
  const byNumbers = (a.number ?? Infinity) - (b.number ?? Infinity);
  if (a.number !== b.number) return byNumbers;
  return a.title.localeCompare(b.title, 'en') || (a.sourcePath < b.sourcePath ? -1 : 1);
}

/** A status as pages show it. */
export function toStatusProps(
  {status}: Design,
  {set, texts}: Pick<SiteContent, 'set' | 'texts'>,
): StatusProps {
  const word =
    set.statuses.find(({id}) => id === status.id) ?? (status.id ? toWord(status.id) : undefined);
  return {
    id: status.id ?? null,
    label: word?.label ?? texts.noStatus,
    phase: word?.phase ?? 'unknown',
    raw: status.raw ?? null,
  };
}
