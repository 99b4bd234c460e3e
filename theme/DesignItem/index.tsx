import Link from '@docusaurus/Link';
import type {Props} from '@theme/DesignItem';
import DesignItemFacts from '@theme/DesignItemFacts';
import DesignText from '@theme/DesignText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A row of the index. */
export default function DesignItem({design}: Props): ReactNode {
  const {number, title, permalink, summary, attention, sourcePath} = design;
  return (
    <li className={`theme-design-item ${styles.item}`}>
      <span className={styles.number}>{number}</span>
      <div className={styles.main}>
        <div className={styles.title}>
          {permalink === null ? title : <Link to={permalink}>{title}</Link>}
        </div>
        {attention !== null && (
          <p className={styles.attention}>
            <DesignText text={attention} /> <code>{sourcePath}</code>
          </p>
        )}
        {summary !== null && <p className={styles.summary}>{summary}</p>}
      </div>
      <DesignItemFacts design={design} />
    </li>
  );
}
