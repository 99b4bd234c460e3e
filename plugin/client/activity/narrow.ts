import type {ActivityKind, ActivityYearProps} from '../../props.ts';

/** The kinds that readers choose from, in the order of the buttons. */
export const activityKinds: readonly ActivityKind[] = ['status', 'new', 'text'];

const key = 'kind';

/** The kind that the query of an address asks for; undefined for all. */
export function parseActivityKind(search: string): ActivityKind | undefined {
  const asked = new URLSearchParams(search).get(key);
  return activityKinds.find((kind) => kind === asked);
}

/** The query that asks for a kind; what else is in `current` stays. */
export function formatActivityKind(kind: ActivityKind | undefined, current: string): string {
  const parameters = new URLSearchParams(current);
  parameters.delete(key);
  if (kind !== undefined) parameters.append(key, kind);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

// As many as on the whole page.
const openYears = 2;

/** The changes of one kind; years and months without one are left out, and the newest two that stay are open. */
export function narrowActivity(
  years: readonly ActivityYearProps[],
  kind: ActivityKind | undefined,
): readonly ActivityYearProps[] {
  if (kind === undefined) return years;
  const left = years.flatMap((year) => {
    const months = year.months.flatMap((month) => {
      const changes = month.changes.filter(({group}) => group === kind);
      return changes.length === 0 ? [] : [{...month, changes}];
    });
    return months.length === 0 ? [] : [{...year, months}];
  });
  return left.map((year, at) => ({...year, isOpen: at < openYears}));
}

/** How many changes there are. */
export function countChanges(years: readonly Pick<ActivityYearProps, 'months'>[]): number {
  return years.flatMap(({months}) => months).reduce((sum, {changes}) => sum + changes.length, 0);
}
