import type {Design} from '../../../core/index.ts';
import type {LineageMember} from '../../../core/relations/lineage.ts';
import type {LineageMemberProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {toLinkProps} from '../../designs/item-props.ts';

// What replaced one design, or was replaced by it, is among its relations.
const least = 3;

/** The line of designs that replaced one another, as the page of one of them shows it. */
export function toLineageProps(
  design: Design,
  lineage: readonly LineageMember[],
  content: ShownSet,
): readonly LineageMemberProps[] {
  if (lineage.length < least) return [];
  return lineage.map(({design: member, applies}) => ({
    ...toLinkProps(member, content),
    isThis: member.id === design.id,
    applies,
  }));
}
