import Translate from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import DesignMarked from '@theme/DesignMarked';
import DesignProblemCount from '@theme/DesignProblemCount';
import DesignRowLink from '@theme/DesignRowLink';
import DesignStatus from '@theme/DesignStatus';
import {
  type DesignItemProps,
  formatAuthors,
  formatFewAuthors,
  type Marks,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignItemProps;
  readonly marks: Marks | undefined;
  readonly hasNumber: boolean;
  readonly hasStatus: boolean;
  readonly hasSince: boolean;
  readonly hasRelease: boolean;
  readonly hasAuthors: boolean;
  readonly hasDate: boolean;
  readonly showsProblems: boolean;
}

/** A design in the table. */
export default function DesignIndexTableRow(props: Props): ReactNode {
  const {design, marks, hasNumber, hasStatus, hasSince, hasRelease, hasAuthors, hasDate} = props;
  const {number, title, permalink, kind, status, since, release, problemCount} = design;
  const date = design.changed ?? design.updated ?? design.created;
  const marked = <DesignMarked text={title} ranges={marks?.title} />;
  return (
    <tr className={`theme-design-index-table-row ${styles.row}`}>
      {hasNumber && <td className={styles.number}>{number}</td>}
      <td className={styles.title} title={title}>
        {permalink === null ? (
          marked
        ) : (
          <DesignRowLink permalink={permalink}>{marked}</DesignRowLink>
        )}
        {props.showsProblems && problemCount > 0 && (
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
      {hasSince && <td>{since !== undefined && <DesignDate date={since} />}</td>}
      {hasRelease && <td>{release}</td>}
      {hasAuthors && (
        <td className={styles.authors} title={formatAuthors(design)}>
          {marks?.authors.length ? (
            <DesignMarked text={formatAuthors(design)} ranges={marks.authors} />
          ) : (
            formatFewAuthors(design)
          )}
        </td>
      )}
      {hasDate && <td>{date !== null && <DesignDate date={date} />}</td>}
    </tr>
  );
}
