import DesignDate from '@theme/DesignDate';
import DesignMarked from '@theme/DesignMarked';
import DesignProblemCount from '@theme/DesignProblemCount';
import {type DesignItemProps, type Marks, toAuthors} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignItemProps;
  /** What a query found in it. */
  readonly marks?: Marks | undefined;
}

/** Who wrote a design, when it last changed, and what is wrong with it. */
export default function DesignItemFacts({design, marks}: Props): ReactNode {
  const {authors, created, updated, problemCount} = design;
  const date = updated ?? created;
  return (
    <div className={`theme-design-item-facts ${styles.facts}`}>
      {authors.length > 0 && (
        <span className={styles.authors}>
          <DesignMarked text={toAuthors(design)} ranges={marks?.authors} />
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
