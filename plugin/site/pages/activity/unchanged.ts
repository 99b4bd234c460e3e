import type {UnchangedProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {toGroups, toWordProps} from '../../designs/groups.ts';

const limit = 2 * 365.25 * 24 * 60 * 60 * 1000;

/** Accepted designs that only sweeping commits changed in the two years before the newest commit, by status. */
export function countUnchanged(content: ShownSet): readonly UnchangedProps[] {
  const {age} = content.set;
  if (age === undefined) return [];
  const end = Date.parse(age.date);
  return toGroups(content, ['accepted'])
    .filter(({word}) => word.phase === 'accepted')
    .flatMap(({word, designs}) => {
      const old = designs.filter(
        ({history}) => history && end - Date.parse(history.textChanged) > limit,
      );
      return old.length === 0 ? [] : [{status: toWordProps(word.id, content), count: old.length}];
    });
}
