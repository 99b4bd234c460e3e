import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {formatSpan, type TimelineEventProps, useLocale} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly event: TimelineEventProps;
}

/** Details of an event: the previous status, how long it lasted, and whether the day is certain. */
export default function DesignTimelineMarks({event}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const locale = useLocale();
  const {date, until, others} = event;
  const hasSpan = date !== null && until !== null && date < until;
  const shared = translate(
    {
      id: 'design.timeline.others.plurals',
      message: 'recorded with {count} other|recorded with {count} others',
      description:
        'How many other designs the same commit did the same to. Write the plural forms of your language, separated by "|"',
    },
    {count: others},
  );
  const marks = [
    ...listFacts(event),
    ...(hasSpan ? [renderSpan(formatSpan(date, until, locale))] : []),
    ...(others > 0 ? [selectMessage(others, shared)] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <ul className={`theme-design-timeline-marks ${styles.marks}`}>
      {marks.map((mark, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of the marks never changes
        <li key={place}>{mark}</li>
      ))}
    </ul>
  );
}

function listFacts({kind, status, from, isImported}: TimelineEventProps): readonly ReactNode[] {
  return [
    ...(status === null && kind !== 'added' ? [noStatus] : []),
    ...(from === null ? [] : [renderFrom(from)]),
    ...(kind === 'added' && !isImported ? [added] : []),
    ...(isImported ? [imported] : []),
    ...(kind === 'read' ? [orBefore] : []),
  ];
}

const noStatus = (
  <Translate
    id="design.timeline.noStatus"
    description="Stands in place of a status that was taken out of a design"
  >
    no status
  </Translate>
);

const added = (
  <Translate id="design.timeline.added" description="Says that a design was new on that day">
    new
  </Translate>
);

const imported = (
  <Translate
    id="design.timeline.imported"
    description="Says that a design came from elsewhere on that day, together with others"
  >
    moved here from elsewhere
  </Translate>
);

const orBefore = (
  <Translate
    id="design.timeline.orBefore"
    description="Follows the day on which a status was first seen, when the design may have had it for longer"
  >
    or before
  </Translate>
);

function renderFrom(from: string): ReactNode {
  return (
    <Translate
      id="design.timeline.from"
      description="Which status a design had before"
      values={{from}}
    >
      {'before: {from}'}
    </Translate>
  );
}

function renderSpan(span: string): ReactNode {
  return (
    <Translate
      id="design.timeline.span"
      description="How long a design had a status; span is a time such as: 8 months"
      values={{span}}
    >
      {'for {span}'}
    </Translate>
  );
}
