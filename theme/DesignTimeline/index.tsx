import {translate} from '@docusaurus/Translate';
import DesignFold from '@theme/DesignFold';
import DesignTimelineItem from '@theme/DesignTimelineItem';
import type {TimelineEventProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** The newest first. */
  readonly events: readonly TimelineEventProps[];
}

const shown = 5;

/** The status changes of a design, the newest first. A single one is only in the status line. */
export default function DesignTimeline({events}: Props): ReactNode {
  if (events.length < 2) return null;
  const renderList = (from: number, to?: number) => (
    <ol className={styles.list} start={from + 1}>
      {events.slice(from, to).map((event) => (
        <DesignTimelineItem
          key={`${event.kind} ${event.date} ${event.status?.id} ${event.release}`}
          event={event}
        />
      ))}
    </ol>
  );
  return (
    <section
      className={`theme-design-timeline ${styles.timeline}`}
      aria-label={translate({
        id: 'design.timeline.label',
        message: 'History of the status',
        description: 'The ARIA label of the list of what happened to the status of a design',
      })}
    >
      {renderList(0, shown)}
      <DesignFold count={Math.max(0, events.length - shown)}>{renderList(shown)}</DesignFold>
    </section>
  );
}
