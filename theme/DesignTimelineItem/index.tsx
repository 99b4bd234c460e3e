import DesignChangeSource from '@theme/DesignChangeSource';
import DesignDate from '@theme/DesignDate';
import DesignStatus from '@theme/DesignStatus';
import DesignTimelineMarks from '@theme/DesignTimelineMarks';
import DesignUncommitted from '@theme/DesignUncommitted';
import type {TimelineEventProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly event: TimelineEventProps;
}

/** One thing that happened to a design: when, what it became, and by whom. */
export default function DesignTimelineItem({event}: Props): ReactNode {
  const {kind, date, status, release} = event;
  const isRelease = kind === 'release';
  return (
    <li className={`theme-design-timeline-item ${styles.item} ${isRelease ? styles.small : ''}`}>
      <span className={styles.day}>
        {date === null ? <DesignUncommitted /> : <DesignDate date={date} />}
      </span>{' '}
      <span className={styles.what}>
        {status !== null && !isRelease && <DesignStatus status={status} />}{' '}
        {release !== null && <span className={styles.release}>{release}</span>}{' '}
        <DesignTimelineMarks event={event} />
      </span>{' '}
      <DesignChangeSource commit={event.commit} author={event.author} />
    </li>
  );
}
