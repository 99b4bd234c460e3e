import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {IndexChangeProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly change: IndexChangeProps;
}

/** A design that is new or has another status: the day, what it became, its title and where it happened. */
export default function DesignIndexChange({change}: Props): ReactNode {
  const {date, day, isNew, status, title, permalink, others, pullRequest, url} = change;
  return (
    <li className={`theme-design-index-change ${styles.change}`}>
      <time className={styles.day} dateTime={date}>
        {day}
      </time>
      <span className={styles.what}>
        {isNew ? (
          <>
            <span aria-hidden="true">+</span>
            <Translate id="design.indexChange.new" description="Stands beside a design that is new">
              new
            </Translate>
          </>
        ) : (
          <>
            <DesignStatusIcon phase={status?.phase ?? 'unknown'} />
            {status?.label}
          </>
        )}
      </span>
      <span className={styles.title}>
        {permalink === null ? title : <Link to={permalink}>{title}</Link>}
        {others > 0 && (
          <>
            {' '}
            {translate(
              {
                id: 'design.indexChange.others',
                message: 'and {others} more',
                description: 'How many other designs the same commit changed likewise',
              },
              {others},
            )}
          </>
        )}
      </span>
      {pullRequest !== null && url !== null && (
        <Link className={`${styles.source}`} to={url}>
          #{pullRequest}
        </Link>
      )}
    </li>
  );
}
