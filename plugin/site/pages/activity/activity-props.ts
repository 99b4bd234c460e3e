import {formatDay, formatDayOfYear, formatMonth} from '../../../client/dates/format-day.ts';
import {
  collectChanges,
  type Design,
  type DesignChange,
  type NamedDesign,
} from '../../../core/index.ts';
import {groupBy} from '../../../core/text/group-by.ts';
import type {
  ActivityChangeProps,
  ActivityKind,
  ActivityMonthProps,
  ActivityYearProps,
  ChangedDesignProps,
  DesignActivityProps,
} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {toChangeLabel} from '../../designs/change-label.ts';
import {toWordProps} from '../../designs/groups.ts';
import {countUnchanged} from './unchanged.ts';

type Settings = Omit<DesignActivityProps, 'head' | 'from' | 'unchanged' | 'years'> & {
  readonly repositoryUrl?: string | undefined;
  readonly locale: string;
};

// Older years are folded, so that a page of ten years stays short.
const openYears = 2;

/** What the activity page shows: every change of the history, by month. */
export function toActivityProps(
  content: ShownSet,
  {repositoryUrl, locale, ...page}: Settings,
): Omit<DesignActivityProps, 'head'> {
  const {set} = content;
  const changes = collectChanges(set, repositoryUrl === undefined ? {} : {repositoryUrl});
  const designs = new Map(set.designs.map((design) => [design.id, design]));
  const linkOf = (design: NamedDesign) => toLink(design, designs.get(design.id), content);
  const toChange = (change: DesignChange) => ({
    ...toChangeProps(change, linkOf, content),
    day: formatDayOfYear(change.date, locale),
  });
  return {
    ...page,
    from: set.age === undefined ? '' : formatDay(set.age.from, locale),
    unchanged: countUnchanged(content),
    years: [...groupBy(changes, ({date}) => date.slice(0, 4))].map(
      ([year, members], at): ActivityYearProps => ({
        year,
        isOpen: at < openYears,
        months: [...groupBy(members, ({date}) => date.slice(0, 7))].map(
          ([month, own]): ActivityMonthProps => ({
            month,
            label: formatMonth(`${month}-01`, locale),
            changes: own.map(toChange),
          }),
        ),
      }),
    ),
  };
}

// A row names no more.
const namedSections = 4;

/** Which of the questions of readers a kind of change answers. */
const groupOf: Readonly<Record<DesignChange['kind'], ActivityKind>> = {
  new: 'new',
  became: 'status',
  replaced: 'status',
  release: 'status',
  removed: 'status',
  text: 'text',
};

function toChangeProps(
  change: DesignChange,
  linkOf: (design: NamedDesign) => ChangedDesignProps,
  content: ShownSet,
): Omit<ActivityChangeProps, 'day'> {
  const {id, kind, date, designs, status, from, successor, sections = []} = change;
  return {
    id,
    kind,
    group: groupOf[kind],
    date,
    designs: designs.map(linkOf),
    status: status === undefined ? null : toWordProps(status, content),
    from: from === undefined ? null : toWordProps(from, content),
    release: change.release ?? null,
    successor: successor === undefined ? null : linkOf(successor),
    sections: sections.slice(0, namedSections),
    moreSections: Math.max(0, sections.length - namedSections),
    source: {
      label: toChangeLabel(change),
      url: change.url ?? null,
    },
    author: change.author ?? null,
  };
}

// Removed designs have no page.
function toLink(
  {title}: NamedDesign,
  design: Design | undefined,
  {permalinks}: ShownSet,
): ChangedDesignProps {
  const permalink = design && permalinks.get(design.sourcePath);
  return {title, number: design?.number ?? null, permalink: permalink ?? null};
}
