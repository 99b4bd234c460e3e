import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignIndexChange from '@theme/DesignIndexChange';
import type {DesignIndexProps} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignIndexProps, 'changes' | 'activity'>;

/** What happened last in the folder, one line each. */
export default function DesignIndexChanges({changes, activity}: Props): ReactNode {
  const id = useId();
  return (
    <section className={`theme-design-index-changes ${styles.changes}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          <Translate id="design.indexChanges.title" description="Title of the newest changes">
            What changed
          </Translate>
        </h2>
        {activity !== null && (
          <Link className={`${styles.all}`} to={activity.permalink}>
            {activity.title}
          </Link>
        )}
      </div>
      <ol className={styles.list}>
        {changes.map((change) => (
          <DesignIndexChange key={change.id} change={change} />
        ))}
      </ol>
    </section>
  );
}
