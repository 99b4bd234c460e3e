import DesignDate from '@theme/DesignDate';
import DesignMarked from '@theme/DesignMarked';
import DesignProblemCount from '@theme/DesignProblemCount';
import {
  type DesignItemProps,
  formatAuthors,
  type Marks,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignItemProps;
  /** The matches of a query. */
  readonly marks?: Marks | undefined;
}

/** Authors, date and number of problems of a design. */
export default function DesignItemFacts({design, marks}: Props): ReactNode {
  const {authors, created, updated, problemCount} = design;
  const date = updated ?? created;
  return (
    <div className={`theme-design-item-facts ${styles.facts}`}>
      {authors.length > 0 && (
        <span className={styles.authors}>
          <DesignMarked text={formatAuthors(design)} ranges={marks?.authors} />
        </span>
      )}
      {date !== null && <DesignDate date={date} />}
      {problemCount > 0 && (
        <span className={styles.problems}>
          <DesignProblemCount count={problemCount} />
        </span>
      )}
    </div>
  );
}
