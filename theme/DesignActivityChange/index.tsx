import Link from '@docusaurus/Link';
import DesignActivityDesigns from '@theme/DesignActivityDesigns';
import DesignActivityNews from '@theme/DesignActivityNews';
import type {ActivityChangeProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly change: ActivityChangeProps;
}

/** One change: day, design, what happened to it, and where that was decided. */
export default function DesignActivityChange({change}: Props): ReactNode {
  const {date, day, designs, source, author} = change;
  return (
    <li className={`theme-design-activity-change ${styles.change}`} data-kind={change.kind}>
      <time className={styles.day} dateTime={date}>
        {day}
      </time>
      <div className={styles.designs}>
        <DesignActivityDesigns designs={designs} />
      </div>
      <div className={styles.news}>
        <DesignActivityNews change={change} />
      </div>
      <div className={styles.source}>
        {source.url === null ? source.label : <Link href={source.url}>{source.label}</Link>}
        {author !== null && <bdi className={styles.author}>{author}</bdi>}
      </div>
    </li>
  );
}
