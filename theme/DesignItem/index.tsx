import DesignItemFacts from '@theme/DesignItemFacts';
import DesignMarked from '@theme/DesignMarked';
import DesignRowLink from '@theme/DesignRowLink';
import DesignStatus from '@theme/DesignStatus';
import DesignText from '@theme/DesignText';
import {cutExcerpt, type DesignItemProps, type Marks} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignItemProps;
  /** The matches of a query. */
  readonly marks?: Marks | undefined;
  /** Whether to show its status, which the heading of a group shows otherwise. */
  readonly hasStatus?: boolean;
  readonly showsProblems?: boolean | undefined;
}

/** A row of the index. */
export default function DesignItem(props: Props): ReactNode {
  const {design, marks, hasStatus = false, showsProblems = false} = props;
  const {number, title, permalink, summary, attention, sourcePath, kind, status} = design;
  const excerpt = cutExcerpt(summary ?? '', marks?.summary ?? []);
  const marked = <DesignMarked text={title} ranges={marks?.title} />;
  return (
    <li className={`theme-design-item ${styles.item}`}>
      <span className={styles.number}>{number}</span>
      <div className={styles.main}>
        <div className={styles.title}>
          {permalink === null ? (
            marked
          ) : (
            <DesignRowLink permalink={permalink}>{marked}</DesignRowLink>
          )}
          {hasStatus && kind === 'design' && (status.id !== null || attention !== null) && (
            <>
              {' '}
              <DesignStatus status={status} />
            </>
          )}
        </div>
        {attention !== null && !hasStatus && (
          <p className={styles.attention}>
            <DesignText text={attention} /> <code>{sourcePath}</code>
          </p>
        )}
        {summary !== null && (
          <p className={styles.summary}>
            <DesignMarked {...excerpt} />
          </p>
        )}
      </div>
      <DesignItemFacts design={design} marks={marks} showsProblems={showsProblems} />
    </li>
  );
}
