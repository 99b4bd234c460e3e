import type {DesignIndexProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {createInvolved} from '../../content/people.ts';
import type {Title} from '../../content/titles.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {byNumber, sortPlain, toGroups} from '../../designs/groups.ts';
import {toItemProps} from '../../designs/item-props.ts';

type IndexSettings = Title &
  Pick<DesignIndexProps, 'releaseNotes' | 'health' | 'json'> & {readonly showProblems: boolean};

/** What the index shows: every document, none left out. */
export function toIndexProps(
  shown: ShownSet,
  {title, description, releaseNotes, health, json, showProblems}: IndexSettings,
): Omit<DesignIndexProps, 'head' | 'newDesign'> {
  const {set} = shown;
  const {authors} = shown;
  const involvedIn = authors && createInvolved(authors);
  const toItem = (design: (typeof set.designs)[number]) => ({
    ...toItemProps(design, shown, showProblems),
    ...(involvedIn ? {people: involvedIn(design)} : {}),
  });
  const anchorOf = toAnchors();
  const sorted = [...set.designs].sort(byNumber);
  const lacksStatus = ({kind, status, isLost}: (typeof set.designs)[number]) =>
    isLost === true || (set.hasStatuses && kind === 'design' && status.id === undefined);
  const plain = set.hasStatuses
    ? []
    : sortPlain(set.designs.filter(({kind, isLost}) => kind === 'design' && !isLost));
  return {
    title,
    description: description ?? null,
    releaseNotes,
    health,
    json,
    ...(authors ? {people: authors.people.map(({me}) => me)} : {}),
    groups: [
      ...toGroups(shown).map(({word, designs}) => ({
        status: {...word, raw: null},
        anchor: anchorOf(word.id),
        designs: designs.map(toItem),
      })),
      ...(plain.length > 0
        ? [{status: null, anchor: anchorOf('designs'), designs: plain.map(toItem)}]
        : []),
    ],
    attention: sorted.filter(lacksStatus).map(toItem),
    pages: sorted.filter((design) => design.kind !== 'design' && !lacksStatus(design)).map(toItem),
  };
}
