import Translate from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import type {Props} from '@theme/DesignIndexTableRow';
import DesignMarked from '@theme/DesignMarked';
import DesignProblemCount from '@theme/DesignProblemCount';
import DesignRowLink from '@theme/DesignRowLink';
import DesignStatus from '@theme/DesignStatus';
import {toAuthors} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A design in the table. */
export default function DesignIndexTableRow(props: Props): ReactNode {
  const {design, marks, hasNumber, hasStatus, hasAuthors, hasDate} = props;
  const {number, title, permalink, kind, status, updated, created, problemCount} = design;
  const date = updated ?? created;
  const marked = <DesignMarked text={title} ranges={marks?.title} />;
  return (
    <tr className={`theme-design-index-table-row ${styles.row}`}>
      {hasNumber && <td className={styles.number}>{number}</td>}
      <td className={styles.title}>
        {permalink === null ? (
          marked
        ) : (
          <DesignRowLink permalink={permalink}>{marked}</DesignRowLink>
        )}
        {problemCount > 0 && (
          <>
            {' '}
            <span className={styles.problems}>
              <DesignProblemCount count={problemCount} />
            </span>
          </>
        )}
      </td>
      {hasStatus && (
        <td className={styles.status}>
          {kind === 'design' ? (
            <DesignStatus status={status} />
          ) : (
            <Translate id="design.table.page" description="Stands in place of a page's status">
              Page
            </Translate>
          )}
        </td>
      )}
      {hasAuthors && (
        <td className={styles.authors}>
          <DesignMarked text={toAuthors(design)} ranges={marks?.authors} />
        </td>
      )}
      {hasDate && <td>{date !== null && <DesignDate date={date} />}</td>}
    </tr>
  );
}
