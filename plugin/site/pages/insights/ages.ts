import {formatSpan} from '../../../client/dates/format-span.ts';
import {findStatusSince} from '../../../core/history/status-since.ts';
import type {Phase} from '../../../core/index.ts';
import type {DesignAgeProps, StatusAgeProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {toGroups, toWordProps} from '../../designs/groups.ts';
import {toLinkProps} from '../../designs/item-props.ts';

// Those that a design is meant to leave again.
const passing: readonly Phase[] = ['draft', 'accepted', 'paused', 'unknown'];

const most = 10;

/** For how long designs have been in their statuses, up to a day. */
export function toAges(
  content: ShownSet,
  until: string,
  locale: string,
): readonly StatusAgeProps[] {
  return toGroups(content, passing)
    .filter(({word}) => passing.includes(word.phase))
    .flatMap(({word, designs}) => {
      const dated = designs.flatMap((design) => {
        const since = findStatusSince(design.status, design.history);
        return since === undefined
          ? []
          : [{design, since: since.day, isOrBefore: since.isOrBefore}];
      });
      const sorted = dated.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
      const middle = sorted[Math.floor((sorted.length - 1) / 2)];
      if (middle === undefined) return [];
      const oldest = sorted.slice(0, most).map(
        ({design, since, isOrBefore}): DesignAgeProps => ({
          design: toLinkProps(design, content),
          since,
          isOrBefore,
          age: formatSpan(since, until, locale),
          touched: design.history?.textChanged ?? since,
        }),
      );
      const median = formatSpan(middle.since, until, locale);
      return [{status: toWordProps(word.id, content), count: sorted.length, median, oldest}];
    });
}
