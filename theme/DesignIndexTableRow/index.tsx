import Translate from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import DesignMarked from '@theme/DesignMarked';
import DesignProblemCount from '@theme/DesignProblemCount';
import DesignRowLink from '@theme/DesignRowLink';
import DesignStatus from '@theme/DesignStatus';
import {
  type DesignItemProps,
  formatAuthors,
  type Marks,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignItemProps;
  readonly marks: Marks | undefined;
  readonly hasNumber: boolean;
  readonly hasStatus: boolean;
  readonly hasAuthors: boolean;
  readonly hasDate: boolean;
}

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
          <DesignMarked text={formatAuthors(design)} ranges={marks?.authors} />
        </td>
      )}
      {hasDate && <td>{date !== null && <DesignDate date={date} />}</td>}
    </tr>
  );
}
