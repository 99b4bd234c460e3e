import {formatDay} from '../../../client/dates/format-day.ts';
import {formatSpan} from '../../../client/dates/format-span.ts';
import type {Design, DesignSet, Phase} from '../../../core/index.ts';
import type {DesignIndexProps, DesignItemProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {createInvolved} from '../../content/people.ts';
import type {Title} from '../../content/titles.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {
  byNumber,
  lacksStatus,
  otherStatuses,
  sortPlain,
  toForce,
  toGroups,
} from '../../designs/groups.ts';
import {toItemProps} from '../../designs/item-props.ts';
import {sortItems, toItemOrder} from '../../designs/last-change.ts';
import {withoutParts} from '../../designs/parts.ts';
import {toIndexChanges} from './index-changes.ts';

type IndexSettings = Title &
  Pick<DesignIndexProps, 'releaseNotes' | 'health' | 'activity' | 'json' | 'feeds'> & {
    readonly showProblems: boolean;
    readonly locale: string;
    readonly repositoryUrl?: string | undefined;
  };

/** What the index shows: every document but parts, which the pages of their designs list. */
export function toIndexProps(
  shown: ShownSet,
  {title, description, showProblems, locale, repositoryUrl, ...links}: IndexSettings,
): Omit<DesignIndexProps, 'head' | 'newDesign'> {
  const {set} = shown;
  const asOf = set.age?.date;
  const {authors} = shown;
  const involvedIn = authors && createInvolved(authors);
  const toItem = (design: Design) => ({
    ...withDays(toItemProps(design, shown, showProblems), asOf, locale),
    ...(involvedIn ? {people: involvedIn(design)} : {}),
  });
  const anchorOf = toAnchors();
  const order = toItemOrder(set.designs.filter(({kind}) => kind === 'design'));
  return {
    title,
    description: description ?? null,
    ...links,
    ...(authors ? {people: authors.people.map(({me}) => me)} : {}),
    order,
    asOf: asOf ?? null,
    changes: toIndexChanges(shown, locale, repositoryUrl),
    groups: [
      ...toStatusGroups(shown).map(({word, designs, isFolded}) => ({
        status: {...word, raw: null, ...toForce(word, set)},
        anchor: anchorOf(word.id),
        designs: sortItems(designs, order).map(toItem),
        isFolded,
      })),
      ...toPlainGroup(set).map((designs) => ({
        status: null,
        anchor: anchorOf('designs'),
        designs: (order === 'updated' ? sortItems(designs, order) : sortPlain(designs)).map(toItem),
      })),
    ],
    attention: set.designs
      .filter((design) => lacksStatus(design, set))
      .sort(byNumber)
      .map(toItem),
    pages: withoutParts(set.designs)
      .filter((design) => design.kind !== 'design' && !lacksStatus(design, set))
      .sort(byNumber)
      .map(toItem),
  };
}

// Dropped and replaced designs are kept for the record.
const foldedPhases: readonly Phase[] = ['dropped', 'superseded'];

// Groups are not folded if no other group would be visible.
function toStatusGroups(shown: ShownSet) {
  const groups = toGroups(shown).map((group) => ({
    ...group,
    isFolded: group.word.id === otherStatuses || foldedPhases.includes(group.word.phase),
  }));
  const isAll = groups.every(({isFolded}) => isFolded);
  return isAll ? groups.map((group) => ({...group, isFolded: false})) : groups;
}

// Designs of a project without statuses are one list.
function toPlainGroup({hasStatuses, designs}: DesignSet): readonly (readonly Design[])[] {
  if (hasStatuses) return [];
  const plain = designs.filter(({kind, isLost}) => kind === 'design' && !isLost);
  return plain.length > 0 ? [plain] : [];
}

// Ages count up to the newest commit, which is no clock.
function withDays(
  item: DesignItemProps,
  asOf: string | undefined,
  locale: string,
): DesignItemProps {
  const {since, changed} = item;
  const day = since ?? changed;
  return {
    ...item,
    ...(since === undefined ? {} : {sinceDay: formatDay(since, locale)}),
    ...(changed === undefined ? {} : {changedDay: formatDay(changed, locale)}),
    ...(day !== undefined && asOf !== undefined && day < asOf
      ? {age: formatSpan(day, asOf, locale)}
      : {}),
  };
}
