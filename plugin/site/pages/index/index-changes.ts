import {formatDay} from '../../../client/dates/format-day.ts';
import {collectChanges, type DesignChange} from '../../../core/index.ts';
import type {IndexChangeProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {toWordProps} from '../../designs/groups.ts';

const most = 5;

/** The newest changes of designs that the index begins with; none where there is no history. */
export function toIndexChanges(
  content: ShownSet,
  locale: string,
  repositoryUrl: string | undefined,
): readonly IndexChangeProps[] {
  const {set, permalinks} = content;
  const changes = collectChanges(set, {
    kinds: ['new', 'became', 'replaced'],
    ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
  });
  const permalinkOf = new Map(
    set.designs.map(({id, sourcePath}) => [id, permalinks.get(sourcePath)]),
  );
  // An entry for several designs of one commit is represented by the first of them.
  return changes.slice(0, most).flatMap((change: DesignChange): IndexChangeProps[] => {
    const [design, ...others] = change.designs;
    if (design === undefined) return [];
    return [
      {
        id: change.id,
        date: change.date,
        day: formatDay(change.date, locale),
        isNew: change.kind === 'new',
        status: change.status === undefined ? null : toWordProps(change.status, content),
        title: design.title,
        permalink: permalinkOf.get(design.id) ?? null,
        others: others.length,
        pullRequest: change.pullRequest ?? null,
        url: change.url ?? null,
      },
    ];
  });
}
