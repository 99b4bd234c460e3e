import type {Props} from '@theme/DesignItem';
import DesignItemFacts from '@theme/DesignItemFacts';
import DesignMarked from '@theme/DesignMarked';
import DesignRowLink from '@theme/DesignRowLink';
import DesignStatus from '@theme/DesignStatus';
import DesignText from '@theme/DesignText';
import {toExcerpt} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A row of the index. */
export default function DesignItem({design, marks, hasStatus = false}: Props): ReactNode {
  const {number, title, permalink, summary, attention, sourcePath, kind, status} = design;
  const excerpt = toExcerpt(summary ?? '', marks?.summary ?? []);
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
      <DesignItemFacts design={design} marks={marks} />
    </li>
  );
}
